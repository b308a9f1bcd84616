package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Words are measured by their own letters, and no line is wider than it may be. */
class LetteringTest {

    @Test
    void linesEndAtBlanks() {
        assertThat(Lettering.lines("Ministry of National Defense", 10, 80))
                .containsExactly("Ministry of", "National", "Defense");
    }

    @Test
    void koreanIsAsWideAsItIsHighAndBreaksAnywhere() {
        assertThat(Lettering.width("국방부", 10)).isBetween(30.0, 32.0);
        assertThat(Lettering.lines("대한민국국방부", 10, 43)).containsExactly("대한민국", "국방부");
    }

    @Test
    void aWordWithoutBlanksBreaksWithinIt() {
        assertThat(Lettering.lines("x".repeat(300), 10, 100))
                .allMatch(line -> Lettering.width(line, 10) <= 100)
                .hasSizeGreaterThan(10);
    }

    @Test
    void arabicBeginsFromTheRightAndItsVowelsTakeNoRoom() {
        assertThat(Lettering.isFromRight("الجزيرة, 16 November")).isTrue();
        assertThat(Lettering.isFromRight("16 November, الجزيرة")).isFalse();
        assertThat(Lettering.isFromRight("2023")).isFalse();
        assertThat(Lettering.width("\u0643\u064e", 10)).isEqualTo(Lettering.width("\u0643", 10));
    }

    @Test
    void amongOthersArabicTurnsNothingButItself() {
        assertThat(Lettering.isolated("الجزيرة")).isEqualTo("\u2068الجزيرة\u2069");
        assertThat(Lettering.isolated("Reuters")).isEqualTo("Reuters");
    }

    @Property
    void noLineIsTooWideAndNoLetterIsLost(@ForAll String words) {
        List<String> lines = Lettering.lines(words, 10, 60);
        assertThat(lines)
                .allMatch(line -> Lettering.width(line, 10) <= 60 || line.codePointCount(0, line.length()) == 1);
        assertThat(letters(String.join("", lines))).isEqualTo(letters(words));
    }

    private static List<Integer> letters(String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .boxed()
                .toList();
    }
}
