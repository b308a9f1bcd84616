package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Code;

class ExplainCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"V301", "v301", "unknown-citation", "UNKNOWN-CITATION"})
    void takesANumberOrAName(String code) {
        assertThat(Session.run("explain", code))
                .isEqualTo(new Session(
                        0,
                        "V301 unknown-citation (error)\n\n" + Code.UNKNOWN_CITATION.title() + "\n"
                                + Code.UNKNOWN_CITATION.reason() + "\n\n    " + Code.UNKNOWN_CITATION.example() + "\n",
                        ""));
    }

    @ParameterizedTest
    @CsvSource({"unknown-citaton, unknown-citation", "v3O1, V301"})
    void namesTheNearestOfAnUnknownCode(String asked, String meant) {
        Session session = Session.run("explain", asked);
        assertThat(session.err())
                .startsWith("variorum: there is no code \"" + asked + "\"; did you mean \"" + meant + "\"?\n");
        assertThat(session.code()).isEqualTo(2);
    }

    @Test
    void listsEveryCode() {
        assertThat(Session.run("explain").out().lines()).hasSize(Code.values().length);
    }
}
