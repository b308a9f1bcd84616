package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameTest {

    private static Name name(String family, String given) {
        return new Name(family, Optional.of(given));
    }

    @Test
    void putsTheFamilyNameLast() {
        assertThat(name("van der Berg", "Jan").full()).isEqualTo("Jan van der Berg");
        assertThat(new Name("Yonhap", Optional.empty()).full()).isEqualTo("Yonhap");
    }

    @Test
    void joinsParticlesThatEndInAHyphenOrAnApostrophe() {
        assertThat(name("Alembert", "Jean d’").full()).isEqualTo("Jean d’Alembert");
        assertThat(Name.joined("al-", "Hakim")).isEqualTo("al-Hakim");
        assertThat(Name.joined("van", "Berg")).isEqualTo("van Berg");
    }

    @Test
    void putsTheFamilyNameFirstWhereTheScriptDoes() {
        assertThat(name("김", "수향").full()).isEqualTo("김수향");
        assertThat(name("我妻", "栄").full()).isEqualTo("我妻栄");
        assertThat(name("김", "Suhyang").full()).isEqualTo("Suhyang 김");
    }

    @Test
    void putsTheFamilyNameFirstWhereItIsSaid() {
        assertThat(new Name("Bartók", Optional.of("Béla"), Optional.empty(), true).full())
                .isEqualTo("Bartók Béla");
    }

    @Test
    void putsASuffixBehind() {
        assertThat(new Name("King", Optional.of("Lee"), Optional.of("Jr."), false).full())
                .isEqualTo("Lee King Jr.");
        assertThat(new Name("King", Optional.of("Lee"), Optional.of(", Jr."), false).full())
                .isEqualTo("Lee King, Jr.");
    }
}
