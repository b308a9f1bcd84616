package org.variorum.model;

import java.util.List;

/** Gathers the visible text of inlines: no marks, no citations, line ends as spaces. */
final class PlainText implements Inline.Cases<StringBuilder> {

    private final StringBuilder text = new StringBuilder();

    /** The text of some inlines, its white space as written. */
    static String of(List<Inline> inlines) {
        return new PlainText().all(inlines).toString();
    }

    private StringBuilder all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.fold(this);
        }
        return text;
    }

    @Override
    public StringBuilder text(Inline.Text words) {
        return text.append(words.text());
    }

    @Override
    public StringBuilder code(Inline.Code code) {
        return text.append(code.text());
    }

    @Override
    public StringBuilder emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.children());
    }

    @Override
    public StringBuilder strong(Inline.Strong strong) {
        return all(strong.children());
    }

    @Override
    public StringBuilder strikethrough(Inline.Strikethrough struck) {
        return all(struck.children());
    }

    @Override
    public StringBuilder link(Inline.Link link) {
        return all(link.children());
    }

    @Override
    public StringBuilder image(Inline.Image image) {
        return text.append(image.alternative());
    }

    @Override
    public StringBuilder softBreak(Inline.SoftBreak lineEnd) {
        return text.append(' ');
    }

    @Override
    public StringBuilder hardBreak(Inline.HardBreak lineEnd) {
        return text.append(' ');
    }

    @Override
    public StringBuilder rawHtml(Inline.RawHtml html) {
        return text.append(html.text());
    }

    @Override
    public StringBuilder span(Inline.Span span) {
        return all(span.children());
    }

    @Override
    public StringBuilder citation(Inline.CitationGroup citation) {
        return text;
    }

    @Override
    public StringBuilder footnoteMark(Inline.FootnoteMark mark) {
        return text;
    }
}
