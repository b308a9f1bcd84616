package org.variorum.render.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.styles.CitedWorks;

/** The notes at the end of one text, in one row: footnotes, and in a style of notes the citations that stand outside of them. Used by one thread. */
final class PageNotes {

    private final List<PageNote> notes = new ArrayList<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final IdentityHashMap<Inline.CitationGroup, Integer> citations = new IdentityHashMap<>();
    private final IdentityHashMap<Inline.CitationGroup, CitedWorks.Beside> whole = new IdentityHashMap<>();
    private final Map<String, List<String>> marks = new HashMap<>();

    /**
     * A note: the one or the other.
     *
     * @param footnote a footnote
     * @param citation a citation
     */
    record PageNote(Optional<Block.Footnote> footnote, Optional<Inline.CitationGroup> citation) {}

    /** The notes of a text; {@code cites} is whether citations stand in notes. */
    PageNotes(Prose prose, boolean cites) {
        if (cites) {
            new Prose(prose.blocks(), List.of(), prose.lines()).walk(inline -> meet(inline, prose), block -> {});
        }
        prose.footnotes().forEach(this::add);
    }

    private void meet(Inline inline, Prose prose) {
        if (inline instanceof Inline.FootnoteMark mark) {
            prose.footnotes().stream()
                    .filter(note -> note.label().equals(mark.label()))
                    .forEach(this::add);
        } else if (inline instanceof Inline.CitationGroup citation) {
            notes.add(new PageNote(Optional.empty(), Optional.of(citation)));
            citations.put(citation, notes.size());
        }
    }

    private void add(Block.Footnote footnote) {
        if (!labels.containsKey(footnote.label())) {
            notes.add(new PageNote(Optional.of(footnote), Optional.empty()));
            labels.put(footnote.label(), notes.size());
            if (footnote.children().size() == 1 && footnote.children().get(0) instanceof Block.Paragraph only) {
                read(only.children());
            }
        }
    }

    /** Notes whether a citation is all that stands in a footnote. */
    private void read(List<Inline> inlines) {
        List<Inline> seen = inlines.stream().filter(i -> !i.isBlank()).toList();
        if (seen.isEmpty() || !(seen.get(0) instanceof Inline.CitationGroup citation)) {
            return;
        }
        if (seen.size() == 1) {
            whole.put(citation, CitedWorks.Beside.NOTHING);
        } else if (seen.size() == 2
                && seen.get(1) instanceof Inline.Text text
                && text.text().strip().equals(".")) {
            whole.put(citation, CitedWorks.Beside.STOP);
        }
    }

    /** The notes, in the order of their first marks. */
    List<PageNote> all() {
        return notes;
    }

    /** The number of a footnote; empty where there is none of that label. */
    Optional<Integer> numberOf(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    /** The number of the note of a citation; empty where it has none. */
    Optional<Integer> numberOf(Inline.CitationGroup citation) {
        return Optional.ofNullable(citations.get(citation));
    }

    /** What stands beside a citation in its footnote. */
    CitedWorks.Beside beside(Inline.CitationGroup citation) {
        return whole.getOrDefault(citation, CitedWorks.Beside.WORDS);
    }

    /** Whether all that stands of a citation in a sentence is the mark of its note, before which there is no space. */
    boolean isMark(Inline inline) {
        return !citations.isEmpty()
                && inline instanceof Inline.CitationGroup group
                && !group.inText()
                && citations.containsKey(group);
    }

    /** The id of the next mark of a footnote that there is. */
    String mark(String label) {
        List<String> ids = marks.computeIfAbsent(label, l -> new ArrayList<>());
        String id = "fnref." + labels.get(label) + (ids.isEmpty() ? "" : "." + (ids.size() + 1));
        ids.add(id);
        return id;
    }

    /** The ids of all marks of a footnote so far. */
    List<String> marks(String label) {
        return marks.getOrDefault(label, List.of());
    }
}
