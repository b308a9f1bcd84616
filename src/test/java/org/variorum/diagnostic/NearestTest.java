package org.variorum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hints name the right spelling that an author most likely meant, and none where none is near. */
class NearestTest {

    private static final List<String> KEYS = List.of("measure", "modality", "period", "population", "sale-approver");

    @Test
    void findsASlip() {
        assertThat(Nearest.to("mesure", KEYS)).contains("measure");
        assertThat(Nearest.to("peroid", KEYS)).contains("period");
        assertThat(Nearest.to("sale-aprover", KEYS)).contains("sale-approver");
    }

    @Test
    void findsAPartOfTheName() {
        assertThat(Nearest.to("approver", KEYS)).contains("sale-approver");
    }

    @Test
    void keepsSilentWhereNothingIsNear() {
        assertThat(Nearest.to("weather", KEYS)).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }
}
