package org.variorum.styles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.variorum.styles.StyledText.Look;
import org.variorum.styles.StyledText.Stretched;

/** A line that is being put together: its characters, each with marks. For one thread. */
final class StyledLine {

    /** Slanted; the other looks have the bits that {@link Look} says. */
    static final int ITALIC = 1;

    /** Its slant was said, and no element around it has a say in that. */
    static final int SLANT_SAID = 1 << 6;
    /** Where one part of the line begins; only there punctuation is mended. */
    static final int JOINT = 1 << 7;
    /** It names who wrote a work. */
    static final int AUTHOR = 1 << 8;
    /** It is an address. */
    static final int ADDRESS = 1 << 9;
    /** It is a quotation mark that closes, and that a style asked for. */
    static final int CLOSING = 1 << 10;
    /** It is the number of a work. */
    static final int NUMBER = 1 << 11;
    /** Its letters stay as they are. */
    static final int AS_IS = 1 << 12;

    private static final int LOOKS = (1 << 6) - 1;
    private static final int FIRST_CITE = 16;

    private static final int[] NONE = {};
    private static final int ROOM = 32;

    private final StringBuilder text = new StringBuilder();
    private int[] marks = NONE;

    /** An empty line. */
    StyledLine() {}

    /** A line of plain text. */
    StyledLine(String words) {
        this(words, 0);
    }

    /** A line of text with marks. */
    StyledLine(String words, int mark) {
        append(words, mark);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    private boolean has(int index, int mark) {
        return (marks[index] & mark) != 0;
    }

    /** The text without marks. */
    String plain() {
        return text.toString();
    }

    /** Adds a part. */
    StyledLine append(String words, int mark) {
        int from = text.length();
        text.append(words);
        grow();
        for (int i = from; i < text.length(); i++) {
            marks[i] = mark;
        }
        joint(from);
        return this;
    }

    /** Adds a part. */
    StyledLine append(String words) {
        return append(words, 0);
    }

    /** Adds another line as a part. */
    StyledLine append(StyledLine other) {
        int from = text.length();
        text.append(other.text);
        grow();
        System.arraycopy(other.marks, 0, marks, from, other.text.length());
        joint(from);
        return this;
    }

    private void joint(int from) {
        if (from > 0 && from < text.length()) {
            marks[from] |= JOINT;
        }
    }

    private void grow() {
        if (marks.length < text.length()) {
            marks = Arrays.copyOf(marks, Math.max(Math.max(text.length(), ROOM), 2 * marks.length));
        }
    }

    /** Marks all of it. */
    StyledLine mark(int mark) {
        for (int i = 0; i < text.length(); i++) {
            marks[i] |= mark;
        }
        return this;
    }

    /** Says whether it is slanted, where no element in it has said so. */
    void slant(boolean italic) {
        for (int i = 0; i < text.length(); i++) {
            if (!has(i, SLANT_SAID)) {
                marks[i] |= SLANT_SAID | (italic ? ITALIC : 0);
            }
        }
    }

    /** Adds what stands for a character of a line, with its marks and others; what closes a quotation there does so no longer. */
    void copy(StyledLine from, int index, String words, int mark) {
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i), (from.marks[index] & ~CLOSING) | mark);
        }
    }

    /** Whether it is an address. */
    boolean isAddress() {
        return !isEmpty() && has(0, ADDRESS);
    }

    /** Marks all of it as the citation of the work of that number in a group. */
    StyledLine cite(int number) {
        return mark((number + 1) << FIRST_CITE);
    }

    /** Changes its letters, but for those that stay as they are; each is told its index. */
    void letters(IntUnaryOperator change) {
        for (int i = 0; i < text.length(); i++) {
            if (!has(i, AS_IS)) {
                text.setCharAt(i, (char) change.applyAsInt(i));
            }
        }
    }

    /** A part of it. */
    StyledLine part(int from, int to) {
        StyledLine part = new StyledLine();
        part.text.append(text, from, to);
        part.grow();
        System.arraycopy(marks, from, part.marks, 0, to - from);
        return part;
    }

    /** Without spaces at its end. */
    StyledLine stripped() {
        return part(0, text.toString().stripTrailing().length());
    }

    /** What of it has a mark. */
    StyledLine marked(int mark) {
        StyledLine found = new StyledLine();
        for (int i = 0; i < text.length(); i++) {
            if (has(i, mark)) {
                found.add(text.charAt(i), marks[i]);
            }
        }
        return found;
    }

    /** Without full stops. */
    StyledLine withoutStops() {
        StyledLine found = new StyledLine();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '.') {
                found.add(text.charAt(i), marks[i]);
            }
        }
        return found;
    }

    private void add(char c, int mark) {
        text.append(c);
        grow();
        marks[text.length() - 1] = mark;
    }

    /** The line with punctuation mended where its parts meet. */
    StyledLine mended(boolean punctuationInQuote) {
        StyledLine mended = new StyledLine();
        boolean carried = false;
        for (int i = 0; i < text.length(); i++) {
            int mark = marks[i] | (carried ? JOINT : 0);
            carried = false;
            if ((mark & JOINT) == 0 || mended.isEmpty()) {
                mended.add(text.charAt(i), mark);
            } else {
                carried = !mended.join(text.charAt(i), mark, punctuationInQuote);
            }
        }
        return mended;
    }

    /** Adds a character with which a part begins, if it can stand there; whether it was added. */
    private boolean join(char c, int mark, boolean punctuationInQuote) {
        int end = text.length();
        while (punctuationInQuote && (c == '.' || c == ',') && end > 0 && has(end - 1, CLOSING)) {
            end--;
        }
        char before = end == 0 ? 0 : text.charAt(end - 1);
        boolean said = c == ',' && (before == '?' || before == '!' || before == '.') && end < text.length();
        Punctuation.Meeting meeting = said ? Punctuation.Meeting.FIRST : Punctuation.meeting(before, c);
        if (meeting == Punctuation.Meeting.FIRST) {
            return false;
        }
        if (meeting == Punctuation.Meeting.SECOND) {
            remove(end - 1);
            end--;
        }
        insert(end, c, end < text.length() ? marks[end] & ~CLOSING : mark);
        return true;
    }

    private void remove(int index) {
        text.deleteCharAt(index);
        System.arraycopy(marks, index + 1, marks, index, text.length() - index);
    }

    private void insert(int index, char c, int mark) {
        text.insert(index, c);
        grow();
        System.arraycopy(marks, index, marks, index + 1, text.length() - 1 - index);
        marks[index] = mark;
    }

    /** The line as it is printed. */
    StyledText done() {
        List<Stretched> runs = new ArrayList<>();
        int from = 0;
        int shown = LOOKS | ADDRESS | NUMBER | ~((1 << FIRST_CITE) - 1);
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || (marks[i] & shown) != (marks[from] & shown)) {
                runs.add(stretch(text.substring(from, i), marks[from]));
                from = i;
            }
        }
        return new StyledText(runs);
    }

    private static Stretched stretch(String words, int mark) {
        Set<Look> looks = EnumSet.noneOf(Look.class);
        for (Look look : Look.values()) {
            if ((mark & look.mark()) != 0) {
                looks.add(look);
            }
        }
        Optional<String> address = (mark & ADDRESS) == 0 ? Optional.empty() : Addresses.of(words);
        return new Stretched(words, looks, address, (mark >>> FIRST_CITE) - 1, (mark & NUMBER) != 0);
    }
}
