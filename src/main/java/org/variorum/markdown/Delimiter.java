package org.variorum.markdown;

import java.util.Optional;

/** A run of characters that may begin or end emphasis, in a ring with the others that are open. */
final class Delimiter {

    private final char mark;
    private final InlinePiece piece;
    private final int original;
    private final boolean opens;
    private final boolean closes;
    private Delimiter previous = this;
    private Delimiter next = this;

    /** A run of a character. */
    Delimiter(char mark, InlinePiece piece, boolean opens, boolean closes) {
        this.mark = mark;
        this.piece = piece;
        this.original = piece.to() - piece.from();
        this.opens = opens;
        this.closes = closes;
    }

    /** What stands below all others. */
    static Delimiter bottom() {
        return new Delimiter(Cursor.END, new InlinePiece(Optional.empty(), 0, 0), false, false);
    }

    /** The character. */
    char mark() {
        return mark;
    }

    /** Its characters that are left. */
    InlinePiece piece() {
        return piece;
    }

    /** How many characters are left. */
    int length() {
        return piece.to() - piece.from();
    }

    /** Whether it can open. */
    boolean opens() {
        return opens;
    }

    /** Whether it can close. */
    boolean closes() {
        return closes;
    }

    /** The one that was opened before it. */
    Delimiter previous() {
        return previous;
    }

    /** The one that was opened after it. */
    Delimiter next() {
        return next;
    }

    /** In which of the cases of CommonMark's rule of three it is as a closer. */
    int closing() {
        return original % 3 + (opens ? 3 : 0);
    }

    /** How many characters of an opener and of this closer make one emphasis, 0 where they do not fit. */
    int used(Delimiter opener) {
        if (mark == '~') {
            return opener.length() == length() && length() <= 2 ? length() : 0;
        }
        // CommonMark 6.2, rules 9 and 10: "the sum of the lengths ... must not be a multiple of 3 unless both lengths
        // are"
        boolean both = opener.closes || opens;
        if (both && original % 3 != 0 && (opener.original + original) % 3 == 0) {
            return 0;
        }
        return opener.length() >= 2 && length() >= 2 ? 2 : 1;
    }

    /** Puts itself above another. */
    void insertAbove(Delimiter other) {
        previous = other;
        next = other.next;
        other.next.previous = this;
        other.next = this;
    }

    /** Leaves the ring; it still knows what was above it. */
    void remove() {
        previous.joinTo(next);
    }

    /** Closes the ring over all between this and another one above it. */
    void joinTo(Delimiter above) {
        next = above;
        above.previous = this;
    }
}
