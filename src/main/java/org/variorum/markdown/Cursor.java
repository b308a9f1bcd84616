package org.variorum.markdown;

/** A place in the text of a block, from which it is read on. */
final class Cursor {

    /** What stands behind the last character; commonmark leaves none of them in a text. */
    static final char END = '\0';

    private final InlineText text;
    private int at;

    /** A cursor at an index of a text. */
    Cursor(InlineText text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The text. */
    InlineText text() {
        return text;
    }

    /** The index at which it stands. */
    int at() {
        return at;
    }

    /** Puts it to an index. */
    void moveTo(int index) {
        at = index;
    }

    /** Whether a character follows. */
    boolean hasNext() {
        return at < text.length();
    }

    /** The character that follows. */
    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    /** Goes behind the character that follows. */
    void next() {
        at++;
    }

    /** Goes behind that character if it follows. */
    boolean next(char c) {
        boolean follows = peek() == c && hasNext();
        at += follows ? 1 : 0;
        return follows;
    }

    /** Goes behind those characters if they follow. */
    boolean next(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (at + i >= text.length() || text.charAt(at + i) != characters.charAt(i)) {
                return false;
            }
        }
        at += characters.length();
        return true;
    }

    /** Goes behind white space, and tells how much there was. */
    int whitespace() {
        int from = at;
        while (isWhitespace(peek())) {
            at++;
        }
        return at - from;
    }

    private static boolean isWhitespace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Goes behind all of that character that follow, and tells how many there were. */
    int all(char c) {
        int from = at;
        while (hasNext() && text.charAt(at) == c) {
            at++;
        }
        return at - from;
    }

    /** Goes to the next of that character; false where there is none, and then it stands at the end. */
    boolean find(char c) {
        while (hasNext() && text.charAt(at) != c) {
            at++;
        }
        return hasNext();
    }

    /** Goes behind the character that follows, and, if that is a backslash, behind what it escapes. */
    void nextEscaped() {
        boolean backslash = peek() == '\\';
        at++;
        if (backslash && isPunctuation(peek())) {
            at++;
        }
    }

    /** Whether a character is punctuation of ASCII, all of which a backslash may escape. */
    static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
