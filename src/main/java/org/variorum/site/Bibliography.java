package org.variorum.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Accents;
import org.variorum.model.Citation;
import org.variorum.model.Name;

/**
 * All reports, and all works that are cited or listed, in the order in which they are printed: by author, else by what they appeared in, else by title. Many are
 * divided by the letters with which they begin, and those of a letter by the next one as long as they are many: so a work
 * that joins changes its own page, and no other until that becomes too long. In a style of CSL the works of a page stand as that sorts them; where it does not, all on
 * one page stand in the order in which they are cited first.
 */
final class Bibliography {

    /** Works are not told apart by more letters. */
    private static final int LETTERS = 30;

    private static final Comparator<Filed> ORDER =
            Comparator.comparing(Filed::order).thenComparing(Filed::name).thenComparing(Filed::key);

    private final List<Filed> works;

    /** The works that begin with some letters, by these; empty where all stand on one page. */
    private final Map<String, List<Filed>> divided;

    /**
     * A work and where it is filed.
     *
     * @param key its citation key
     * @param name by which it is filed
     * @param order the same without accents, by which it is sorted
     * @param letters the Latin letters with which that begins, without accents
     */
    record Filed(String key, String name, String order, String letters) {

        /** A work; where it does not say in what it appeared, its outlet is named. */
        static Filed of(Work work, Optional<String> outlet) {
            String name = filing(work.citation(), outlet);
            StringBuilder letters = new StringBuilder();
            String order = Accents.without(name);
            order.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .limit(LETTERS)
                    .takeWhile(c -> c >= 'a' && c <= 'z')
                    .forEach(letters::appendCodePoint);
            return new Filed(work.key(), name, order, letters.toString());
        }

        private static String filing(Citation citation, Optional<String> outlet) {
            String authors = citation.makers().stream().map(Name::full).collect(Collectors.joining(", "));
            String container = citation.container().or(() -> outlet).orElse("");
            String name = authors + "|" + container + "|" + citation.title().orElse("");
            return (name.startsWith("|") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
        }

        /** As much of the name as holds so many letters. */
        String shown(int length) {
            int end = 0;
            for (int seen = 0; seen < length && end < name.length(); ) {
                int c = name.codePointAt(end);
                end += Character.charCount(c);
                seen += Character.isLetterOrDigit(c) ? 1 : 0;
            }
            return name.substring(0, end).replace("|", ": ");
        }
    }

    /** These works. */
    Bibliography(List<Filed> works) {
        this.works = works.stream().sorted(ORDER).toList();
        this.divided = works.size() < Alphabet.MANY ? Map.of() : Alphabet.divided(this.works, Filed::letters);
    }

    /** The page of each work's entry, by its key, where that is not the first one. */
    Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        divided.forEach((letters, own) -> own.forEach(filed -> places.put(filed.key(), Paths.letters(letters))));
        return places;
    }

    /** Its pages. Reports have pages of their own, which say where they are cited. */
    Pages pages(Library library, Backlinks backlinks) {
        Pages pages = new Pages();
        List<BibliographyPage.Letters> index = new ArrayList<>();
        List<Filed> first = divided.isEmpty() ? works : List.of();
        pages.add(
                Paths.BIBLIOGRAPHY,
                () -> new BibliographyPage(
                        Optional.empty(), entries(cited(first, library, backlinks), library, backlinks), index));
        divided.forEach((letters, own) -> {
            BibliographyPage.Letters page =
                    new BibliographyPage.Letters(letters, own.get(0).shown(letters.length()), own.size());
            index.add(page);
            pages.add(
                    page.path(),
                    () -> new BibliographyPage(Optional.of(page), entries(own, library, backlinks), List.of()));
        });
        return pages;
    }

    /** Works of one page, in the order of their citation where a style of CSL sorts them no otherwise; what nothing cites stands behind. */
    private static List<Filed> cited(List<Filed> works, Library library, Backlinks backlinks) {
        if (library.style()
                .flatMap(library::style)
                .filter(style -> !style.isSorted())
                .isEmpty()) {
            return works;
        }
        Map<String, Integer> places = new HashMap<>();
        backlinks.inOrder().forEach(key -> places.put(key, places.size()));
        return works.stream()
                .sorted(Comparator.comparing(filed -> places.getOrDefault(filed.key(), places.size())))
                .toList();
    }

    private static List<Work> inOrder(List<Filed> filed, Library library) {
        List<Work> works =
                filed.stream().flatMap(one -> library.work(one.key()).stream()).toList();
        return library.style()
                .flatMap(library::style)
                .map(style -> style.inOrder(works, Work::citation))
                .orElse(works);
    }

    private static List<BibliographyPage.Entry> entries(List<Filed> works, Library library, Backlinks backlinks) {
        return inOrder(works, library).stream()
                .map(work -> new BibliographyPage.Entry(
                        work,
                        work.report().isPresent() ? List.of() : backlinks.citing(work.key()),
                        backlinks.listing(work.key())))
                .toList();
    }
}
