package org.variorum.render.card;

import java.util.Arrays;

/**
 * A code of whole bits for symbols by how often each occurs (Huffman's), as DEFLATE has it: lengths say all. Immutable.
 */
final class Prefixes {

    private final int[] lengths;
    private final int[] codes;

    private Prefixes(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /**
     * The code for so many of each symbol.
     *
     * @param counts how often each symbol occurs
     * @param longest how many bits a code may have
     */
    static Prefixes of(int[] counts, int longest) {
        int[] flatter = counts.clone();
        int[] lengths = lengths(flatter);
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            for (int i = 0; i < flatter.length; i++) {
                flatter[i] = (flatter[i] + 1) / 2;
            }
            lengths = lengths(flatter);
        }
        return new Prefixes(lengths);
    }

    /** How many bits the code of a symbol has; 0 where it never occurs. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** Writes the code of a symbol. */
    void write(int symbol, BitSink sink) {
        sink.add(codes[symbol], lengths[symbol]);
    }

    /** How many symbols there are up to the last that occurs. */
    int used() {
        int used = lengths.length;
        while (used > 0 && lengths[used - 1] == 0) {
            used--;
        }
        return used;
    }

    /** The two rarest are made one again and again; that takes the rarest first, of equals that of the lower number. */
    private static int[] lengths(int[] counts) {
        int[] symbols = sorted(counts);
        int leaves = symbols.length;
        int[] lengths = new int[counts.length];
        if (leaves < 2) {
            Arrays.stream(symbols).forEach(s -> lengths[s] = 1);
            return lengths;
        }
        int[] weights = new int[2 * leaves - 1];
        int[] parents = new int[2 * leaves - 1];
        for (int i = 0; i < leaves; i++) {
            weights[i] = counts[symbols[i]];
        }
        int leaf = 0;
        int joint = leaves;
        for (int next = leaves; next < weights.length; next++) {
            for (int k = 0; k < 2; k++) {
                boolean takesLeaf = leaf < leaves && (joint == next || weights[leaf] <= weights[joint]);
                int taken = takesLeaf ? leaf++ : joint++;
                weights[next] += weights[taken];
                parents[taken] = next;
            }
        }
        int[] depths = new int[weights.length];
        for (int i = weights.length - 2; i >= 0; i--) {
            depths[i] = depths[parents[i]] + 1;
        }
        for (int i = 0; i < leaves; i++) {
            lengths[symbols[i]] = depths[i];
        }
        return lengths;
    }

    private static int[] sorted(int[] counts) {
        long[] keys = new long[counts.length];
        int size = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                keys[size++] = ((long) counts[i] << 16) | i;
            }
        }
        Arrays.sort(keys, 0, size);
        int[] symbols = new int[size];
        for (int i = 0; i < size; i++) {
            symbols[i] = (int) (keys[i] & 0xffff);
        }
        return symbols;
    }

    /** Codes in the order of their lengths, then of their symbols; their bits are written from the highest on. */
    private static int[] codes(int[] lengths) {
        int[] next = new int[17];
        for (int length : lengths) {
            next[length + 1] += length == 0 ? 0 : 1;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] = (next[i - 1] + next[i]) << 1;
        }
        int[] codes = new int[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] > 0) {
                codes[i] = Integer.reverse(next[lengths[i]]++) >>> (32 - lengths[i]);
            }
        }
        return codes;
    }
}
