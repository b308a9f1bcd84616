package org.variorum.render.card;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * The pixels of a card, packed as PNG has them (zlib, RFC 1950 and 1951). The JDK's packer is that of its machine, and what it writes differs
 * from one to the other; this one is small because it knows what it packs: rows that are like the row above, and letters that come again.
 * Used by one thread.
 */
final class Packed {

    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;
    private static final int FARTHEST = 1 << 15;
    private static final int PLACES = 13;
    private static final int NEVER = -FARTHEST;
    /** How many of the places with the same three bytes are looked at: more make a card of 12 kB a tenth smaller, and take twice the time. */
    private static final int TRIED = 4;
    /** Matches of this length are taken as they are. */
    private static final int GOOD_ENOUGH = 24;

    private static final long NO_MATCH = 0;
    private static final int MATCH = 1 << 31;
    private static final int END = 256;
    private static final int LITERALS = 286;
    private static final int DISTANCES = 30;
    private static final int LONGEST_CODE = 15;
    private static final int LONGEST_OF_LENGTHS = 7;
    /** The order in which lengths of lengths are written. */
    private static final String ORDER = "\20\21\22\0\10\7\11\6\12\5\13\4\14\3\15\2\16\1\17";

    private final byte[] bytes;
    private final int row;
    private final int[] heads = new int[1 << PLACES];
    private final int[] earlier = new int[FARTHEST];
    private int[] tokens = new int[1 << 14];
    private int size;
    private final int[] literals = new int[LITERALS];
    private final int[] distances = new int[DISTANCES];

    private Packed(byte[] bytes, int row) {
        this.bytes = bytes;
        this.row = row;
    }

    /**
     * Bytes, packed.
     *
     * @param bytes the bytes
     * @param row how many of them a row has
     */
    static byte[] of(byte[] bytes, int row) {
        Packed packed = new Packed(bytes, row);
        packed.find();
        return packed.written();
    }

    /** What is alike is looked for as far as that pays: a match that is not long gives way to a longer one that begins a byte later. */
    private void find() {
        Arrays.fill(heads, NEVER);
        int at = 0;
        long found = match(at);
        while (at < bytes.length) {
            int length = length(found);
            long next = length < GOOD_ENOUGH && at + 1 < bytes.length ? match(at + 1) : NO_MATCH;
            if (length < SHORTEST || length(next) > length) {
                literal(bytes[at++] & 0xff);
                found = next;
            } else {
                match(length, (int) found);
                for (int within = at + 2; within < at + length && length < GOOD_ENOUGH; within++) {
                    remember(within);
                }
                at += length;
                found = at < bytes.length ? match(at) : NO_MATCH;
            }
        }
        literals[END]++;
    }

    /** The longest match of what begins at a place, its length above its distance; of equals the nearest. Remembers the place. */
    private long match(int at) {
        int longest = at > 0 ? alike(at - 1, at) : 0;
        int distance = 1;
        int other = remember(at);
        for (int i = 0; i < TRIED && at - other < FARTHEST && longest < GOOD_ENOUGH; i++) {
            int length = alike(other, at);
            if (length > longest) {
                longest = length;
                distance = at - other;
            }
            other = earlier[other & (FARTHEST - 1)];
        }
        if (at >= row && longest < GOOD_ENOUGH) {
            int above = alike(at - row, at);
            if (above > longest + 1) {
                longest = above;
                distance = row;
            }
        }
        return ((long) longest << 32) | distance;
    }

    private static int length(long match) {
        return (int) (match >> 32);
    }

    /** How many bytes are alike from two places on. */
    private int alike(int one, int other) {
        int length = Math.min(LONGEST, bytes.length - other);
        int few = Math.min(length, 24);
        for (int i = 0; i < few; i++) {
            if (bytes[one + i] != bytes[other + i]) {
                return i;
            }
        }
        int differs = Arrays.mismatch(bytes, one + few, one + length, bytes, other + few, other + length);
        return differs < 0 ? length : few + differs;
    }

