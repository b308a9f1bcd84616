package org.variorum.words.bundle.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.variorum.words.Counted;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;

/** What every English sentence needs: capitals, lists, and verbs that go with their number. */
final class EnglishGrammar {

    private EnglishGrammar() {}

    /** With a capital at its beginning. */
    static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int second = words.offsetByCodePoints(0, 1);
        return words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
    }

    /** With a capital at its beginning, unless it begins with the name of a source, which is spelt as it is. */
    static Phrase capital(Phrase phrase) {
        boolean value = !phrase.pieces().isEmpty()
                && (phrase.pieces().get(0) instanceof Piece.Text
                        || phrase.pieces().get(0) instanceof Piece.ToEntity);
        if (!value) {
            return phrase;
        }
        List<Piece> pieces = new ArrayList<>(phrase.pieces());
        pieces.set(0, pieces.get(0).in(capital(pieces.get(0).words())));
        return new Phrase(pieces);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}; names take their article. */
    static Phrase list(List<Phrase> items) {
        List<Phrase> names = items.stream().map(Articles::definite).toList();
        int last = names.size() - 1;
        return last < 1
                ? Phrase.join("", names)
                : Phrase.fill("{0} and {1}", Phrase.join(", ", names.subList(0, last)), names.get(last));
    }

    /** Words that count, by their patterns for one and for any other number. */
    static Counted counted(String one, String several) {
        return (count, number) -> Phrase.fill(count == 1 ? one : several, number);
    }

    /** The verb for one, or for several. */
    static Phrase verb(List<Phrase> who, String one, String several) {
        return Phrase.of(who.size() == 1 ? one : several);
    }
}
