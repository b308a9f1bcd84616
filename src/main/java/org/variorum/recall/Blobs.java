package org.variorum.recall;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Many short rows of bytes, by their numbers. Immutable. */
final class Blobs {

    private final int[] ends;
    private final ByteBuffer bytes;
    private final @Nullable Blobs more;

    private Blobs(int[] ends, ByteBuffer bytes, @Nullable Blobs more) {
        this.ends = ends;
        this.bytes = bytes;
        this.more = more;
    }

    /** These rows, and others behind them. */
    Blobs and(Blobs others) {
        return new Blobs(ends, bytes, others);
    }

    byte[] of(int number) {
        if (more != null && number >= ends.length) {
            return more.of(number - ends.length);
        }
        int start = number == 0 ? 0 : ends[number - 1];
        byte[] row = new byte[ends[number] - start];
        bytes.get(start, row);
        return row;
    }

    /** How many bytes all of this takes when it is packed. */
    int size() {
        return Ints.size(ends) + bytes.limit();
    }

    void pack(ByteBuffer into) {
        Ints.pack(ends, into);
        into.put(bytes.duplicate());
    }

    /** The rows stay where they are. */
    static Blobs unpack(ByteBuffer from) {
        int[] ends = Ints.unpack(from);
        int length = ends.length == 0 ? 0 : ends[ends.length - 1];
        ByteBuffer bytes = from.slice(from.position(), length);
        from.position(from.position() + length);
        return new Blobs(ends, bytes, null);
    }

    /** Rows that are put one behind the other. */
    static final class Rows {

        private final Ints ends = new Ints();
        private byte[] bytes = new byte[1 << 10];
        private int count;

        void add(byte[] row) {
            if (row.length > bytes.length - count) {
                bytes = Arrays.copyOf(bytes, Math.max(count + row.length, count + count / 2));
            }
            System.arraycopy(row, 0, bytes, count, row.length);
            count += row.length;
            ends.add(count);
        }

        /** All of them, which are then gone from here. */
        Blobs taken() {
            ByteBuffer all = ByteBuffer.wrap(bytes, 0, count).slice();
            bytes = new byte[0];
            count = 0;
            return new Blobs(ends.taken(), all, null);
        }
    }
}
