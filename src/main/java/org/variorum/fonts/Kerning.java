package org.variorum.fonts;

import java.util.HashMap;
import java.util.Map;

/** By how much pairs of glyphs stand closer than their widths say: the table {@code kern}, its plain pairs. Immutable. */
final class Kerning {

    private final Map<Integer, Integer> pairs;

    private Kerning(Map<Integer, Integer> pairs) {
        this.pairs = pairs;
    }

    /** A font without it. */
    static Kerning none() {
        return new Kerning(Map.of());
    }

    /** The first part of a table, where that is of plain pairs along the line. */
    static Kerning of(Bytes kern) {
        boolean plain = kern.unsigned16(0) == 0 && kern.unsigned16(2) > 0 && kern.unsigned16(8) == 1;
        if (!plain) {
            return none();
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i < kern.unsigned16(10); i++) {
            int at = 18 + 6 * i;
            pairs.put(pair(kern.unsigned16(at), kern.unsigned16(at + 2)), kern.signed16(at + 4));
        }
        return new Kerning(pairs);
    }

    /** What is added between two glyphs, in units of the font. */
    int between(int left, int right) {
        return pairs.getOrDefault(pair(left, right), 0);
    }

    private static int pair(int left, int right) {
        return (left << 16) | right;
    }
}
