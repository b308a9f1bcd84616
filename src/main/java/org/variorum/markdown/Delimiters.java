package org.variorum.markdown;

import java.util.Arrays;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.text.Characters;

/** The delimiters of a block that are open, and what becomes of them: CommonMark's "process emphasis". */
final class Delimiters {

    private static final String MARKS = "*_~";
    private static final int CASES = 6;

    private final Pieces pieces;
    private final Delimiter bottom = Delimiter.bottom();

    /** None yet. */
    Delimiters(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The one that was opened last; the bottom where there is none. */
    Delimiter top() {
        return bottom.previous();
    }

    /** Reads the run that begins at the cursor; false where its characters are no delimiters there. */
    boolean read(Cursor cursor) {
        InlineText text = cursor.text();
        int from = cursor.at();
        char mark = cursor.peek();
        int count = cursor.all(mark);
        // "~70" is a value here, and must not strike out what stands between two of them
        if (mark == '~' && count == 1) {
            cursor.moveTo(from);
            return false;
        }
        int to = cursor.at();
        Sides sides = new Sides(
                from == 0 ? ' ' : text.codePointBefore(from), to == text.length() ? ' ' : text.codePointAt(to));
        boolean opens = mark == '_' ? sides.opensWord() : sides.isLeft();
        boolean closes = mark == '_' ? sides.closesWord() : sides.isRight();
        new Delimiter(mark, pieces.addText(from, to), opens, closes).insertAbove(top());
        return true;
    }

    /**
     * What stands on both sides of a run; the ends of a block are white space. CommonMark 6.2, but that Chinese, Japanese and
     * Korean, which set no blanks between words, have no outside of a word: their punctuation stands as letters do, and their
     * letters beside other punctuation as blanks do.
     *
     * @param before the code point before
     * @param after the code point after
     */
    private record Sides(int before, int after) {

        boolean isLeft() {
            return !isSpace(after)
                    && (!parts(after) || isSpace(before) || isPunctuation(before) || EastAsian.is(before));
        }

        boolean isRight() {
            return !isSpace(before)
                    && (!parts(before) || isSpace(after) || isPunctuation(after) || EastAsian.is(after));
        }

        boolean opensWord() {
            return isLeft() && (!isRight() || isPunctuation(before));
        }

        boolean closesWord() {
            return isRight() && (!isLeft() || isPunctuation(after));
        }

        /** Whether it is punctuation that parts words. */
        private static boolean parts(int c) {
            return isPunctuation(c) && !EastAsian.is(c);
        }

        private static boolean isSpace(int c) {
            return Characters.isWhitespaceCodePoint(c);
        }

        private static boolean isPunctuation(int c) {
            return Characters.isPunctuationCodePoint(c);
        }
    }

    /** Makes emphasis of all above one of them, and forgets what is left. */
    void process(Delimiter below) {
        if (below.next() == bottom) {
            return;
        }
        Delimiter[] floors = new Delimiter[MARKS.length() * CASES];
        Arrays.fill(floors, below);
        Delimiter closer = below.next();
        while (closer != bottom) {
            closer = closer.closes() ? close(closer, below, floors) : closer.next();
        }
        drop(below);
    }

    /** Forgets all above one of them. */
    void drop(Delimiter below) {
        below.joinTo(bottom);
    }

    /** Closes what a delimiter closes, and returns the one to go on with. */
    private Delimiter close(Delimiter closer, Delimiter below, Delimiter[] floors) {
        int kind = MARKS.indexOf(closer.mark()) * CASES + closer.closing();
        Delimiter opener = closer.previous();
        while (opener != below && opener != floors[kind]) {
            int used = opener.opens() && opener.mark() == closer.mark() ? closer.used(opener) : 0;
            if (used > 0) {
                return close(opener, closer, used);
            }
            opener = opener.previous();
        }
        floors[kind] = closer.previous();
        if (!closer.opens()) {
            closer.remove();
        }
        return closer.next();
    }

    private Delimiter close(Delimiter opener, Delimiter closer, int used) {
        InlinePiece first = opener.piece();
        InlinePiece last = closer.piece();
        pieces.wrap(first, last, node(closer.mark(), used), first.to() - used, last.from() + used);
        first.cutEnd(used);
        last.cutFront(used);
        opener.joinTo(closer);
        if (opener.length() == 0) {
            opener.remove();
        }
        if (closer.length() > 0) {
            return closer;
        }
        closer.remove();
        return closer.next();
    }

    private static Node node(char mark, int used) {
        String marks = String.valueOf(mark).repeat(used);
        if (mark == '~') {
            return new Strikethrough(marks);
        }
        return used == 2 ? new StrongEmphasis(marks) : new Emphasis(marks);
    }
}
