package org.variorum.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** What is packed is unpacked by the JDK, byte for byte. */
class PackedTest {

    @Test
    void comesOutAgain() throws DataFormatException {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[1 + random.nextInt(9000)];
            int kinds = 1 + random.nextInt(i % 5 == 0 ? 256 : 4);
            int run = 1 + random.nextInt(700);
            for (int at = 0; at < bytes.length; ) {
                byte value = (byte) random.nextInt(kinds);
                for (int k = random.nextInt(run); k >= 0 && at < bytes.length; k--) {
                    bytes[at++] = value;
                }
            }
            assertThat(unpacked(Packed.of(bytes, 601), bytes.length)).isEqualTo(bytes);
        }
    }

    @Test
    void aPageOfNothingIsSmall() throws DataFormatException {
        byte[] blank = new byte[Raster.ROW * Raster.HEIGHT];
        byte[] packed = Packed.of(blank, Raster.ROW);
        assertThat(unpacked(packed, blank.length)).isEqualTo(blank);
        assertThat(packed).hasSizeLessThan(500);
    }

    /** Counts like Fibonacci's numbers would give codes of 30 bits. */
    @Test
    void noCodeIsLongerThanItMayBe() {
        int[] counts = new int[30];
        counts[0] = 1;
        counts[1] = 1;
        for (int i = 2; i < counts.length; i++) {
            counts[i] = counts[i - 1] + counts[i - 2];
        }
        Prefixes code = Prefixes.of(counts, 15);
        double taken = 0;
        for (int i = 0; i < counts.length; i++) {
            assertThat(code.length(i)).isBetween(1, 15);
            taken += Math.pow(2, -code.length(i));
        }
        assertThat(taken).isEqualTo(1);
    }

    private static byte[] unpacked(byte[] packed, int length) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[length + 1];
            int got = inflater.inflate(bytes);
            assertThat(inflater.finished()).isTrue();
            return Arrays.copyOf(bytes, got);
        } finally {
            inflater.end();
        }
    }
}
