package org.variorum.load.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<i>Docks</i> today                            ¦ Docks today",
                "CO<sub>2</sub> and 10<sup>−6</sup>            ¦ CO₂ and 10⁻⁶",
                "the 1<sup>st</sup> of x<sub>ij</sub>          ¦ the 1st of xij",
                "a <span class=\"nocase\">NATO</span> view     ¦ a NATO view",
                "<span style=\"font-variant:small-caps;\">x</span> ¦ x",
                "<jats:italic>E. coli</jats:italic>            ¦ E. coli",
                "a < b and c > d, i<b                          ¦ a < b and c > d, i<b",
                "an <i> that nothing closes                    ¦ an <i> that nothing closes",
                "<i><b>in</i>to</b>                            ¦ into",
                "Smith &amp; Sons, &quot;x&quot; &#8211; &#x2014; ¦ Smith & Sons, \"x\" – —",
                "&lt;i&gt; is a tag                            ¦ <i> is a tag",
                "&amp;amp; once                                ¦ &amp; once",
                "R&D &unknown; &#7; &#xD800; &#9999999;        ¦ R&D &unknown; &#7; &#xD800; &#9999999;",
                "<script>x</script>                            ¦ <script>x</script>",
            })
    void readsWhatReadersSee(String written, String seen) {
        assertThat(CslText.plain(written)).isEqualTo(seen);
    }

    @Test
    void takesTagsWithoutEndInOneGo() {
        String many = "<i>".repeat(100_000) + "x" + "</i>".repeat(100_000) + "<sub>".repeat(100_000);
        assertThat(CslText.plain(many)).isEqualTo("x" + "<sub>".repeat(100_000));
    }
}
