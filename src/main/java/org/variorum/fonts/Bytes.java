package org.variorum.fonts;

import java.nio.ByteBuffer;

/**
 * A stretch of a font's file, read at places relative to its beginning. Whoever reads beyond its end learns it by an
 * {@link IndexOutOfBoundsException}.
 *
 * @param buffer the stretch, big-endian
 */
record Bytes(ByteBuffer buffer) {

    static Bytes of(byte[] file) {
        return new Bytes(ByteBuffer.wrap(file));
    }

    Bytes from(long offset, long length) {
        if (offset < 0 || length < 0 || offset + length > size()) {
            throw new IndexOutOfBoundsException();
        }
        return new Bytes(buffer.slice((int) offset, (int) length));
    }

    Bytes from(long offset) {
        return from(offset, size() - offset);
    }

    int size() {
        return buffer.limit();
    }

    int unsigned8(int at) {
        return buffer.get(at) & 0xff;
    }

    int signed8(int at) {
        return buffer.get(at);
    }

    int unsigned16(int at) {
        return buffer.getShort(at) & 0xffff;
    }

    int signed16(int at) {
        return buffer.getShort(at);
    }

    long unsigned32(int at) {
        return buffer.getInt(at) & 0xffff_ffffL;
    }
}
