package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/** The footnotes of one file, those at their own place and those in the text. */
final class Footnotes {

    private final Problems problems;
    private final Map<String, FootnoteDefinition> defined = new LinkedHashMap<>();
    private final Map<String, List<Block>> inText = new HashMap<>();

    /** Takes the footnotes that the file defines; the first of each label counts. */
    Footnotes(List<FootnoteDefinition> definitions, Problems problems) {
        this.problems = problems;
        for (FootnoteDefinition definition : definitions) {
            if (defined.putIfAbsent(key(definition.getLabel()), definition) != null) {
                Extent mark = mark(definition);
                problems.repeatedFootnote(mark.from(), mark.to(), definition.getLabel());
            }
        }
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    /** The label of the footnote to which a mark refers, as it is written there. */
    String label(String mark) {
        FootnoteDefinition definition = defined.get(key(mark));
        return definition == null ? mark : definition.getLabel();
    }

    /** Keeps a note {@code ^[…]} that stands in the text, and gives it a label. */
    String inline(List<Inline> content) {
        int number = inText.size() + 1;
        while (defined.containsKey(key("note-" + number)) || inText.containsKey("note-" + number)) {
            number++;
        }
        String label = "note-" + number;
        inText.put(label, List.of(new Block.Paragraph(content)));
        return label;
    }

    /**
     * The footnotes to which a text refers, in the order of their first marks; those to which only other footnotes
     * refer come last.
     *
     * @param text the text
     * @param convert converts the content of a footnote
     */
    List<Block.Footnote> referredFrom(List<Block> text, Function<Node, List<Block>> convert) {
        if (defined.isEmpty() && inText.isEmpty()) {
            return List.of();
        }
        Map<String, Block.Footnote> notes = new LinkedHashMap<>();
        Queue<String> marks = new ArrayDeque<>(marks(text));
        while (!marks.isEmpty()) {
            String label = marks.remove();
            if (!notes.containsKey(label)) {
                FootnoteDefinition definition = defined.get(key(label));
                List<Block> content = definition == null || inText.containsKey(label)
                        ? inText.getOrDefault(label, List.of())
                        : convert.apply(definition);
                notes.put(label, new Block.Footnote(label, content));
                marks.addAll(marks(content));
            }
        }
        reportUnused(notes);
        return new ArrayList<>(notes.values());
    }

    private static List<String> marks(List<Block> blocks) {
        List<String> labels = new ArrayList<>();
        for (Inline.FootnoteMark mark : Prose.inlines(Inline.FootnoteMark.class, blocks)) {
            labels.add(mark.label());
        }
        return labels;
    }

    private void reportUnused(Map<String, Block.Footnote> notes) {
        for (FootnoteDefinition definition : defined.values()) {
            if (!notes.containsKey(definition.getLabel())) {
                Extent mark = mark(definition);
                problems.unusedFootnote(mark.from(), mark.to(), definition.getLabel());
            }
        }
    }

    private static Extent mark(FootnoteDefinition definition) {
        int from = Extent.of(definition).from();
        return new Extent(from, from + "[^]:".length() + definition.getLabel().length());
    }
}
