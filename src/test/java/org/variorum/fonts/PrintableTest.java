package org.variorum.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    private final Font font = Font.bundled();

    @ParameterizedTest
    @ValueSource(strings = {"Who approved it?", "Straße, œuvre, Łódź", "Кто? Ποιος;", "“6,248.5 km” – about ≈ 70 …"})
    void lettersThatStandAloneArePrinted(String text) {
        assertThat(Printable.areIn(Printable.plain(text), font)).isTrue();
    }

    /** Not in the font, from the right, above one another, joined, or a picture. */
    @ParameterizedTest
    @ValueSource(strings = {"미사일", "الجزيرة", "שלום", "हिन्दी", "ไทย", "x\u0323\u0332", "\ud83d\ude80", "\u202Etxt"})
    void othersAreNot(String text) {
        assertThat(Printable.areIn(Printable.plain(text), font)).isFalse();
    }

    @Test
    void plainTextIsComposedAndHasNothingUnseen() {
        assertThat(Printable.plain("Cafe\u0301\u00a0au\u00ad lait\n\u2068x\u2069 "))
                .isEqualTo("Caf\u00e9 au lait x");
    }
}
