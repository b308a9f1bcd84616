package org.variorum.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Lines;
import org.variorum.model.Inline;

/** Reads one unit: the words that readers read as the author's sentence, and what is marked among them. */
final class UnitReader implements Inline.Cases<StringBuilder> {

    private final StringBuilder words = new StringBuilder();
    private final List<Writing.Mark> marks = new ArrayList<>();
    private final Map<Integer, Integer> stresses = new HashMap<>();
    private final List<Writing.Stretch> stretches = new ArrayList<>();
    private final List<Writing.Source> sources = new ArrayList<>();

    private UnitReader() {}

    /** The unit that some inlines make; {@code others} is whether all of it is the words of others. */
    static Writing.Unit read(List<Inline> inlines, boolean others, Lines lines) {
        UnitReader reader = new UnitReader();
        String text = reader.all(inlines).toString();
        String own = others ? " ".repeat(text.length()) : QuotedText.blanked(text);
        return new Writing.Unit(
                text, own, new SpanIndex(reader.marks), reader.stresses, reader.stretches, reader.sources, lines);
    }

    private StringBuilder all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.fold(this);
        }
        return words;
    }

    @Override
    public StringBuilder text(Inline.Text text) {
        stretches.add(new Writing.Stretch(text, words.length()));
        return words.append(text.text());
    }

    @Override
    public StringBuilder code(Inline.Code code) {
        return words;
    }

    @Override
    public StringBuilder emphasis(Inline.Emphasis emphasis) {
        int from = words.length();
        all(emphasis.children());
        stresses.put(from, words.length());
        return words;
    }

    @Override
    public StringBuilder strong(Inline.Strong strong) {
        return all(strong.children());
    }

    /** What is struck out is no longer said. */
    @Override
    public StringBuilder strikethrough(Inline.Strikethrough struck) {
        return words;
    }

    @Override
    public StringBuilder link(Inline.Link link) {
        return all(link.children());
    }

    @Override
    public StringBuilder image(Inline.Image image) {
        return words;
    }

    @Override
    public StringBuilder softBreak(Inline.SoftBreak lineEnd) {
        return words.append(' ');
    }

    @Override
    public StringBuilder hardBreak(Inline.HardBreak lineEnd) {
        return words.append(' ');
    }

    @Override
    public StringBuilder rawHtml(Inline.RawHtml html) {
        return words;
    }

    @Override
    public StringBuilder span(Inline.Span span) {
        int from = words.length();
        all(span.children());
        marks.add(new Writing.Mark(span, from, words.length()));
        return words;
    }

    @Override
    public StringBuilder citation(Inline.CitationGroup citation) {
        sources.add(new Writing.Source(words.length(), Optional.empty()));
        return words;
    }

    @Override
    public StringBuilder footnoteMark(Inline.FootnoteMark mark) {
        sources.add(new Writing.Source(words.length(), Optional.of(mark.label())));
        return words;
    }
}
