package org.variorum.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How each of some positions stands to each of the others: every pair, however many there are. Immutable; one byte a cell.
 *
 * <p>The two halves of a pair fit each other: {@link Relation#NARROWS} lies opposite to {@link Relation#BROADENS}, and every
 * other relation opposite to itself, but for one. {@link Relation#SUPERSEDES} is only how the later stands to the earlier;
 * the earlier {@linkplain Relation#CONTRADICTS contradicts} it. A position is the {@linkplain Relation#SAME same} as itself,
 * and {@linkplain Relation#INCOMPARABLE incomparable} where it gives no value.
 */
public final class Relations {

    private static final Relation[] ALL = Relation.values();

    /** Of no positions. */
    public static final Relations NONE = of(0, (first, second) -> Relation.INCOMPARABLE);

    private final int size;
    private final byte[] cells;

    private Relations(int size, byte[] cells) {
        this.size = size;
        this.cells = cells;
    }

    /** How one position stands to another. */
    @FunctionalInterface
    public interface Pair {
        /** How the position with the first index stands to that with the second. */
        Relation of(int first, int second);
    }

    /**
     * The relations of some positions.
     *
     * @param size how many positions, at least 0
     * @param pair how one stands to another; asked once for every cell
     */
    @SuppressWarnings(
            "EnumOrdinal") // A byte a cell, read back by the same program: a thousand positions have a million cells.
    public static Relations of(int size, Pair pair) {
        byte[] cells = new byte[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                cells[i * size + j] = (byte) pair.of(i, j).ordinal();
            }
        }
        return new Relations(size, cells);
    }

    /** How many positions there are. */
    public int size() {
        return size;
    }

    /**
     * How one position stands to another.
     *
     * @param first which position, counted from 0
     * @param second which other
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public Relation between(int first, int second) {
        Objects.checkIndex(first, size);
        Objects.checkIndex(second, size);
        return ALL[cells[first * size + second]];
    }

    /** Whether another position replaced this one. */
    public boolean isReplaced(int position) {
        for (int other = 0; other < size; other++) {
            if (between(other, position) == Relation.SUPERSEDES) {
                return true;
            }
        }
        return false;
    }

    /** Whether two positions that still stand contradict each other. */
    public boolean anyConflict() {
        int[] standing = IntStream.range(0, size).filter(i -> !isReplaced(i)).toArray();
        return Arrays.stream(standing)
                .anyMatch(
                        i -> Arrays.stream(standing).anyMatch(j -> between(i, j).isConflict()));
    }

    /**
     * How many pairs of positions stand in each relation that occurs, in the order of the vocabulary. Each pair counts once:
     * as {@link Relation#NARROWS} rather than {@link Relation#BROADENS}, and as {@link Relation#SUPERSEDES} rather than
     * {@link Relation#CONTRADICTS}.
     */
    public Map<Relation, Integer> counts() {
        Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                counts.merge(directed(between(i, j), between(j, i)), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Relation directed(Relation forth, Relation back) {
        return forth == Relation.BROADENS || back == Relation.SUPERSEDES ? back : forth;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Relations r && size == r.size && Arrays.equals(cells, r.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    /** The number of positions, and how often each relation occurs. */
    @Override
    public String toString() {
        return size + " positions " + counts();
    }
}