    /** Remembers a place, and says where the same three bytes were last. */
    private int remember(int at) {
        if (at + 3 > bytes.length) {
            return NEVER;
        }
        int next = (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8) | ((bytes[at + 2] & 0xff) << 16);
        if (next == 0) {
            return NEVER;
        }
        int place = (next * 0x9e3779b1) >>> (32 - PLACES);
        int last = heads[place];
        earlier[at & (FARTHEST - 1)] = last;
        heads[place] = at;
        return last;
    }

    private void literal(int value) {
        literals[value]++;
        token(value);
    }

    private void match(int length, int distance) {
        literals[lengthCode(length)]++;
        distances[distanceCode(distance)]++;
        token(MATCH | (length << 16) | (distance - 1));
    }

    private void token(int token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token;
    }

    private static int lengthCode(int length) {
        int rest = length - 3;
        int extra = lengthBits(length);
        return length == LONGEST ? 285 : 257 + 4 * extra + (rest >> extra);
    }

    private static int lengthBits(int length) {
        int rest = length - 3;
        return rest < 8 || length == LONGEST ? 0 : 29 - Integer.numberOfLeadingZeros(rest);
    }

    private static int distanceCode(int distance) {
        int rest = distance - 1;
        int extra = distanceBits(distance);
        return 2 * extra + (rest >> extra);
    }

    private static int distanceBits(int distance) {
        int rest = distance - 1;
        return rest < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(rest);
    }

    private byte[] written() {
        Prefixes ofLiterals = Prefixes.of(literals, LONGEST_CODE);
        Prefixes ofDistances = Prefixes.of(distances, LONGEST_CODE);
        BitSink sink = new BitSink();
        sink.add(0x0178, 16);
        sink.add(0b101, 3);
        lengths(ofLiterals, ofDistances, sink);
        for (int i = 0; i < size; i++) {
            int token = tokens[i];
            if (token >= 0) {
                ofLiterals.write(token, sink);
            } else {
                match((token >> 16) & 0x1ff, (token & 0xffff) + 1, ofLiterals, ofDistances, sink);
            }
        }
        ofLiterals.write(END, sink);
        byte[] packed = sink.toBytes();
        Adler32 sum = new Adler32();
        sum.update(bytes);
        byte[] whole = Arrays.copyOf(packed, packed.length + 4);
        for (int i = 0; i < 4; i++) {
            whole[packed.length + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        return whole;
    }

    private static void match(int length, int distance, Prefixes ofLiterals, Prefixes ofDistances, BitSink sink) {
        ofLiterals.write(lengthCode(length), sink);
        int extra = lengthBits(length);
        sink.add((length - 3) & ((1 << extra) - 1), extra);
        ofDistances.write(distanceCode(distance), sink);
        int more = distanceBits(distance);
        sink.add((distance - 1) & ((1 << more) - 1), more);
    }

    /** The lengths of both codes, themselves in a code. */
    private static void lengths(Prefixes ofLiterals, Prefixes ofDistances, BitSink sink) {
        int literals = Math.max(257, ofLiterals.used());
        int distances = Math.max(1, ofDistances.used());
        int[] lengths = new int[literals + distances];
        Arrays.setAll(lengths, i -> i < literals ? ofLiterals.length(i) : ofDistances.length(i - literals));
        int[] counts = new int[19];
        for (int length : lengths) {
            counts[length]++;
        }
        Prefixes code = Prefixes.of(counts, LONGEST_OF_LENGTHS);
        int written = ORDER.length();
        while (code.length(ORDER.charAt(written - 1)) == 0) {
            written--;
        }
        sink.add(literals - 257, 5);
        sink.add(distances - 1, 5);
        sink.add(written - 4, 4);
        for (int i = 0; i < written; i++) {
            sink.add(code.length(ORDER.charAt(i)), 3);
        }
        for (int length : lengths) {
            code.write(length, sink);
        }
    }
}
