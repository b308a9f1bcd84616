package org.variorum.render.theme;

import java.io.Writer;
import java.util.Arrays;

/** Text as UTF-8, in memory. Half of a pair of surrogates becomes a question mark, as it does in Java's own encoder. */
final class Utf8Writer extends Writer {

    private static final int PAGE = 1 << 15;

    /** The most bytes that a char can become; a pair of two becomes four. */
    private static final int WIDEST = 3;

    /** A piece of a text: to ask a text for one character after the other takes longer than to encode it. */
    private final char[] piece = new char[1 << 10];

    private byte[] bytes = new byte[PAGE];
    private int length;
    private char high;

    /** All that was written. */
    byte[] toBytes() {
        endPair();
        return Arrays.copyOf(bytes, length);
    }

    /** Writes what is UTF-8 already. */
    void write(byte[] text) {
        endPair();
        if (bytes.length - length < text.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + text.length));
        }
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    @Override
    public void write(String text, int from, int count) {
        int end = from + count;
        for (int i = from; i < end; i += piece.length) {
            int size = Math.min(piece.length, end - i);
            text.getChars(i, i + size, piece, 0);
            write(piece, 0, size);
        }
    }

    @Override
    public void write(char[] text, int from, int count) {
        makeRoom(count);
        for (int i = from; i < from + count; i++) {
            put(text[i]);
        }
    }

    @Override
    public void write(int c) {
        makeRoom(1);
        put((char) c);
    }

    private void makeRoom(int chars) {
        int most = WIDEST * chars + 1;
        if (bytes.length - length < most) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + most));
        }
    }

    private void put(char c) {
        if (c < 0x80 && high == 0) {
            bytes[length++] = (byte) c;
        } else {
            putWide(c);
        }
    }

    private void putWide(char c) {
        if (high != 0 && Character.isLowSurrogate(c)) {
            putPair(Character.toCodePoint(high, c));
            return;
        }
        endPair();
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | (c >> 6));
            putTail(c);
        } else if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[length++] = '?';
        } else {
            bytes[length++] = (byte) (0xe0 | (c >> 12));
            putTail(c >> 6);
            putTail(c);
        }
    }

    private void putPair(int c) {
        high = 0;
        bytes[length++] = (byte) (0xf0 | (c >> 18));
        putTail(c >> 12);
        putTail(c >> 6);
        putTail(c);
    }

    private void putTail(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3f));
    }

    private void endPair() {
        if (high != 0) {
            high = 0;
            makeRoom(1);
            bytes[length++] = '?';
        }
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
