package org.variorum.render.card;

import java.util.Arrays;

/** Bits one after the other, the lowest of a byte first. Used by one thread. */
final class BitSink {

    private byte[] bytes = new byte[1 << 14];
    private int size;
    private long waiting;
    private int bits;

    /** Adds the lowest bits of a number. */
    void add(int number, int count) {
        waiting |= (long) number << bits;
        bits += count;
        while (bits >= 8) {
            one((int) waiting);
            waiting >>>= 8;
            bits -= 8;
        }
    }

    private void one(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) value;
    }

    /** Fills the last byte up, and gives all. */
    byte[] toBytes() {
        if (bits > 0) {
            add(0, 8 - bits);
        }
        return Arrays.copyOf(bytes, size);
    }
}
