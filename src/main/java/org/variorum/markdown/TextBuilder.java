package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Inline;
import org.variorum.model.TextPiece;

/** Joins words next to each other into one text, of which each piece keeps its place. */
final class TextBuilder {

    private final StringBuilder words = new StringBuilder();
    private final List<TextPiece> pieces = new ArrayList<>();

    /** Whether there are no words. */
    boolean isEmpty() {
        return words.length() == 0;
    }

    /** Adds words that stand somewhere. */
    void add(String text, Extent extent) {
        if (text.isEmpty()) {
            return;
        }
        TextPiece next = new TextPiece(words.length(), text.length(), extent.from(), extent.to());
        int last = pieces.size() - 1;
        if (last >= 0 && isOne(pieces.get(last), next)) {
            TextPiece before = pieces.get(last);
            pieces.set(last, new TextPiece(before.index(), before.length() + next.length(), before.from(), next.to()));
        } else {
            pieces.add(next);
        }
        words.append(text);
    }

    private static boolean isOne(TextPiece piece, TextPiece next) {
        return piece.isAsRead() && next.isAsRead() && piece.to() == next.from();
    }

    /** The text of all words so far, of which there is at least one; then begins anew. */
    Inline.Text take() {
        boolean plain = pieces.size() == 1 && pieces.get(0).isAsRead();
        Inline.Text text = new Inline.Text(words.toString(), pieces.get(0).from(), plain ? List.of() : pieces);
        words.setLength(0);
        pieces.clear();
        return text;
    }
}
