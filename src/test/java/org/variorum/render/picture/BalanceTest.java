package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.variorum.render.view.ShapeView;

/** The bars of a tally have one scale and one line between for and against. */
class BalanceTest {

    private static final Balance BALANCE = new Balance(new BigDecimal("3"), new BigDecimal("1"));

    @Test
    void whatSpeaksForLiesRightAndWhatSpeaksAgainstLeftOfOneLine() {
        ShapeView strip = BALANCE.strip(new BigDecimal("1.5"), new BigDecimal("0.5"));
        assertThat(strip.children())
                .extracting(
                        s -> s.attributes().get("class"),
                        s -> s.attributes().get("x"),
                        s -> s.attributes().get("width"))
                .startsWith(tuple("for", "25%", "37.5%"), tuple("against", "12.5%", "12.5%"));
        assertThat(strip.children().get(2).attributes()).containsEntry("x1", "25%");
    }

    @Test
    void whatWeighsNothingIsNoBar() {
        assertThat(BALANCE.strip(BigDecimal.ZERO, BigDecimal.ZERO).children()).hasSize(1);
        assertThat(new Balance(BigDecimal.ZERO, BigDecimal.ZERO)
                        .strip(BigDecimal.ZERO, BigDecimal.ZERO)
                        .children())
                .hasSize(1);
    }
}
