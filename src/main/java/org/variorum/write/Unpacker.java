package org.variorum.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link Packer} has put down, in the same order. */
public final class Unpacker {

    private final ByteBuffer bytes;

    /** Reads from the start. */
    public Unpacker(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** The next number. */
    public long number() throws NotTrustedException {
        require(Long.BYTES);
        return bytes.getLong();
    }

    /** The next bytes. */
    public byte[] bytes() throws NotTrustedException {
        byte[] value = new byte[(int) require(number())];
        bytes.get(value);
        return value;
    }

    /** The next text. */
    public String text() throws NotTrustedException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The next number, which says how many others follow: at most as many as there are bytes. */
    public int count() throws NotTrustedException {
        return (int) require(number());
    }

    private long require(long length) throws NotTrustedException {
        if (length < 0 || length > bytes.remaining()) {
            throw new NotTrustedException(NotTrustedException.GARBLED);
        }
        return length;
    }
}
