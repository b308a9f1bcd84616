package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A work and where it is cited.
 *
 * @param anchor its id on the page
 * @param reference the work
 * @param styled how the style of the site has it; empty where it is in the site's own form
 * @param citedBy pages that cite it
 * @param listedBy briefings that list it and do not cite it
 */
public record BibliographyEntryView(
        String anchor,
        ReferenceView reference,
        Optional<StyledView> styled,
        List<CitingView> citedBy,
        List<LinkView> listedBy) {

    /** Copies the lists. */
    public BibliographyEntryView {
        citedBy = List.copyOf(citedBy);
        listedBy = List.copyOf(listedBy);
    }
}
