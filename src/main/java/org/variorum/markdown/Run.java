package org.variorum.markdown;

import java.util.Arrays;

/** Text from several nodes in a row, each character with its place in the file. */
final class Run {

    private char[] text = new char[64];
    private boolean[] literal = new boolean[64];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int length;

    /** Adds text that stands in the file as it is, from an offset on. */
    void add(String words, int start) {
        int begin = append(words);
        for (int i = begin; i < length; i++) {
            from[i] = start + i - begin;
            to[i] = from[i] + 1;
        }
    }

    /** Adds text that is never markup and was written in another form at an extent. */
    void addLiteral(String words, Extent extent) {
        int begin = append(words);
        Arrays.fill(literal, begin, length, true);
        Arrays.fill(from, begin, length, extent.from());
        Arrays.fill(to, begin, length, extent.to());
    }

    /** Adds the characters alone; returns the index of the first. */
    private int append(String words) {
        int begin = length;
        length += words.length();
        if (length > text.length) {
            int room = Math.max(length, 2 * text.length);
            text = Arrays.copyOf(text, room);
            literal = Arrays.copyOf(literal, room);
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
        }
        words.getChars(0, words.length(), text, begin);
        return begin;
    }

    /** Whether there is nothing. */
    boolean isEmpty() {
        return length == 0;
    }

    /** How many characters there are. */
    int length() {
        return length;
    }

    /** The character at an index. */
    char charAt(int index) {
        return text[index];
    }

    /** Whether the character at an index is that one, and markup. */
    boolean is(int index, char c) {
        return index >= 0 && index < length && text[index] == c && !literal[index];
    }

    /** Whether the character at an index was escaped. */
    boolean isLiteral(int index) {
        return literal[index];
    }

    /** Whether the character at an index, not the first, follows in the file as it reads, or is of the same escape. */
    boolean goesOn(int index) {
        return literal[index]
                ? literal[index - 1] && from[index] == from[index - 1]
                : !literal[index - 1] && from[index] == to[index - 1];
    }

    /** The characters from one index to another. */
    String slice(int begin, int end) {
        return new String(text, begin, end - begin);
    }

    /** Where the characters from one index to another stand; there is at least one. */
    Extent extent(int begin, int end) {
        return new Extent(from[begin], to[end - 1]);
    }

    /** Everything, for a search. */
    String text() {
        return slice(0, length);
    }
}
