package org.variorum.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A list that grows, cut into pages that stay as they are: they are numbered from the oldest and full, and what is left of
 * the list, the newest, stands on the first page, which has the number 0. So an entry that joins as the newest changes no
 * page but the first, until there are enough for one more page. A list that fits the first page has no other.
 *
 * @param <T> what is listed
 */
final class LongList<T> {

    /** So many entries of a line or three fill a page. */
    static final int LINES = 100;

    /** So many entries of some lines each fill a page. */
    static final int CARDS = 50;

    private final List<T> entries;
    private final Optional<Comparator<? super T>> order;
    private final int size;
    private final String path;

    /**
     * A list.
     *
     * @param entries what is listed, the oldest first
     * @param order how entries stand on a page
     * @param size how many fill a page
     * @param path the first page
     */
    LongList(List<T> entries, Comparator<? super T> order, int size, String path) {
        this(entries, Optional.of(order), size, path);
    }

    private LongList(List<T> entries, Optional<Comparator<? super T>> order, int size, String path) {
        this.entries = entries;
        this.order = order;
        this.size = size;
        this.path = path;
    }

    /** Lists of entries of a line or three, which stand on each page with the oldest first. */
    static <T> LongList<T> lines(List<T> entries, String path) {
        return new LongList<>(entries, Optional.empty(), LINES, path);
    }

    /** How many pages there are besides the first. */
    int pages() {
        return Math.max(0, entries.size() / size - 1);
    }

    /** The numbers of the pages on which some lists stand together, from that of the first. */
    static IntStream numbers(LongList<?>... lists) {
        return IntStream.rangeClosed(
                0,
                IntStream.range(0, lists.length)
                        .map(i -> lists[i].pages())
                        .max()
                        .orElse(0));
    }

    /** What stands on the page of a number; nothing where another list has more pages. */
    Stretch<T> on(int number) {
        int pages = pages();
        if (number > pages) {
            return Stretch.none();
        }
        int from = size * (number == 0 ? pages : number - 1);
        List<T> stretch = entries.subList(from, number == 0 ? entries.size() : from + size);
        int older = number == 0 ? pages : number - 1;
        int newer = number == pages ? 0 : number + 1;
        return new Stretch<>(
                order.map(o -> stretch.stream().sorted(o).toList()).orElse(stretch),
                from,
                Optional.of(older).filter(n -> n > 0).map(this::page),
                Optional.of(newer).filter(n -> number > 0).map(this::page));
    }

    private String page(int number) {
        return Paths.numbered(path, number);
    }
}
