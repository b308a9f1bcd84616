package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * All works cited.
 *
 * @param letters with what the works on it begin; empty for the first page
 * @param entries the works
 * @param downloads all of them as data
 * @param index the pages of works that begin alike, on the first page of many
 */
public record BibliographyPageView(
        Optional<String> letters,
        List<BibliographyEntryView> entries,
        List<LinkView> downloads,
        List<CountedView> index) {

    /** Copies the lists. */
    public BibliographyPageView {
        entries = List.copyOf(entries);
        downloads = List.copyOf(downloads);
        index = List.copyOf(index);
    }
}
