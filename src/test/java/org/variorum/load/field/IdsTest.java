package org.variorum.load.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;

class IdsTest {

    private static final Location PLACE = Location.ofFile("x");

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "korea-herald", "com10", "icbm-20220324"})
    void acceptsLowerCaseDigitsAndHyphens(String id) {
        assertThat(Ids.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Korea Herald, korea-herald",
        "-a, a",
        "a_b, a-b",
        "조선, x-1",
        "nul, nul-1",
        "a.b, a-b",
        "İ, i",
    })
    void suggestsAnIdThatIsOne(String wrong, String right) {
        Diagnostics diagnostics = new Diagnostics();
        Ids.check(wrong, PLACE, diagnostics);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, d -> d.hint().orElse(""))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.BAD_ID, "call it \"" + right + "\""));
        assertThat(Ids.isValid(right)).isTrue();
    }

    @Test
    void limitsTheLength() {
        assertThat(Ids.isValid("a".repeat(100))).isTrue();
        assertThat(Ids.isValid("a".repeat(101))).isFalse();
    }
}
