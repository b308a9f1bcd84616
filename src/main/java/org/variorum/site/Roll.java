package org.variorum.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of what there is, on pages: its own, which has all of it as long as that is little, and one for each part in which
 * things are alike. Parts in the order of time go on over numbered pages, those in the order of names over their letters.
 *
 * @param shelf what it is, and its parts
 * @param pages its pages
 */
record Roll(BrowsePage.Shelf shelf, Pages pages) {

    /**
     * A list in the order of time, with a part for each year.
     *
     * @param list what it lists
     * @param oldest what there is, the oldest first
     * @param order how things stand on a page
     * @param year the year of each, where it has one
     * @param entry what stands in the list
     */
    static <T> Roll inTime(
            PageKind list,
            List<T> oldest,
            Comparator<? super T> order,
            Function<? super T, Optional<Integer>> year,
            Function<? super T, ? extends Listed> entry) {
        Map<Optional<Integer>, List<T>> years =
                new TreeMap<>(Comparator.comparing((Optional<Integer> y) -> y.orElse(Integer.MIN_VALUE))
                        .reversed());
        oldest.forEach(thing ->
                years.computeIfAbsent(year.apply(thing), y -> new ArrayList<>()).add(thing));
        List<ListPart.Sized> parts = new ArrayList<>();
        Pages pages = whole(list, oldest.stream().sorted(order).toList(), parts, entry);
        years.forEach((y, own) -> {
            ListPart part = new ListPart(list, new Respect.OfYear(y), Optional.empty());
            parts.add(new ListPart.Sized(part, own.size()));
            LongList<T> lines = new LongList<>(own, order, LongList.LINES, part.path());
            LongList.numbers(lines)
                    .forEach(n -> pages.add(
                            Paths.numbered(part.path(), n),
                            () -> new ListPage(
                                    list, Optional.of(part), n, lines.on(n).map(entry), List.of())));
        });
        return new Roll(new BrowsePage.Shelf(list, oldest.size(), parts), pages);
    }

    /**
     * A list in the order of names, in which they stand already, with a part for each kind of thing.
     *
     * @param list what it lists
     * @param things what there is
     * @param name the name of each
     * @param kinds what there may be
     * @param kind what each is
     * @param entry what stands in the list
     */
    static <T> Roll byName(
            PageKind list,
            List<T> things,
            Function<? super T, String> name,
            List<? extends Respect> kinds,
            Function<? super T, ? extends Respect> kind,
            Function<? super T, ? extends Listed> entry) {
        List<ListPart.Sized> parts = new ArrayList<>();
        Pages pages = whole(list, things, parts, entry);
        Map<Respect, List<T>> alike = things.stream().collect(Collectors.groupingBy(kind));
        for (Respect respect : kinds) {
            List<T> own = alike.getOrDefault(respect, List.of());
            Map<String, List<T>> byLetters = own.size() < Alphabet.MANY
                    ? Map.of()
                    : Alphabet.divided(own, thing -> Alphabet.letters(name.apply(thing)));
            byLetters.forEach((letters, some) ->
                    add(new ListPart(list, respect, Optional.of(letters)), some, entry, parts, pages));
            if (byLetters.isEmpty() && !own.isEmpty()) {
                add(new ListPart(list, respect, Optional.empty()), own, entry, parts, pages);
            }
        }
        return new Roll(new BrowsePage.Shelf(list, things.size(), parts), pages);
    }

    /** The same without kinds: a list of very many has parts by their letters. */
    static <T> Roll byName(
            PageKind list,
            List<T> things,
            Function<? super T, String> name,
            Function<? super T, ? extends Listed> entry) {
        Respect any = new Respect.OfName();
        return byName(list, things, name, things.size() < Alphabet.MANY ? List.of() : List.of(any), t -> any, entry);
    }

    private static <T> void add(
            ListPart part,
            List<T> own,
            Function<? super T, ? extends Listed> entry,
            List<ListPart.Sized> parts,
            Pages pages) {
        parts.add(new ListPart.Sized(part, own.size()));
        pages.add(
                part.path(),
                () -> new ListPage(
                        part.list(), Optional.of(part), 0, Stretch.of(own).map(entry), List.of()));
    }

    /** The page of the whole, which is made when all parts are known. */
    private static <T> Pages whole(
            PageKind list, List<T> things, List<ListPart.Sized> parts, Function<? super T, ? extends Listed> entry) {
        List<T> shown = things.size() < Alphabet.MANY ? things : List.of();
        return new Pages()
                .add(
                        list.path(""),
                        () -> new ListPage(
                                list, Optional.empty(), 0, Stretch.of(shown).map(entry), parts));
    }
}
