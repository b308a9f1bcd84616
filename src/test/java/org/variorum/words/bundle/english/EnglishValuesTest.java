package org.variorum.words.bundle.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.Value.RelationValue.Order;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;
import org.variorum.words.ValueWords;

/** Values that are neither numbers nor dates. */
class EnglishValuesTest {

    private final ValueWords values = new English().values();

    @ParameterizedTest
    @CsvSource({
        "55th Security Consultative Meeting, after the 55th Security Consultative Meeting",
        "Putin–Kim summit, after the Putin–Kim summit",
        "Launch of cruise missiles, after the launch of cruise missiles",
        "'Second air drill, without bombers', 'after the second air drill, without bombers'",
        "Another statement of the North’s foreign ministry, after another statement of the North’s foreign ministry",
        "The summit in Vladivostok, after the summit in Vladivostok",
        "The ground-breaking, after the ground-breaking",
        "Ulchi Freedom Shield, after Ulchi Freedom Shield",
        "Battle of Kyiv, after Battle of Kyiv",
        "Park and Kamikawa meet over breakfast, after “Park and Kamikawa meet over breakfast”",
        "Austin and Lee Jong-sup issue a joint statement, after “Austin and Lee Jong-sup issue a joint statement”",
        "The allies agree to a joint statement, after “The allies agree to a joint statement”",
        "Antony Blinken in Seoul, after “Antony Blinken in Seoul”"
    })
    void anEventHasTheArticleThatItsNameAsksFor(String event, String words) {
        Piece name = new Piece.ToEvent(new EventId("event"), event);
        assertThat(values.relation(Order.AFTER, name).words()).isEqualTo(words);
    }

    @Test
    void anEventStaysAPieceOfItsOwn() {
        Piece name = new Piece.ToEvent(new EventId("launch"), "Launch");
        assertThat(values.relation(Order.BEFORE, name).pieces())
                .containsExactly(new Piece.Text("before the "), new Piece.ToEvent(new EventId("launch"), "launch"));
    }

    @Test
    void aSetNamesItsMembers() {
        Piece seoul = new Piece.ToEntity(new EntityId("seoul"), java.util.Optional.empty(), "Seoul");
        assertThat(values.set(List.of(seoul, new Piece.Text("Tokyo"))))
                .isEqualTo(Phrase.fill("{0}, Tokyo", Phrase.of(seoul)));
    }

    @Test
    void whatIsDeniedIsNotSo() {
        assertThat(values.not(values.quote("a {0} deal")).words()).isEqualTo("not “a {0} deal”");
    }
}
