package org.variorum.write;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Puts down the content of a section of {@link Ledger}: numbers and texts, one behind the other. */
public final class Packer {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    /** Nothing yet. */
    public Packer() {}

    /** Puts down a number. */
    public Packer number(long value) {
        bytes.writeBytes(number.putLong(0, value).array());
        return this;
    }

    /** Puts down bytes, so many that an {@code int} counts them. */
    public Packer bytes(byte[] value) {
        number(value.length);
        bytes.writeBytes(value);
        return this;
    }

    /** Puts down a text. */
    public Packer text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** What was put down, and bytes that were put down before. */
    ByteBuffer packed(ByteBuffer before) {
        ByteBuffer all = ByteBuffer.allocate(bytes.size() + before.remaining());
        return all.put(bytes.toByteArray()).put(before).flip();
    }

    /** What was put down. */
    public ByteBuffer packed() {
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
