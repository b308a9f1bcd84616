package org.variorum.styles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.Accents;

/**
 * Something that works are sorted by.
 *
 * @param variable a variable; empty where it is a macro
 * @param macro the elements of a macro
 * @param descending whether the last comes first
 * @param options options of names
 */
record SortKey(String variable, List<Element> macro, boolean descending, Map<String, String> options) {

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N} ]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");

    /** Of variables that are names, in a list of their own. */
    private static final List<String> NAMES =
            List.of("author", "editor", "translator", "director", "collection-editor");

    SortKey {
        macro = List.copyOf(macro);
        options = Map.copyOf(options);
    }

    /** The key of a work, as a text. */
    String of(Style style, Style.Part part, StyledWork work, Scene.Told told) {
        Map<String, String> names = new HashMap<>(part.options());
        names.putAll(options);
        Scene scene = new Scene(style, work, Scene.Purpose.SORTING, told, Optional.empty(), names);
        String text = variable.isEmpty() ? Element.joined(macro, "", scene).plain() : value(scene);
        return folded(text);
    }

    private String value(Scene scene) {
        if (NAMES.contains(variable)) {
            NameList list = new NameList(Map.of(), Format.NONE, Format.NONE, Format.NONE, "et-al", Format.NONE);
            return list.render(scene.names(variable), scene).plain();
        }
        return scene.date(variable)
                .map(d -> d.from().map(StyledDate.Day::sorted).orElse(d.words()))
                .or(() -> scene.text(variable, /* shortly= */ false))
                .orElse("");
    }

    /** Without accents, signs and capitals; numbers are sorted by what they are. */
    private static String folded(String text) {
        String words = SIGN.matcher(Accents.without(text))
                .replaceAll("")
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
        return DIGITS.matcher(words).replaceAll(m -> "0".repeat(12 - m.group().length()) + m.group());
    }

    /** How two keys stand to each other; what has none comes last. */
    int compare(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return Boolean.compare(first.isEmpty(), second.isEmpty());
        }
        return descending ? second.compareTo(first) : first.compareTo(second);
    }
}
