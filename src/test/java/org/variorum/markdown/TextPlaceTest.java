package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.markdown.Parsed.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Location;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/** Text knows where in its file each of its words stands, whatever stands around them. */
class TextPlaceTest {

    /** The word NOW is only once in each, on the last line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOW",
                "# So *it is **NOW*** {#now}",
                ">\t- [x] it is NOW",
                "> [!NOTE]\n> is NOW",
                "a\n   b\\\nc  NOW",
                "> lazy\nand NOW",
                "[x [y]{.z} NOW]{.claim #c q=\"now\"}",
                "@a [p. 3; @b] NOW",
                "![now](b.png) [c NOW](d \"now\")",
                "[now]: a\n\nb [NOW]",
                "a[^b]\n\n[^b]: c\n\n    NOW",
                "a^[b NOW]",
                "a \\* b&amp;c &nosuch; NOW",
                "a <!-- b --> c <b>NOW",
                "a <!-- b\n--> c NOW",
                "a {.b} [c]{d -@e NOW",
                "| a | b |\n|---|---|\n| \\| c \\| d | [e \\| f]{g=\"h \\| i\"} \\| NOW |",
                "::: note\n1. a\n   NOW",
                "https://a.org/b&amp;c NOW",
                "\uD83D\uDE00 caf&eacute; NOW",
            })
    void whereverItStands(String markdown) {
        String[] lines = markdown.split("\n", -1);
        int column = lines[lines.length - 1].indexOf("NOW") + 1;
        assertThat(placeOf("NOW", markdown)).isEqualTo(at(lines.length, column, 3));
        assertThat(placeOf("NOW", markdown.replace("\n", "\r\n"))).isEqualTo(at(lines.length, column, 3));
    }

    @Test
    void aWordReachesFromItsFirstToItsLastEscape() {
        assertThat(placeOf("<ab>", "x &lt;ab&gt; y")).isEqualTo(at(1, 3, 10));
        assertThat(placeOf("*a*", "x \\*a\\* y")).isEqualTo(at(1, 3, 5));
        assertThat(placeOf("a", "x \\*a\\* y")).isEqualTo(at(1, 5, 1));
    }

    @Test
    void anAddressIsAsLongAsItIsWritten() {
        assertThat(placeOf("https://a.org/?b&c", "(https://a.org/?b&amp;c)")).isEqualTo(at(1, 2, 22));
    }

    @Test
    void wordsStandRightAroundAComment() {
        assertThat(placeOf("a  b", "a <!-- c --> b")).isEqualTo(at(1, 1, 14));
        assertThat(placeOf("b", "a <!-- c --> b")).isEqualTo(at(1, 14, 1));
    }

    @Test
    void wordsThatMostlyReadAsTheyStandNeedOneNumber() {
        assertThat(Parsed.of("It is [now]{.a} or [never], {say} ~what~ ]you[ like.")
                        .prose()
                        .inlines(Inline.Text.class))
                .allSatisfy(text -> assertThat(text.pieces()).isEmpty());
    }

    private static Location placeOf(String words, String markdown) {
        Prose prose = Parsed.of(markdown).prose();
        return prose.inlines(Inline.Text.class).stream()
                .filter(text -> text.text().contains(words))
                .map(text -> place(prose, text, text.text().indexOf(words), words.length()))
                .findFirst()
                .orElseThrow();
    }

    private static Location place(Prose prose, Inline.Text text, int index, int length) {
        return prose.lines().at(text.begin(index), text.end(index + length));
    }
}
