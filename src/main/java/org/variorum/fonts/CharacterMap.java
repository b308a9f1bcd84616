package org.variorum.fonts;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which glyph stands for which character: the table {@code cmap}, in its formats for Unicode, 4 and 12. Immutable. */
final class CharacterMap {

    private static final int WINDOWS = 3;
    private static final int UNICODE = 0;

    private final Bytes table;
    private final boolean isLong;
    private final int[] ends;

    private CharacterMap(Bytes table, boolean isLong, int[] ends) {
        this.table = table;
        this.isLong = isLong;
        this.ends = ends;
    }

    /** The widest of the maps that a table has. */
    static CharacterMap of(Bytes cmap) {
        Bytes widest = IntStream.range(0, cmap.unsigned16(2))
                .map(i -> 4 + 8 * i)
                .filter(at -> cmap.unsigned16(at) == WINDOWS || cmap.unsigned16(at) == UNICODE)
                .mapToObj(at -> cmap.from(cmap.unsigned32(at + 4)))
                .filter(map -> map.unsigned16(0) == 4 || map.unsigned16(0) == 12)
                .max((one, other) -> Integer.compare(one.unsigned16(0), other.unsigned16(0)))
                .orElseThrow(IndexOutOfBoundsException::new);
        return widest.unsigned16(0) == 12 ? longMap(widest) : shortMap(widest);
    }

    private static CharacterMap shortMap(Bytes table) {
        int segments = table.unsigned16(6) / 2;
        table.from(14, 8L * segments + 2);
        return new CharacterMap(
                table,
                false,
                IntStream.range(0, segments)
                        .map(i -> table.unsigned16(14 + 2 * i))
                        .toArray());
    }

    private static CharacterMap longMap(Bytes table) {
        long groups = table.unsigned32(12);
        table.from(16, 12 * groups);
        return new CharacterMap(
                table,
                true,
                IntStream.range(0, (int) groups)
                        .map(i -> (int) table.unsigned32(16 + 12 * i + 4))
                        .toArray());
    }

    /** The glyph of a character; empty where the font has none. */
    OptionalInt glyph(int character) {
        int found = Arrays.binarySearch(ends, character);
        int segment = found < 0 ? -found - 1 : found;
        int glyph = segment == ends.length ? 0 : isLong ? inGroup(segment, character) : inSegment(segment, character);
        return glyph == 0 ? OptionalInt.empty() : OptionalInt.of(glyph);
    }

    private int inGroup(int group, int character) {
        long start = table.unsigned32(16 + 12 * group);
        return character < start ? 0 : (int) (table.unsigned32(16 + 12 * group + 8) + character - start);
    }

    private int inSegment(int segment, int character) {
        int starts = 16 + 2 * ends.length;
        int start = table.unsigned16(starts + 2 * segment);
        if (character < start) {
            return 0;
        }
        int delta = table.unsigned16(starts + 2 * ends.length + 2 * segment);
        int place = starts + 4 * ends.length + 2 * segment;
        int offset = table.unsigned16(place);
        if (offset == 0) {
            return (character + delta) & 0xffff;
        }
        int glyph = table.unsigned16(place + offset + 2 * (character - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
    }
}
