package org.variorum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Edtf;

/** Dates are printed as exactly as they are known, and no more. */
class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2023-11-15, 15 November 2023",
        "2023-11, November 2023",
        "2023, 2023",
        "2009~, about 2009",
        "2009?, 2009 (uncertain)",
        "199X, the 1990s",
        "19XX, some time from 1900 to 1999",
        "XXXX, date unknown",
        "2023-XX, 2023",
        "2022-21, spring 2022",
        "2023-11-12/.., 12 November 2023 to an open end",
        "2023-11-16T06:13+09:00, '16 November 2023, 06:13 UTC+09:00'"
    })
    void saysWhatIsKnown(String edtf, String words) {
        assertThat(Dates.text(Edtf.parse(edtf).orElseThrow())).isEqualTo(words);
    }
}
