package org.variorum.model;

import java.util.List;

/** Gathers the visible text of inlines: no marks, no citations, one space for all white space in a row. */
final class PlainText implements Inline.Cases<StringBuilder> {

    private final StringBuilder text = new StringBuilder();

    /** The text of some inlines. */
    static String of(List<Inline> inlines) {
        return spaced(new PlainText().all(inlines));
    }

    private static String spaced(StringBuilder text) {
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = isSpace(text.charAt(i)) ? ' ' : text.charAt(i);
            if (c != ' ' || kept == 0 || text.charAt(kept - 1) != ' ') {
                text.setCharAt(kept++, c);
            }
        }
        text.setLength(kept);
        return text.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
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
