package org.variorum.site;

import java.util.List;
import org.variorum.words.PageWords;

/**
 * All works cited.
 *
 * @param entries the works, sorted as they are printed
 */
public record BibliographyPage(List<Entry> entries) implements SitePage {
    /** Copies the list. */
    public BibliographyPage {
        entries = List.copyOf(entries);
    }

    @Override
    public PageKind kind() {
        return PageKind.BIBLIOGRAPHY;
    }

    @Override
    public String title(PageWords words) {
        return words.bibliography();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.bibliography().apply(this);
    }

    /**
     * A work and where it is cited.
     *
     * @param work the work
     * @param citedBy the pages that cite it
     */
    public record Entry(Work work, List<Citing> citedBy) {
        /** Copies the list. */
        public Entry {
            citedBy = List.copyOf(citedBy);
        }
    }
}
