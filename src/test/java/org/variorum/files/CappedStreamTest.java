package org.variorum.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class CappedStreamTest {

    @Test
    void endsAFileThatGrowsForEver() {
        ByteArrayOutputStream copied = new ByteArrayOutputStream();
        assertThatThrownBy(() -> new CappedStream(endless(), 3 << 20).transferTo(copied))
                .isInstanceOf(Refusal.class)
                .hasMessage("larger than 3 MiB");
        assertThat(copied.size()).isLessThanOrEqualTo(3 << 20);
        assertThatThrownBy(() -> new CappedStream(endless(), 100).readAllBytes())
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new CappedStream(endless(), 100).skipNBytes(101))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void countsSingleBytes() throws IOException {
        try (InputStream three = new CappedStream(new ByteArrayInputStream(new byte[4]), 3)) {
            assertThat(three.read()).isZero();
            three.skipNBytes(2);
            assertThatThrownBy(three::read).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void letsAFileOfExactlyTheLimitThrough() throws IOException {
        InputStream three = new CappedStream(new ByteArrayInputStream(new byte[3]), 3);
        assertThat(three.transferTo(OutputStream.nullOutputStream())).isEqualTo(3);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
    }
}
