package org.variorum.recall;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A row of numbers that grows. */
final class Ints {

    private static final int FIRST = 1 << 10;

    private int[] values = new int[FIRST];
    private int count;

    void add(int value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, Math.max(FIRST, 2 * count));
        }
        values[count++] = value;
    }

    int count() {
        return count;
    }

    int pop() {
        return values[--count];
    }

    int[] all() {
        return Arrays.copyOf(values, count);
    }

    /** All of them, which are then gone from here: rows that are written once are long. */
    int[] taken() {
        int[] all = all();
        values = new int[0];
        count = 0;
        return all;
    }

    /** How many bytes numbers take when they are packed. */
    static int size(int[] numbers) {
        return Integer.BYTES * (numbers.length + 1);
    }

    static void pack(int[] numbers, ByteBuffer into) {
        into.putInt(numbers.length);
        into.asIntBuffer().put(numbers);
        into.position(into.position() + Integer.BYTES * numbers.length);
    }

    static int[] unpack(ByteBuffer from) {
        int count = from.getInt();
        if (count < 0 || count > from.remaining() / Integer.BYTES) {
            throw new IllegalArgumentException("there are no " + count + " numbers");
        }
        int[] numbers = new int[count];
        from.asIntBuffer().get(numbers);
        from.position(from.position() + Integer.BYTES * count);
        return numbers;
    }
}
