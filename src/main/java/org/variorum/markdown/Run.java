package org.variorum.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Text from several nodes in a row, each character with its place in the file. */
final class Run {

    /** What no name in an address of mail ends with. */
    private static final String NAMELESS = "[](),;:\"<>@\\";

    private char[] text = new char[256];
    private int length;
    private final List<Piece> pieces = new ArrayList<>(2);

    /**
     * Characters that came together, from an index of the run on.
     *
     * @param begin the index of the first
     * @param words the characters
     * @param extent where they stand; of those that stand in the file as they are, each is one further than that before it
     * @param literal whether they are never markup, and were written in another form at the extent
     */
    private record Piece(int begin, String words, Extent extent, boolean literal) {

        int from(int index) {
            return literal ? extent.from() : extent.from() + index - begin;
        }

        int to(int index) {
            return literal ? extent.to() : from(index) + 1;
        }
    }

    /** Adds text that stands in the file as it is, from an offset on. */
    void add(String words, int start) {
        append(words, new Extent(start, start + words.length()), false);
    }

    /** Adds text that is never markup and was written in another form at an extent. */
    void addLiteral(String words, Extent extent) {
        append(words, extent, true);
    }

    private void append(String words, Extent extent, boolean literal) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(length, words, extent, literal));
            int begin = length;
            length += words.length();
            if (length > text.length) {
                text = Arrays.copyOf(text, Math.max(length, 2 * text.length));
            }
            words.getChars(0, words.length(), text, begin);
        }
    }

    /** Forgets everything, to begin anew. */
    void clear() {
        length = 0;
        pieces.clear();
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
        return index >= 0 && index < length && text[index] == c && !isLiteral(index);
    }

    /** Whether the character at an index was escaped. */
    boolean isLiteral(int index) {
        return piece(index).literal();
    }

    /**
     * The index up to which the characters from another one on follow in the file as they read, or are of the same escape;
     * at most {@code end}.
     */
    int together(int begin, int end) {
        int next = place(begin) + 1;
        while (next < pieces.size()
                && pieces.get(next).begin() < end
                && follows(pieces.get(next - 1), pieces.get(next))) {
            next++;
        }
        return next < pieces.size() ? Math.min(end, pieces.get(next).begin()) : end;
    }

    private static boolean follows(Piece first, Piece second) {
        boolean goesOn = first.literal()
                ? first.extent().from() == second.extent().from()
                : first.to(second.begin() - 1) == second.extent().from();
        return first.literal() == second.literal() && goesOn;
    }

    /** The characters from one index to another. */
    String slice(int begin, int end) {
        Piece piece = piece(begin);
        boolean whole = piece.begin() == begin && piece.words().length() == end - begin;
        return whole ? piece.words() : new String(text, begin, end - begin);
    }

    /** Where the characters from one index to another stand; there is at least one. */
    Extent extent(int begin, int end) {
        return new Extent(piece(begin).from(begin), piece(end - 1).to(end - 1));
    }

    /** The first index from one to another at which a bracket or a key may stand; the other if there is none. */
    int mark(int from, int end) {
        char[] chars = text;
        int index = from;
        while (index < end && chars[index] != '[' && chars[index] != ']' && chars[index] != '@') {
            index++;
        }
        return index;
    }

    /** Whether an address may stand in it: each has a scheme, or a name before its {@code @}. */
    boolean mayHoldAddress() {
        char[] chars = text;
        int end = length;
        for (int i = 1; i < end; i++) {
            if (chars[i] == '@' ? endsName(chars[i - 1]) : chars[i] == '/' && endsScheme(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsName(char c) {
        return c > ' ' && NAMELESS.indexOf(c) < 0;
    }

    private boolean endsScheme(int index) {
        return text[index - 1] == '/' && index > 1 && text[index - 2] == ':';
    }

    /** Everything, for a search. */
    String text() {
        return slice(0, length);
    }

    private Piece piece(int index) {
        return pieces.get(place(index));
    }

    /** Which piece holds the character at an index: the last one that begins no later. */
    private int place(int index) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).begin() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
