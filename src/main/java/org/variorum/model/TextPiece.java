package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * A piece of an {@link Inline.Text}: either as it reads, or what one escape stands for.
 *
 * @param index the index in the text of its first character
 * @param length how many characters of the text it has
 * @param from the offset at which it begins in the file
 * @param to the offset behind its end there
 */
public record TextPiece(int index, int length, int from, int to) {

    /** Whether it stands in the file as it reads. */
    public boolean isAsRead() {
        return length == to - from;
    }

    /** Where one of its characters, given by its index in the text, begins in the file. */
    int begin(int at) {
        return isAsRead() ? from + at - index : from;
    }

    /** Where the character before an index of the text, which is one of its own, ends in the file. */
    int end(int at) {
        return isAsRead() ? from + at - index : to;
    }

    /** What is left of it of a text without its first characters; empty where it is one of these. */
    Optional<TextPiece> behind(int cut) {
        int lost = Math.max(0, cut - index);
        return Optional.of(new TextPiece(Math.max(0, index - cut), length - lost, from + lost, to))
                .filter(piece -> piece.length > 0);
    }

    /** That of all pieces of a text which holds the character at an index. */
    static TextPiece at(int index, List<TextPiece> pieces) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            boolean behind = pieces.get(middle).index() > index;
            low = behind ? low : middle;
            high = behind ? middle - 1 : high;
        }
        return pieces.get(low);
    }
}
