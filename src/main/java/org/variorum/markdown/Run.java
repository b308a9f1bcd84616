package org.variorum.markdown;

import java.util.Arrays;
import java.util.BitSet;

/** Text from several nodes in a row, each character with its place in the file. */
final class Run {

    private final StringBuilder text = new StringBuilder();
    private final BitSet literal = new BitSet();
    private int[] from = new int[32];
    private int[] to = new int[32];

    /** Adds text that stands in the file as it is, from an offset on. */
    void add(String words, int start) {
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i), start + i, start + i + 1);
        }
    }

    /** Adds text that is never markup and was written in another form at an extent. */
    void addLiteral(String words, Extent extent) {
        literal.set(text.length(), text.length() + words.length());
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i), extent.from(), extent.to());
        }
    }

    private void add(char c, int start, int end) {
        int length = text.length();
        if (length == from.length) {
            from = Arrays.copyOf(from, 2 * length);
            to = Arrays.copyOf(to, 2 * length);
        }
        from[length] = start;
        to[length] = end;
        text.append(c);
    }

    /** Whether there is nothing. */
    boolean isEmpty() {
        return text.length() == 0;
    }

    /** How many characters there are. */
    int length() {
        return text.length();
    }

    /** The character at an index. */
    char charAt(int index) {
        return text.charAt(index);
    }

    /** Whether the character at an index is that one, and markup. */
    boolean is(int index, char c) {
        return index >= 0 && index < text.length() && text.charAt(index) == c && !literal.get(index);
    }

    /** Whether the character at an index was escaped. */
    boolean isLiteral(int index) {
        return literal.get(index);
    }

    /** The characters from one index to another. */
    String slice(int begin, int end) {
        return text.substring(begin, end);
    }

    /** Where the characters from one index to another stand; there is at least one. */
    Extent extent(int begin, int end) {
        return new Extent(from[begin], to[end - 1]);
    }

    /** Everything, for a search. */
    CharSequence text() {
        return text;
    }
}
