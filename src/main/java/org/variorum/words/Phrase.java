package org.variorum.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some words for readers, from a name to a whole sentence. Pages make links of its pieces; the command line and data take
 * its words.
 *
 * @param pieces the pieces, in the order in which they are read; no plain words beside plain words, and none empty
 */
public record Phrase(List<Piece> pieces) {

    /** No words. */
    public static final Phrase NONE = new Phrase(List.of());

    /** Puts plain words together. */
    public Phrase {
        pieces = united(pieces);
    }

    /** Plain words. */
    public static Phrase of(String words) {
        return new Phrase(List.of(new Piece.Text(words)));
    }

    /** One piece. */
    public static Phrase of(Piece piece) {
        return new Phrase(List.of(piece));
    }

    /**
     * A pattern with something in its gaps.
     *
     * @param pattern the words, with <code>{0}</code> where the first part goes, <code>{1}</code> where the second, up to
     *     <code>{9}</code>; a part may go in several places; other words in braces are for whoever prints the phrase to link
     * @param parts the parts; they are taken as they are, whatever braces they hold
     */
    public static Phrase fill(String pattern, Phrase... parts) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int gap = pattern.indexOf('{'); gap >= 0; gap = pattern.indexOf('{', from)) {
            pieces.add(new Piece.Text(pattern.substring(from, gap)));
            from = pattern.indexOf('}', gap) + 1;
            char first = pattern.charAt(gap + 1);
            if (first >= '0' && first <= '9') {
                pieces.addAll(parts[first - '0'].pieces());
            } else {
                pieces.add(new Piece.Open(Optional.empty(), pattern.substring(gap + 1, from - 1)));
            }
        }
        pieces.add(new Piece.Text(pattern.substring(from)));
        return new Phrase(pieces);
    }

    /** Several phrases in a row, with some words between each two. */
    public static Phrase join(String between, List<Phrase> phrases) {
        List<Piece> pieces = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece.Text(between));
            }
            pieces.addAll(phrase.pieces());
        }
        return new Phrase(pieces);
    }

    /** The words alone. */
    public String words() {
        if (pieces.size() == 1) {
            return pieces.get(0).words();
        }
        StringBuilder words = new StringBuilder();
        for (Piece piece : pieces) {
            words.append(piece.words());
        }
        return words.toString();
    }

    private static List<Piece> united(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0).words().isEmpty() ? List.of() : List.copyOf(pieces);
        }
        List<Piece> united = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            int last = united.size() - 1;
            if (piece instanceof Piece.Text text && last >= 0 && united.get(last) instanceof Piece.Text before) {
                united.set(last, new Piece.Text(before.words() + text.words()));
            } else if (!piece.words().isEmpty()) {
                united.add(piece);
            }
        }
        return List.copyOf(united);
    }
}
