package org.variorum.words.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site is told in its own language where there is a bundle for it, else in English. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "ko, ko",
        "ko-KR, ko",
        "ko-Kore-KR, ko",
        "ar, ar",
        "ar-EG, ar",
        "en, en",
        "en-GB, en",
        "de, en",
        "x-private, en"
    })
    void isChosenByTheTag(String tag, String language) {
        assertThat(Languages.of(tag).tag()).isEqualTo(language);
    }
}
