package org.variorum.markdown;

import java.util.Arrays;

/** The letters and the punctuation of Chinese, Japanese and Korean. */
final class EastAsian {

    /** The first and the last code point of each row of blocks, in order. */
    private static final int[] ROWS = {
        0x1100, 0x11FF, // Hangul Jamo
        0x2E80, 0x4DBF, // radicals, punctuation, Kana, Bopomofo, enclosed and compatible forms, Han
        0x4E00, 0xA4CF, // Han, Yi
        0xA960, 0xA97F, // Hangul Jamo Extended-A
        0xAC00, 0xD7FF, // Hangul
        0xF900, 0xFAFF, // compatible Han
        0xFE10, 0xFE1F, // vertical forms
        0xFE30, 0xFE6F, // vertical and small forms
        0xFF01, 0xFFEE, // full and half width
        0x16FE0, 0x18DFF, // Tangut, Khitan
        0x1AFF0, 0x1B16F, // more Kana
        0x1F200, 0x1F2FF, // enclosed Han
        0x20000, 0x3FFFD // more Han
    };

    private EastAsian() {}

    /** Whether a code point is one of them. */
    static boolean is(int c) {
        if (c < ROWS[0]) {
            return false;
        }
        int found = Arrays.binarySearch(ROWS, c);
        return found >= 0 || (-found - 1) % 2 == 1;
    }
}
