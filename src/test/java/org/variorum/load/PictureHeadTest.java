package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.PictureSize;

/** How large pictures say that they are. */
class PictureHeadTest {

    private static final String EXIF_BEGIN = "ffe1002245786966000049492a0008000000010012010300010000000";
    private static final String FRAME = "ffc00011080028005003012200021101031101";

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg"})
    void readsWhatOthersWrote(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB), format, bytes);
        assertThat(PictureHead.size(bytes.toByteArray())).contains(new PictureSize(80, 40));
    }

    @ParameterizedTest
    @CsvSource({
        "52494646000000005745425056503820000000003001009d012a50002800, 80, 40",
        "5249464600000000574542505650384c000000002f4fc00900000000000000, 80, 40",
        "5249464600000000574542505650385800000000000000004f0000270000, 80, 40"
    })
    void readsWebP(String hex, int width, int height) {
        assertThat(PictureHead.size(HexFormat.of().parseHex(hex))).contains(new PictureSize(width, height));
    }

    @ParameterizedTest
    @CsvSource({"1, 80, 40", "3, 80, 40", "6, 40, 80", "8, 40, 80"})
    void turnsWhatTheCameraTurned(int orientation, int width, int height) {
        String exif = EXIF_BEGIN + orientation + "00000000000000";
        byte[] jpeg = HexFormat.of().parseHex("ffd8" + exif + FRAME);
        assertThat(PictureHead.size(jpeg)).contains(new PictureSize(width, height));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg' width='80' height='40'/>; true",
                "<?xml version='1.0'?><svg height=\"40px\" stroke-width='3' width=\"80.0\">; true",
                "<svg width='100%' height='40'>; false",
                "<svg viewBox='0 0 80 40'>; false",
                "<svg stroke-width='80' height='40'>; false"
            })
    void readsVectorsThatGiveDots(String svg, boolean told) {
        assertThat(PictureHead.size(svg.getBytes(StandardCharsets.UTF_8)).filter(new PictureSize(80, 40)::equals))
                .matches(size -> size.isPresent() == told);
    }

    @Property
    void readsWhateverItIsGiven(@ForAll @Size(max = 64) byte[] rest) {
        for (String head : new String[] {"", "ffd8", "ffd8ffe1", "52494646", "474946383961", "89504e470d0a1a0a"}) {
            byte[] start = HexFormat.of().parseHex(head);
            byte[] all = Arrays.copyOf(start, start.length + rest.length);
            System.arraycopy(rest, 0, all, start.length, rest.length);
            assertThat(PictureHead.size(all))
                    .satisfiesAnyOf(
                            size -> assertThat(size).isEmpty(),
                            size -> assertThat(size).get().matches(s -> s.width() > 0 && s.height() > 0));
        }
    }
}
