package org.variorum.load.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '@',
            value = {
                "Erd{\\H o}s, Dvo\\v{r}\\'ak, {\\L}\\'od\\'z ¦ Erdős, Dvořák, Łódź",
                "na{\\\"\\i}ve, na\\\"{\\i}ve, na\\\"{i}ve   ¦ naïve, naïve, naïve",
                "\\=a \\k{a} \\d s \\c{c} \\u g \\.z \\r a   ¦ ā ą ṣ ç ğ ż å",
                "{\\aa}{\\O}\\ss{}\\ae                       ¦ åØßæ",
                "{NATO} and {{CO}}$_2$, $10^{-6}$           ¦ NATO and CO<sub>2</sub>, 10<sup>−6</sup>",
                "\\emph{Docks} \\textbf{x} {\\em y} z        ¦ <i>Docks</i> <b>x</b> <i>y</i> z",
                "``so'' --- pp. 1--2 - `x'                  ¦ “so” — pp. 1–2 - ‘x’",
                "A \\& B, 50\\%, \\$5, a\\_b, a~b            ¦ A &amp; B, 50%, $5, a_b, a\u00a0b",
                "x < y & <i>                                ¦ x &lt; y &amp; &lt;i&gt;",
                "{\\relax Ch}arles, \\noopsort{a}B, a \\zap b    ¦ Charles, B, a \\zap b",
                "$\\frac{n}{2}$ < 3, costs $5                ¦ $\\frac{n}{2}$ &lt; 3, costs $5",
                "$1 \\leqslant Z$, $\\mathrm{H_2O}$           ¦ 1 ≤Z, H<sub>2</sub>O",
                "\\foo{bar} \\textsc{x} \\href{u}{t}         ¦ bar x t",
                "a_b ^ c } d { e                            ¦ a_b ^ c  d  e",
                "\\~{} \\^{} \\textbackslash                 ¦ ~ ^ \\",
                "\\textquoteright s, \\ldots, 5\\,\\%         ¦ ’s, …, 5 %",
            })
    void readsWhatLatexMeans(String latex, String text) {
        assertThat(Normalizer.normalize(LatexText.read(latex), Normalizer.Form.NFC)
                        .replace("  ", " "))
                .isEqualTo(text.replace("  ", " "));
    }

    @Test
    void leavesAddressesAlone() {
        assertThat(LatexText.address("\\url{https://a.example/~x/b\\_c\\%20d}"))
                .isEqualTo("https://a.example/~x/b_c%20d");
        assertThat(LatexText.address("https://a.example/long-\n   path")).isEqualTo("https://a.example/long-path");
        assertThat(LatexText.address("http://a.example http://b.example")).isEqualTo("http://a.example");
    }
}
