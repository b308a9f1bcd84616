package org.variorum.styles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The works of a citation together.
 *
 * @param style the style
 * @param cites the works, as they were written
 */
record GroupText(Style style, List<CiteText> cites) {

    GroupText {
        cites = List.copyOf(cites);
    }

    /** The citation; {@code inText} is whether who wrote the first work is part of the sentence. */
    CitedWorks.Label label(boolean inText) {
        if (style.isOfNotes()) {
            StyledText author = inText ? done(cites.get(0).author()) : StyledText.NONE;
            StyledLine note = joined(inText ? cites : sorted());
            TextCase.CAPITALIZE_FIRST.apply(note, /* english= */ false);
            return new CitedWorks.Label(author, framed(note));
        }
        if (!inText) {
            return new CitedWorks.Label(framed(joined(sorted())), StyledText.NONE);
        }
        StyledText text = framed(joined(cites));
        StyledLine author = cites.get(0).author();
        StyledLine line = text.isEmpty() ? author.cite(0) : author.append(" ");
        List<StyledText.Stretched> runs = new ArrayList<>(done(line).runs());
        runs.addAll(text.runs());
        return new CitedWorks.Label(new StyledText(runs), StyledText.NONE);
    }

    /** The citation within a footnote: in brackets, unless it is all that stands there or who wrote the first work is part of the sentence. */
    StyledText within(boolean inText, CitedWorks.Beside beside) {
        StyledLine line = joined(inText ? cites : sorted());
        if (line.isEmpty()) {
            return StyledText.NONE;
        }
        boolean amid = beside == CitedWorks.Beside.WORDS;
        if (!amid) {
            TextCase.CAPITALIZE_FIRST.apply(line, /* english= */ false);
        } else if (!inText) {
            line = new StyledLine("(").append(line).append(")");
        }
        Format format = style.citation().format();
        return style.around(line, beside == CitedWorks.Beside.NOTHING ? format : format.withoutStop())
                .done();
    }

    private StyledText done(StyledLine line) {
        return line.mended(style.terms().isPunctuationInQuote()).done();
    }

    private StyledText framed(StyledLine line) {
        if (line.isEmpty()) {
            return StyledText.NONE;
        }
        return style.around(line, style.citation().format()).done();
    }

    /**
     * In the order that the style asks for. Words before a work bind it to those before it: it begins a stretch that is sorted by itself, as Pandoc has
     * it. What is not known cannot be sorted.
     */
    private List<CiteText> sorted() {
        if (cites.stream().anyMatch(c -> c.work().isEmpty())) {
            return cites;
        }
        List<CiteText> sorted = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= cites.size(); i++) {
            if (i == cites.size() || !cites.get(i).cite().prefix().isBlank()) {
                sorted.addAll(style.sorted(cites.subList(from, i)));
                from = i;
            }
        }
        return sorted;
    }

    private StyledLine joined(List<CiteText> order) {
        StyledLine line = new StyledLine();
        String collapse = style.citation().option("collapse");
        String between = style.citation().delimiter();
        if (collapse.equals("citation-number")) {
            return numbers(order);
        }
        Optional<CiteText> before = Optional.empty();
        for (CiteText cite : collapse.isEmpty() ? order : grouped(order)) {
            boolean same = !collapse.isEmpty()
                    && before.filter(b -> isOfSameAuthor(b, cite)).isPresent();
            StyledLine part = cite.whole(same || cite.place().withoutAuthor());
            if (part.isEmpty() && cite.cite().suppressAuthor()) {
                part = cite.whole(/* withoutAuthor= */ false);
            }
            if (!part.isEmpty()) {
                boolean tight = same
                        && cite.isPlain()
                        && before.filter(CiteText::isPlain).isPresent();
                line.append(line.isEmpty() ? "" : tight ? tight() : between).append(part);
                before = Optional.of(cite);
            }
        }
        return line;
    }

    /** With works of the same author behind the first of them; words before one part it from those. */
    private static List<CiteText> grouped(List<CiteText> order) {
        List<List<CiteText>> groups = new ArrayList<>();
        Map<String, List<CiteText>> last = new HashMap<>();
        for (CiteText cite : order) {
            String author = cite.authorship();
            if (author.isEmpty() || !cite.cite().prefix().isBlank() || !last.containsKey(author)) {
                List<CiteText> group = new ArrayList<>();
                groups.add(group);
                last.put(author, group);
            }
            last.getOrDefault(author, List.of()).add(cite);
        }
        return groups.stream().flatMap(List::stream).toList();
    }

    private String tight() {
        String own = style.citation().option("cite-group-delimiter");
        return own.isEmpty() ? ", " : own;
    }

    private static boolean isOfSameAuthor(CiteText first, CiteText second) {
        String author = first.authorship();
        return !author.isEmpty() && second.cite().prefix().isBlank() && author.equals(second.authorship());
    }

    /** Numbers in a row are said by the first and the last. */
    private StyledLine numbers(List<CiteText> order) {
        StyledLine line = new StyledLine();
        for (int i = 0; i < order.size(); ) {
            int end = i;
            while (end + 1 < order.size() && follows(order.get(end), order.get(end + 1))) {
                end++;
            }
            boolean row = end - i > 1;
            line.append(line.isEmpty() ? "" : style.citation().delimiter())
                    .append(order.get(i).whole(order.get(i).place().withoutAuthor()));
            if (row) {
                line.append("–").append(order.get(end).whole(/* withoutAuthor= */ false));
            }
            i = row ? end + 1 : i + 1;
        }
        return line;
    }

    private static boolean follows(CiteText first, CiteText second) {
        return first.isPlain()
                && second.isPlain()
                && second.told().number() == first.told().number() + 1;
    }
}
