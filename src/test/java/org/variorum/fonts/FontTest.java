package org.variorum.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FontTest {

    private final Font font = Font.bundled();

    @Test
    void knowsItsLettersAndHowWideTheyAre() {
        int i = font.glyph('i').orElseThrow();
        int m = font.glyph('m').orElseThrow();
        assertThat(font.unitsPerEm()).isEqualTo(2048);
        assertThat(font.width(i)).isEqualTo(455);
        assertThat(font.width(m)).isEqualTo(1706);
        assertThat(font.outline(m).edges()).isGreaterThan(20);
        assertThat(font.outline(font.glyph(' ').orElseThrow()).edges()).isZero();
        assertThat(font.glyph('\uac00')).isEmpty();
        assertThat(font.glyph(0x1f600)).isEmpty();
    }

    /** It is made of two others, one of them set on top. */
    @Test
    void drawsALetterWithItsAccent() {
        Outline plain = font.outline(font.glyph('e').orElseThrow());
        Outline accented = font.outline(font.glyph('é').orElseThrow());
        assertThat(accented.edges()).isGreaterThan(plain.edges());
        assertThat(highest(accented)).isGreaterThan(highest(plain) + 100);
    }

    @Test
    void bringsPairsOfLettersTogether() {
        assertThat(font.between(font.glyph('A').orElseThrow(), font.glyph('V').orElseThrow()))
                .isNegative();
        assertThat(font.between(font.glyph('H').orElseThrow(), font.glyph('H').orElseThrow()))
                .isZero();
    }

    @Test
    void whatIsNoFontIsNone() {
        assertThat(Font.read(new byte[0])).isEmpty();
        assertThat(Font.read(new byte[1000])).isEmpty();
        assertThat(Font.read("wOF2, which is packed".repeat(9).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }

    /** A font comes from anybody: cut anywhere, or with any byte changed, it has its letters, other ones or none. */
    @Test
    void aBrokenFontIsReadWithoutAFault() throws IOException {
        byte[] whole = bytes();
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int k = 0; k < 40; k++) {
                int at = random.nextInt(k % 2 == 0 ? Math.min(400, broken.length + 1) : broken.length + 1);
                if (at < broken.length) {
                    broken[at] = (byte) random.nextInt();
                }
            }
            Optional<Font> font = Font.read(broken);
            font.ifPresent(f -> "The quick brown fox é Ω Ж".codePoints().forEach(f::glyph));
        }
    }

    private static byte[] bytes() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                Font.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            return file.readAllBytes();
        }
    }

    private static float highest(Outline outline) {
        float highest = 0;
        for (int i = 0; i < outline.edges(); i++) {
            highest = Math.max(highest, outline.fromY(i));
        }
        return highest;
    }
}
