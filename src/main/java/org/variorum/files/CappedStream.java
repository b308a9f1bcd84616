package org.variorum.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Fails as soon as more than a number of bytes has been read. The size that a file claims is not asked for: it may
 * grow, and some files claim none.
 */
final class CappedStream extends FilterInputStream {

    private final int limit;
    private long left;

    CappedStream(InputStream source, int limit) {
        super(source);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, (int) Math.min(length, left + 1));
        count(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(Math.min(count, left + 1));
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws Refusal {
        left -= bytes;
        if (left < 0) {
            throw new Refusal("larger than " + size(limit));
        }
    }

    private static String size(int bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }
}
