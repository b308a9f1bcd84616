package org.variorum.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.words.PageWords;

/**
 * All reports, and all works that are cited or listed; of many the first page has an index, and works that begin alike have a page of their own.
 *
 * @param letters with what the works on it begin; empty for the first page
 * @param entries the works, sorted as they are printed
 * @param index with what works begin, on the first page of many
 */
public record BibliographyPage(Optional<Letters> letters, List<Entry> entries, List<Letters> index)
        implements SitePage {
    /** Copies the lists. */
    public BibliographyPage {
        entries = List.copyOf(entries);
        index = List.copyOf(index);
    }

    @Override
    public String path() {
        return letters.map(Letters::path).orElse(Paths.BIBLIOGRAPHY);
    }

    @Override
    public PageKind kind() {
        return PageKind.BIBLIOGRAPHY;
    }

    @Override
    public String title(PageWords words) {
        return letters.map(l -> words.bibliography(l.shown())).orElseGet(words::bibliography);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.bibliography().apply(this);
    }

    /**
     * Letters with which works begin.
     *
     * @param letters Latin letters, in lower case; none for what begins with anything else
     * @param name how they stand in the name of a work, with signs and blanks
     * @param works how many works begin with them
     */
    public record Letters(String letters, String name, int works) {

        /** The page of its works. */
        public String path() {
            return Paths.letters(letters);
        }

        /** How they are written; empty where there are none. */
        public Optional<String> shown() {
            return Optional.of(name)
                    .filter(n -> !n.isEmpty())
                    .map(n -> n.substring(0, 1).toUpperCase(Locale.ROOT) + n.substring(1));
        }
    }

    /**
     * A work and where it is cited.
     *
     * @param work the work
     * @param citedBy the pages that cite it; empty where its own page has them
     * @param listedBy the briefings that list it and do not cite it
     */
    public record Entry(Work work, List<Citing> citedBy, List<Citing> listedBy) {
        /** Copies the lists. */
        public Entry {
            citedBy = List.copyOf(citedBy);
            listedBy = List.copyOf(listedBy);
        }
    }
}
