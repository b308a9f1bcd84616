package org.variorum.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same bytes as Java's own encoder gives, however a text comes in pieces. */
class Utf8WriterTest {

    private static final String[] KINDS = {
        "a", "\u007f", "\u0080", "é", "\u07ff", "\u0800", "한", "\uffff", "\ud83d", "\ude00"
    };

    @Test
    void encodesAsJavaDoes() {
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(KINDS[random.nextInt(KINDS.length)]);
            }
            assertThat(written(text.toString(), random))
                    .isEqualTo(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void holdsAsMuchAsIsWritten() {
        String text = "한국어 ".repeat(50_000);
        assertThat(written(text, new Random(1))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] written(String text, Random random) {
        Utf8Writer out = new Utf8Writer();
        int at = 0;
        while (at < text.length()) {
            int count = 1 + random.nextInt(text.length() - at);
            switch (random.nextInt(3)) {
                case 0 -> out.write(text, at, count);
                case 1 -> out.write(text.toCharArray(), at, count);
                default -> {
                    count = 1;
                    out.write(text.charAt(at));
                }
            }
            at += count;
        }
        return out.toBytes();
    }
}
