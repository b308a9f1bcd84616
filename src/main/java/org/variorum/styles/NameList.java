package org.variorum.styles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How several names are listed.
 *
 * @param options the options of CSL that the style gives for it
 * @param looks how a name looks
 * @param family how a family name looks
 * @param given how a given name looks
 * @param etAl the word for those left out
 * @param etAlLooks how that looks
 */
record NameList(Map<String, String> options, Format looks, Format family, Format given, String etAl, Format etAlLooks) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

    NameList {
        options = Map.copyOf(options);
    }

    /** The names in a list. */
    StyledLine render(List<PersonName> all, Scene scene) {
        boolean cut = all.stream().anyMatch(n -> n.isBody() && n.family().isEmpty());
        List<PersonName> names =
                all.stream().filter(n -> !n.isBody() || !n.family().isEmpty()).toList();
        int shown = shown(names.size(), scene);
        if (option(scene, "form").equals("count")) {
            return new StyledLine(String.valueOf(Math.min(shown, names.size())));
        }
        StyledLine line = new StyledLine();
        boolean whole = shown >= names.size();
        int last = whole && !cut ? names.size() - 1 : -1;
        for (int i = 0; i < Math.min(shown, names.size()); i++) {
            if (i > 0) {
                line.append(i == last ? beforeLast(names, scene) : delimiter(scene));
            }
            line.append(name(names.get(i), i, scene));
        }
        if (line.isEmpty() || (whole && !cut)) {
            return looks.apply(line, scene);
        }
        return looks.apply(rest(line, names, shown, scene), scene);
    }

    private StyledLine name(PersonName name, int index, Scene scene) {
        String order = option(scene, "name-as-sort-order");
        boolean sorting = scene.purpose() == Scene.Purpose.SORTING;
        boolean turned = sorting || order.equals("all") || (order.equals("first") && index == 0);
        return new NameShape(this, scene, turned).of(name, index == 0);
    }

    /** How many names are shown. */
    private int shown(int count, Scene scene) {
        boolean again =
                scene.place().filter(p -> p.position() != Scene.Position.FIRST).isPresent();
        int least = number(again ? "et-al-subsequent-min" : "et-al-min", "et-al-min", scene);
        int first = number(again ? "et-al-subsequent-use-first" : "et-al-use-first", "et-al-use-first", scene);
        return least > 0 && first > 0 && count >= least
                ? Math.min(count, Math.max(first, scene.told().shown()))
                : Integer.MAX_VALUE;
    }

    private int number(String name, String otherwise, Scene scene) {
        String digits = scene.option(options, name)
                .or(() -> scene.option(options, otherwise))
                .orElse("");
        return DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
    }

    /** An option; nothing where it is not given. */
    String option(Scene scene, String name) {
        return scene.option(options, name).orElse("");
    }

    private String delimiter(Scene scene) {
        return scene.option(options, "delimiter").orElse(", ");
    }

    private String beforeLast(List<PersonName> names, Scene scene) {
        String and = option(scene, "and");
        String word = and.equals("text") ? scene.terms().of("and") : and.equals("symbol") ? "&" : "";
        if (word.isEmpty()) {
            return delimiter(scene);
        }
        boolean comma = precedes("delimiter-precedes-last", names.size() - 1, scene);
        String delimiter = delimiter(scene);
        return (comma ? delimiter : " ").replaceAll("(?<=\\S)$", " ") + word + " ";
    }

    /** Whether the delimiter stands before the word for the last one or the rest, with so many names before it. */
    private boolean precedes(String option, int before, Scene scene) {
        String order = option(scene, "name-as-sort-order");
        return switch (option(scene, option)) {
            case "always" -> true;
            case "never" -> false;
            case "after-inverted-name" -> order.equals("all") || (order.equals("first") && before == 1);
            default -> before > 1;
        };
    }

    private StyledLine rest(StyledLine line, List<PersonName> names, int shown, Scene scene) {
        if (option(scene, "et-al-use-last").equals("true") && names.size() > shown + 1) {
            PersonName last = names.get(names.size() - 1);
            return line.append(delimiter(scene)).append("… ").append(name(last, names.size() - 1, scene));
        }
        String word = scene.terms().of(etAl);
        if (word.isEmpty()) {
            return line;
        }
        boolean comma = precedes("delimiter-precedes-et-al", Math.min(shown, names.size()), scene);
        return line.append(comma ? delimiter(scene) : " ").append(etAlLooks.apply(new StyledLine(word), scene));
    }

    /** The short form of a name, as disambiguation looks at it. */
    Optional<Scene.Given> apart(PersonName name, Scene scene) {
        return Optional.ofNullable(scene.told().apart().get(name.whole()));
    }
}
