package org.variorum.load.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Edtf;

class RawDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "May 5, 2020          ¦ 2020-05-05",
                "Sept. 5th, 2020      ¦ 2020-09-05",
                "5 May 2020           ¦ 2020-05-05",
                "2020 May             ¦ 2020-05",
                "Fall 2020            ¦ 2020-23",
                "2020/5/3             ¦ 2020-05-03",
                "2020-05-03 10:00:00  ¦ 2020-05-03",
                "2020/05/             ¦ 2020-05",
                "ca. 1990             ¦ 1990~",
                "1990–1995            ¦ 1990/1995",
                "1990~/..             ¦ 1990~/..",
                "-0043                ¦ -0043",
                "199u                 ¦ 199X",
                "1999-uu              ¦ 1999-XX",
                "unknown/2006         ¦ /2006",
                "2004-06-01/open      ¦ 2004-06-01/..",
                "1723?~               ¦ 1723%",
            })
    void readsWhatCanMeanOneThingOnly(String written, String edtf) {
        assertThat(RawDate.read(written).map(Edtf::text)).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "5/6/2020",
                "n.d.",
                "13th cent.",
                "[1990]",
                "May 35, 2020",
                "Mayor 2020",
                "forthcoming",
                "2020/13/45"
            })
    void leavesTheRestInWords(String written) {
        assertThat(RawDate.read(written)).isEmpty();
    }
}
