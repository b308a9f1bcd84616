package org.variorum.render.theme;

import java.io.Writer;

/** A page as a template writes it: UTF-8, in memory. Pieces of it may end within a pair of surrogates. */
final class Utf8Writer extends Writer {

    private static final int PAGE = 1 << 15;

    private static final char[] NONE = {};

    private final Markup page = new Markup(PAGE);

    /** The first half of a pair, the second of which is to come; else empty. */
    private char[] half = NONE;

    /** Writes text, escaped. */
    void text(String text) {
        endPair();
        page.text(text);
    }

    /** Writes what is ready. */
    void ready(byte[] markup) {
        endPair();
        page.ready(markup);
    }

    @Override
    public void write(char[] text, int from, int count) {
        if (count == 0) {
            return;
        }
        int begin = from;
        if (half.length > 0 && Character.isLowSurrogate(text[from])) {
            page.ready(new char[] {half[0], text[from]}, 0, 2);
            half = NONE;
            begin++;
        }
        endPair();
        int end = from + count;
        if (end > begin && Character.isHighSurrogate(text[end - 1])) {
            end--;
            half = new char[] {text[end]};
        }
        page.ready(text, begin, end - begin);
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count).toCharArray(), 0, count);
    }

    @Override
    public void write(int c) {
        write(new char[] {(char) c}, 0, 1);
    }

    private void endPair() {
        page.ready(half, 0, half.length);
        half = NONE;
    }

    /** All that was written. */
    byte[] toBytes() {
        endPair();
        return page.toBytes();
    }

    /** Forgets what was written. */
    void clear() {
        half = NONE;
        page.clear();
    }

    @Override
    public void flush() {
        // All is in memory.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
