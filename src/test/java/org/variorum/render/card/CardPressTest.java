package org.variorum.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.files.Digest;
import org.variorum.fonts.Font;

class CardPressTest {

    private static final int MARGIN = 60;
    private static final int PAPER = 0xfdfcf9;

    private final CardPress press = new CardPress(Font.bundled(), Font.bundled(), "#1a4f86");

    private final CardText sale = new CardText(
            "The Peninsula Ledger",
            "Did the Pentagon approve the missile sale?",
            List.of("Claimed by Radio & Sons: the Pentagon approved the sale."),
            Optional.of("Verdict: not so. The approver is the US Department of State."),
            "bad",
            Optional.of("6 reports, 2 origins"));

    /** Recorded on one machine; it is the same under each JDK, for none of its drawing and packing is used. */
    @Test
    void theSameWordsGiveTheSameBytes() throws IOException {
        byte[] png = press.png(sale);
        assertThat(new CardPress(Font.bundled(), Font.bundled(), "#1a4f86").png(sale))
                .isEqualTo(png);
        assertThat(Digest.of(new ByteArrayInputStream(png)))
                .isEqualTo("1ad3dfd19f42cad60afd8bd9b94fed7905eea73e04eac18f0dd24b84e0b75fc9");
    }

    @Test
    void isAPictureOfTheSizeThatNetworksAskFor() throws IOException {
        BufferedImage card = read(press.png(sale));
        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
    }

    @Test
    void hasTheWordsInTheirColours() throws IOException {
        BufferedImage card = read(press.png(sale));
        assertThat(count(card, 0x1a4f86)).as("accent").isGreaterThan(1200 * 16);
        assertThat(count(card, 0x1d1b18)).as("title").isGreaterThan(5000);
        assertThat(count(card, 0x9a231d)).as("verdict").isGreaterThan(2000);
        assertThat(press.png(sale)).hasSizeLessThan(16_000);
    }

    @Test
    void aLongTitleIsSmallerAndWhole() throws IOException {
        CardText longer = with("Whether the " + "council approved the bridge ".repeat(10) + "at all", sale.verdict());
        BufferedImage card = read(press.png(longer));
        assertThat(longer.title().length()).isGreaterThan(290);
        assertThat(count(card, 0x9a231d)).as("the verdict is there").isGreaterThan(1000);
        assertThat(margins(card)).isTrue();
    }

    /** One that is longer than a card is cut; the verdict, of which nothing may be lost, is left out. */
    @ParameterizedTest
    @ValueSource(strings = {"word ", "wordwithoutanend", "미", "W", "i", "- "})
    void nothingStandsInTheMargins(String piece) throws IOException {
        for (int times : List.of(1, 30, 100, 400, 2000)) {
            BufferedImage card =
                    read(press.png(with(piece.repeat(times).strip(), Optional.of("Verdict: " + piece.repeat(times)))));
            assertThat(margins(card)).as(piece + times).isTrue();
        }
    }

    @Test
    void aVerdictIsPrintedWholeOrNotAtAll() throws IOException {
        BufferedImage card = read(press.png(with("Who?", Optional.of("Verdict: not so. ".repeat(200)))));
        assertThat(count(card, 0x9a231d)).isZero();
        assertThat(count(card, 0x1d1b18)).isGreaterThan(1000);
    }

    @Test
    void whatCannotBePrintedIsLeftOutWithAllThatHangsOnIt() {
        Optional<CardText> card = with("Who?", Optional.of("Verdict: 아니다")).printable(press::prints);
        assertThat(card.orElseThrow().verdict()).isEmpty();
        assertThat(card.orElseThrow().said()).isEmpty();
        assertThat(with("누가?", Optional.empty()).printable(press::prints)).isEmpty();
    }

    private CardText with(String title, Optional<String> verdict) {
        return new CardText(sale.site(), title, sale.said(), verdict, sale.tone(), sale.foot());
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long count(BufferedImage card, int colour) {
        long count = 0;
        for (int y = 0; y < card.getHeight(); y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                count += (card.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    /** Whether nothing stands in them but the bar at the top. */
    private static boolean margins(BufferedImage card) {
        for (int y = 16; y < card.getHeight(); y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                boolean margin = x < MARGIN || x >= card.getWidth() - MARGIN || y >= card.getHeight() - 30 || y < 40;
                if (margin && (card.getRGB(x, y) & 0xffffff) != PAPER) {
                    return false;
                }
            }
        }
        return true;
    }
}
