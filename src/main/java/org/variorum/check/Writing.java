package org.variorum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.variorum.diagnostic.Lines;
import org.variorum.diagnostic.Location;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/**
 * The running text of one content file as readers see it, sentence by sentence: no citations, no attributes, no code.
 *
 * @param path the file
 * @param units its paragraphs, headings and cells of tables, in reading order, footnotes last
 * @param lines the lines of its body
 */
record Writing(String path, List<Unit> units, Lines lines) {

    private static final Pattern END = Pattern.compile("[.!?]+[\"”’)\\]]*\\s+(?=[\"“‘(\\[]*[\\p{Lu}\\p{Nd}])");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[\\s(“\"])(?:\\p{L}\\.)*"
            + "(?:\\p{L}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Adm|Sen|Rep|No|Nos|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
            + "|vs|approx|Inc|Ltd|Co|Corp|paras?|pp?|vol)$");

    /** Copies the list. */
    Writing {
        units = List.copyOf(units);
    }

    /**
     * A paragraph, a heading or the cell of a table.
     *
     * @param text its text
     * @param own the same with the words of others blanked: what stands in quotation marks, and quotations set off
     * @param marks its spans
     * @param stresses where it is set in italics: each offset of a start with that behind the end
     * @param stretches of what its text is made; between them stand only the spaces of line ends
     */
    record Unit(String text, String own, List<Mark> marks, Map<Integer, Integer> stresses, List<Stretch> stretches) {

        /** Copies the collections. */
        Unit {
            marks = List.copyOf(marks);
            stresses = Map.copyOf(stresses);
            stretches = List.copyOf(stretches);
        }

        /** Where the words between two offsets stand that are on one line with the first of them. */
        Optional<Location> place(int from, int to, Lines lines) {
            int first = firstBehind(from);
            if (first == stretches.size() || stretches.get(first).from() >= to) {
                return Optional.empty();
            }
            int begin = stretches.get(first).begin(from);
            int end = stretches.get(first).end(to);
            for (Stretch next : stretches.subList(first + 1, stretches.size())) {
                if (next.from() >= to || !lines.areTogether(begin, next.end(to))) {
                    break;
                }
                end = next.end(to);
            }
            return Optional.of(lines.at(begin, end));
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
     * @param writing the file
     * @param unit which of its units
     * @param from the offset at which it starts
     * @param to the offset behind its end
     */
    record Sentence(Writing writing, int unit, int from, int to) {

        /** Its text, with the words of others blanked. */
        String own() {
            return in().own().substring(from, to);
        }

        /** The spans that touch it and have that class. */
        List<Mark> marks(String name) {
            return in().marks().stream()
                    .filter(m -> m.from() < to
                            && m.to() > from
                            && m.span().attributes().has(name))
                    .toList();
        }

        /** Whether just these words are set in italics, as words that are spoken of and not used. */
        boolean isMention(int start, int end) {
            return Optional.of(end + from)
                    .equals(Optional.ofNullable(in().stresses().get(start + from)));
        }

        /** Where the words between two offsets of its text stand that are on one line with the first of them. */
        Location place(int start, int end) {
            return in().place(start + from, end + from, writing.lines()).orElse(Location.ofFile(writing.path()));
        }

        private Unit in() {
            return writing.units().get(unit);
        }
    }

    /** The text of a file. */
    static Writing of(String path, Prose prose) {
        return new Writing(path, WritingReader.units(prose), prose.lines());
    }

    /** Its sentences, in reading order. */
    List<Sentence> sentences() {
        return IntStream.range(0, units.size())
                .boxed()
                .flatMap(i -> sentences(i).stream())
                .toList();
    }

    private List<Sentence> sentences(int unit) {
        String text = units.get(unit).text();
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            String before = text.substring(Math.max(from, end.start() - 12), end.start());
            if (text.charAt(end.start()) != '.' || !ABBREVIATION.matcher(before).find()) {
                sentences.add(new Sentence(this, unit, from, end.end()));
                from = end.end();
            }
        }
        sentences.add(new Sentence(this, unit, from, text.length()));
        return sentences;
    }
}
