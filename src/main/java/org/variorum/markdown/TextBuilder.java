package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Inline;
import org.variorum.model.TextPiece;

/** Joins words next to each other into one text, of which each piece keeps its place. */
final class TextBuilder {

    private final StringBuilder joined = new StringBuilder(0);
    private final List<TextPiece> pieces = new ArrayList<>(1);
    private String first = "";

    /** Whether there are no words. */
    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Adds words that stand somewhere. */
    void add(String text, Extent extent) {
        if (text.isEmpty()) {
            return;
        }
        TextPiece next = new TextPiece(length(), text.length(), extent.from(), extent.to());
        if (pieces.isEmpty()) {
            first = text;
            pieces.add(next);
            return;
        }
        joined.append(joined.length() == 0 ? first : "").append(text);
        int last = pieces.size() - 1;
        TextPiece before = pieces.get(last);
        if (isOne(before, next)) {
            pieces.set(last, new TextPiece(before.index(), before.length() + next.length(), before.from(), next.to()));
        } else {
            pieces.add(next);
        }
    }

    /** Most texts are of one piece, which then is the text. */
    private int length() {
        return joined.length() == 0 ? first.length() : joined.length();
    }

    private static boolean isOne(TextPiece piece, TextPiece next) {
        return piece.isAsRead() && next.isAsRead() && piece.to() == next.from();
    }

    /** The text of all words so far, of which there is at least one; then begins anew. */
    Inline.Text take() {
        boolean plain = pieces.size() == 1 && pieces.get(0).isAsRead();
        String words = joined.length() == 0 ? first : joined.toString();
        Inline.Text text = new Inline.Text(words, pieces.get(0).from(), plain ? List.of() : pieces);
        first = "";
        joined.setLength(0);
        pieces.clear();
        return text;
    }
}
