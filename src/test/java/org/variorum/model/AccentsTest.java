package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentsTest {

    @ParameterizedTest
    @CsvSource({"Ärzte, Arzte", "Émile, Emile", "Ó Súilleabháin, O Suilleabhain", "Zed, Zed", "Łódź, Łodz", "Ngô, Ngo"})
    void passesOverMarks(String text, String expected) {
        assertThat(Accents.without(text)).isEqualTo(expected);
    }
}
