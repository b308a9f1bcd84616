package org.variorum.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.ReportId;

/** Phrases are put together out of pieces, and no piece is ever looked at for what it says. */
class PhraseTest {

    private static final Piece REUTERS = new Piece.ToReport(new ReportId("reuters"), "Reuters");

    @Test
    void fillsTheGapsOfAPattern() {
        Phrase phrase = Phrase.fill("{1} repeats {0}; {1}.", Phrase.of("AP"), Phrase.of(REUTERS));
        assertThat(phrase.pieces())
                .containsExactly(REUTERS, new Piece.Text(" repeats AP; "), REUTERS, new Piece.Text("."));
    }

    @Test
    void bracesInAPartAreWords() {
        assertThat(Phrase.fill("“{0}”", Phrase.of("{1} reuters {")).words()).isEqualTo("“{1} reuters {”");
    }

    @Test
    void joinsWithWordsBetween() {
        assertThat(Phrase.join(", ", List.of(Phrase.of("a"), Phrase.of(REUTERS), Phrase.of("b")))
                        .words())
                .isEqualTo("a, Reuters, b");
        assertThat(Phrase.join(", ", List.of())).isEqualTo(Phrase.NONE);
    }

    @Test
    void plainWordsAreOnePiece() {
        assertThat(Phrase.fill("a {0}", Phrase.of("b"))).isEqualTo(Phrase.of("a b"));
        assertThat(Phrase.of("")).isEqualTo(Phrase.NONE);
    }
}
