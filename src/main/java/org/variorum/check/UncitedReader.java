package org.variorum.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.Block;
import org.variorum.model.Gap;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/**
 * Finds the sentences of a text that state facts, cite nothing and rest on no finding. A citation is that of the sentence in
 * which it stands, or behind which; in a table it is that of its row. Headings only announce what follows, and so do words in
 * bold or italics with which a paragraph begins.
 */
final class UncitedReader implements Block.Cases<UncitedReader> {

    private static final int LONGEST = 100;

    private final Prose prose;
    private final KnownNames names;
    private final Set<String> citingNotes = new HashSet<>();
    private final List<Gap> gaps = new ArrayList<>();

    private UncitedReader(Prose prose, KnownNames names) {
        this.prose = prose;
        this.names = names;
        for (Block.Footnote note : prose.footnotes()) {
            if (!Prose.inlines(Inline.CitationGroup.class, note.children()).isEmpty()) {
                citingNotes.add(note.label());
            }
        }
    }

    /** The sentences, in reading order, footnotes last. */
    static List<Gap> read(Prose prose, KnownNames names) {
        return new UncitedReader(prose, names).blocks(prose.blocks()).blocks(prose.footnotes()).gaps;
    }

    private UncitedReader blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            block.fold(this);
        }
        return this;
    }

    @Override
    public UncitedReader paragraph(Block.Paragraph paragraph) {
        Writing.Unit unit = UnitReader.read(paragraph.children(), false, prose.lines());
        List<Integer> ends = new ArrayList<>(SentenceEnds.in(unit.text()));
        ends.add(unit.text().length());
        int label = label(paragraph);
        int from = 0;
        int next = 0;
        for (int end : ends) {
            boolean last = end == unit.text().length();
            boolean cited = false;
            while (next < unit.sources().size()
                    && (last || unit.sources().get(next).at() < end)) {
                cited |= unit.sources().get(next).isIn(citingNotes);
                next++;
            }
            if (!cited && end > label && unit.marks().in(from, end, "finding").isEmpty()) {
                add(unit, from, end);
            }
            from = end;
        }
        return this;
    }

    /** The length of the words in bold or italics at the beginning, with the space behind them. */
    private static int label(Block.Paragraph paragraph) {
        Inline first = paragraph.children().get(0);
        boolean set = first instanceof Inline.Strong || first instanceof Inline.Emphasis;
        return set && paragraph.children().size() > 1
                ? Prose.plain(first.children()).length() + 1
                : 0;
    }

    private void add(Writing.Unit unit, int from, int end) {
        String sentence = unit.text().subSequence(from, end).toString();
        if (states(sentence)) {
            gaps.add(new Gap(Gap.Kind.UNCITED, unit.place(from, end), shortened(sentence.strip())));
        }
    }

    private boolean states(String sentence) {
        return sentence.chars().anyMatch(Character::isDigit) || names.isIn(sentence);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    @Override
    public UncitedReader heading(Block.Heading heading) {
        return this;
    }

    @Override
    public UncitedReader quote(Block.Quote quote) {
        return blocks(quote.children());
    }

    @Override
    public UncitedReader alert(Block.Alert alert) {
        return blocks(alert.children());
    }

    @Override
    public UncitedReader listing(Block.Listing listing) {
        listing.items().forEach(item -> blocks(item.children()));
        return this;
    }

    @Override
    public UncitedReader codeBlock(Block.CodeBlock code) {
        return this;
    }

    @Override
    public UncitedReader thematicBreak(Block.ThematicBreak line) {
        return this;
    }

    @Override
    public UncitedReader table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            paragraph(new Block.Paragraph(table.caption()));
        }
        table.rows().forEach(this::row);
        return this;
    }

    private void row(List<List<Inline>> cells) {
        List<Writing.Unit> units = cells.stream()
                .map(cell -> UnitReader.read(cell, false, prose.lines()))
                .toList();
        boolean cited = units.stream()
                .anyMatch(unit -> unit.sources().stream().anyMatch(source -> source.isIn(citingNotes))
                        || !unit.marks().in(0, unit.text().length(), "finding").isEmpty());
        if (!cited) {
            units.stream()
                    .filter(unit -> states(unit.text().toString()))
                    .findFirst()
                    .ifPresent(unit -> add(unit, 0, unit.text().length()));
        }
    }

    @Override
    public UncitedReader rawHtml(Block.RawHtml html) {
        return this;
    }

    @Override
    public UncitedReader div(Block.Div div) {
        return blocks(div.children());
    }

    @Override
    public UncitedReader footnote(Block.Footnote note) {
        return blocks(note.children());
    }
}
