package org.variorum.render.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Which files the index has: that hangs on how much there is to be found, and not on what it says.
 *
 * @param sizes how many entries there are of each kind
 */
record SearchPlan(List<Integer> sizes) {

    static final String INDEX = "index";
    static final String WORDS = "words-";
    static final String ENDS = "ends-";
    static final String FOUND = "found-";
    static final String FACET = "facet-";

    /** So many entries are shown from one file. */
    static final int BLOCK = 32;

    /** For so many entries there is one more file of words. */
    private static final int FOR_ONE = 64;

    /** A file of words without entries takes so much less than one with. */
    private static final int SHARE = 8;

    /** Copies the list. */
    SearchPlan {
        sizes = List.copyOf(sizes);
    }

    /** How many files of words there are, a power of two. */
    int words() {
        int entries = sizes.stream().mapToInt(Integer::intValue).sum();
        return Math.max(1, Integer.highestOneBit(entries / FOR_ONE));
    }

    /** How many files there are of words by their ends, a power of two. */
    int ends() {
        return Math.max(1, words() / SHARE);
    }

    /** The names of all files. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(INDEX));
        add(names, WORDS, words());
        add(names, ENDS, ends());
        for (int kind = 0; kind < sizes.size(); kind++) {
            add(names, FOUND + kind + "-", (sizes.get(kind) + BLOCK - 1) / BLOCK);
        }
        for (Facet facet : Facet.values()) {
            names.add(FACET + facet.word());
        }
        return names;
    }

    private static void add(List<String> names, String prefix, int count) {
        for (int i = 0; i < count; i++) {
            names.add(prefix + i);
        }
    }
}
