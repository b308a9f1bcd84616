package org.variorum.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void areLettersAndDigitsInLowerCase() {
        assertThat(Terms.of("The B-1B's $650 million SALE"))
                .containsExactly("the", "b", "1b", "s", "650", "million", "sale");
    }

    @Test
    void haveNoMarks() {
        assertThat(Terms.of("Pyŏngyang, São Paulo, ﬁnding")).containsExactly("pyongyang", "sao", "paulo", "finding");
        assertThat(Terms.of("İstanbul ΟΔΟΣ")).containsExactly("istanbul", "οδος");
    }

    @Test
    void areWholeWhereAScriptHasSpaces() {
        assertThat(Terms.of("국방부는 승인했다")).containsExactly("국방부는", "승인했다");
        assertThat(Terms.of("وزارةُ الخارجية")).containsExactly("وزارة", "الخارجية");
    }

    @Test
    void areTwoCharactersWhereItHasNone() {
        assertThat(Terms.of("防衛省 1000km発射")).containsExactly("防衛", "衛省", "1000km", "発射");
        assertThat(Terms.of("日")).containsExactly("日");
    }

    @Test
    void areNoneOfSigns() {
        assertThat(Terms.of("— … “”")).isEmpty();
    }
}
