package org.variorum.styles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Those who have a part in a work.
 *
 * @param variables which parts
 * @param list how they are listed
 * @param label the word for what they are
 * @param delimiter what stands between the lists
 * @param substitute what is printed in their place where nobody is named
 * @param format how it looks
 */
record NamesElement(
        List<String> variables,
        NameList list,
        Optional<Label> label,
        Optional<String> delimiter,
        List<Element> substitute,
        Format format)
        implements Element {

    /**
     * The word for what somebody is.
     *
     * @param form the form of the word
     * @param plural whether it is of more than one
     * @param format how it looks
     * @param isFirst whether it stands before the names
     */
    record Label(String form, String plural, Format format, boolean isFirst) {

        StyledLine render(String role, int count, Scene scene) {
            boolean many = plural.equals("always") || (!plural.equals("never") && count > 1);
            return format.apply(new StyledLine(scene.terms().of(role, form, many)), scene);
        }
    }

    NamesElement {
        variables = List.copyOf(variables);
        substitute = List.copyOf(substitute);
    }

    /** The same of others: what a substitute prints that says no more than whose names. */
    NamesElement of(List<String> others) {
        return new NamesElement(others, list, label, delimiter, List.of(), format);
    }

    @Override
    public StyledLine render(Scene scene) {
        boolean first = scene.beginsWithNames();
        StyledLine line = format.apply(listed(scene), scene);
        if (line.isEmpty()) {
            line = substituted(substitute, scene);
        }
        if (!first) {
            return line;
        }
        return scene.isWithoutAuthor() ? new StyledLine() : line.mark(StyledLine.AUTHOR);
    }

    /** The first of them that prints something. */
    private static StyledLine substituted(List<Element> others, Scene scene) {
        for (Element element : others) {
            StyledLine line = element instanceof ChooseElement choice
                    ? substituted(choice.chosen(scene), scene)
                    : printed(element, scene);
            if (!line.isEmpty()) {
                return line;
            }
        }
        return new StyledLine();
    }

    /** What stands here stands nowhere else. */
    private static StyledLine printed(Element element, Scene scene) {
        StyledLine[] line = {new StyledLine()};
        Set<String> used = scene.watch(() -> line[0] = element.render(scene));
        if (!line[0].isEmpty()) {
            scene.suppress(used);
        }
        return line[0];
    }

    private StyledLine listed(Scene scene) {
        Map<String, List<PersonName>> lists = new LinkedHashMap<>();
        for (String variable : variables) {
            List<PersonName> names = scene.names(variable);
            if (!names.isEmpty()) {
                lists.put(variable, names);
            }
        }
        if (isBoth(lists, scene.terms())) {
            return one("editortranslator", lists.values().iterator().next(), scene);
        }
        String between =
                delimiter.or(() -> scene.option(Map.of(), "names-delimiter")).orElse("");
        StyledLine line = new StyledLine();
        for (Map.Entry<String, List<PersonName>> entry : lists.entrySet()) {
            StyledLine part = one(entry.getKey(), entry.getValue(), scene);
            if (!part.isEmpty()) {
                line.append(line.isEmpty() ? "" : between).append(part);
            }
        }
        return line;
    }

    /** Whether those who edited a work are those who translated it, and there is a word for both. */
    private boolean isBoth(Map<String, List<PersonName>> lists, StyleTerms terms) {
        return variables.size() == 2
                && lists.keySet().equals(Set.of("editor", "translator"))
                && Set.copyOf(lists.values()).size() == 1
                && label.map(l -> terms.has("editortranslator", l.form)).orElse(true);
    }

    private StyledLine one(String role, List<PersonName> names, Scene scene) {
        StyledLine line = list.render(names, scene);
        if (line.isEmpty() || label.isEmpty()) {
            return line;
        }
        StyledLine word = label.get().render(role, names.size(), scene);
        return label.get().isFirst() ? word.append(line) : line.append(word);
    }

    @Override
    public long weight() {
        return 1 + Element.weights(substitute);
    }
}
