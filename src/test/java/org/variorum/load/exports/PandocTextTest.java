package org.variorum.load.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PandocTextTest {

    /** Marks without end, nested or not, cost no more than what they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {"[", "*", "**a_", "]{.x}", "](y)", "^", "~a", "$", "$a", "`", "\\", "[a]{.b}*c* ", "](", "]{"})
    void takesStepsInProportion(String mark) {
        String many = mark.repeat(200_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(PandocText.read(many)).isNotNull());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(PandocText.read("[".repeat(100_000) + "x" + "]{.y}".repeat(100_000)))
                        .contains("x"));
    }
}
