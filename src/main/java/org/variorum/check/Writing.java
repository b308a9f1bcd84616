package org.variorum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.diagnostic.Lines;
import org.variorum.diagnostic.Location;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/**
 * The running text of one content file as readers see it, sentence by sentence: no citations, no attributes, no code.
 *
 * @param isEmpty whether it has no paragraph, heading or cell of a table at all
 * @param sentences those of its sentences that a lint could be about, in reading order, footnotes last
 */
record Writing(boolean isEmpty, List<Sentence> sentences) {

    /** No text. */
    static final Writing NONE = new Writing(true, List.of());

    /** Copies the list. */
    Writing {
        sentences = List.copyOf(sentences);
    }

    /**
     * A paragraph, a heading or the cell of a table.
     *
     * @param text its text
     * @param own the same with the words of others blanked: what stands in quotation marks, and quotations set off
     * @param marks its spans
     * @param stresses where it is set in italics: each offset of a start with that behind the end
     * @param stretches of what its text is made; between them stand only the spaces of line ends
     * @param sources where it refers to works and notes, in order
     * @param lines the lines of the file in which it stands
     */
    record Unit(
            CharSequence text,
            CharSequence own,
            SpanIndex marks,
            Map<Integer, Integer> stresses,
            List<Stretch> stretches,
            List<Source> sources,
            Lines lines) {

        /** Copies the collections. */
        Unit {
            stresses = Map.copyOf(stresses);
            stretches = List.copyOf(stretches);
            sources = List.copyOf(sources);
        }

        /** Where the words between two offsets stand that are on one line with the first of them. */
        Location place(int from, int to) {
            int first = firstBehind(from);
            if (first == stretches.size() || stretches.get(first).from() >= to) {
                return Location.ofFile(lines.path());
            }
            int begin = stretches.get(first).begin(from);
            int end = stretches.get(first).end(to);
            for (Stretch next : stretches.subList(first + 1, stretches.size())) {
                if (next.from() >= to || !lines.areTogether(begin, next.end(to))) {
                    break;
                }
                end = next.end(to);
            }
            return lines.at(begin, end);
        }

        /** The index of the first stretch that does not end before an offset. */
        private int firstBehind(int offset) {
            int low = 0;
            int high = stretches.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                boolean before = stretches.get(middle).to() <= offset;
                low = before ? middle + 1 : low;
                high = before ? high : middle;
            }
            return low;
        }
    }

    /**
     * Words in their unit.
     *
     * @param words the words
     * @param from the offset in the unit at which they start
     */
    record Stretch(Inline.Text words, int from) {

        /** The offset behind their end. */
        int to() {
            return from + words.text().length();
        }

        /** Where in the file that begins which stands behind an offset. */
        private int begin(int offset) {
            return words.begin(Math.max(0, offset - from));
        }

        /** Where in the file that ends which stands before an offset. */
        private int end(int offset) {
            return words.end(Math.min(to(), offset) - from);
        }
    }

    /**
     * A citation or the mark of a footnote, which are no words of their unit.
     *
     * @param at the offset before which it stands
     * @param note the label of the footnote; empty for a citation
     */
    record Source(int at, Optional<String> note) {

        /** Whether it cites, by itself or by a footnote that is one of those. */
        boolean isIn(Set<String> citingNotes) {
            return note.isEmpty() || citingNotes.contains(note.get());
        }
    }

    /**
     * A span in its unit.
     *
     * @param span the span
     * @param from the offset at which it starts
     * @param to the offset behind its end
     */
    record Mark(Inline.Span span, int from, int to) {}

    /**
     * A sentence; its offsets are those of its unit.
     *
     * @param unit where it stands
     * @param from the offset at which it starts
     * @param to the offset behind its end
     * @param cues what it can be about
     */
    record Sentence(Unit unit, int from, int to, Set<Cue> cues) {

        /** Its text, with the words of others blanked. */
        CharSequence own() {
            return unit.own().subSequence(from, to);
        }

        /** The spans that touch it and have that class. */
        List<Mark> marks(String name) {
            return unit.marks().in(from, to, name);
        }

        /** The spans of that class around the character at an offset of its text, the inner ones first. */
        List<Mark> marks(String name, int at) {
            return unit.marks().at(from + at, name);
        }

        /** Whether just these words are set in italics, as words that are spoken of and not used. */
        boolean isMention(int start, int end) {
            return Optional.of(end + from)
                    .equals(Optional.ofNullable(unit.stresses().get(start + from)));
        }

        /** Where the words between two offsets of its text stand that are on one line with the first of them. */
        Location place(int start, int end) {
            return unit.place(start + from, end + from);
        }
    }

    /** The text of a file. */
    static Writing of(Prose prose) {
        List<Unit> units = WritingReader.units(prose);
        List<Sentence> sentences = new ArrayList<>();
        units.forEach(unit -> add(unit, sentences));
        return new Writing(units.isEmpty(), sentences);
    }

    private static void add(Unit unit, List<Sentence> sentences) {
        int length = unit.own().length();
        Set<Cue> all = Cue.in(unit.own(), 0, length);
        if (all.isEmpty()) {
            return;
        }
        List<Integer> ends = new ArrayList<>(SentenceEnds.in(unit.text()));
        ends.add(length);
        int from = 0;
        for (int end : ends) {
            Set<Cue> cues = ends.size() == 1 ? all : Cue.in(unit.own(), from, end);
            if (!cues.isEmpty()) {
                sentences.add(new Sentence(unit, from, end, cues));
            }
            from = end;
        }
    }
}
