package org.variorum.render.view;

import java.util.List;

/**
 * A work and where it is cited.
 *
 * @param anchor its id on the page
 * @param reference the work
 * @param citedBy pages that cite it
 */
public record BibliographyEntryView(String anchor, ReferenceView reference, List<LinkView> citedBy) {

    /** Copies the list. */
    public BibliographyEntryView {
        citedBy = List.copyOf(citedBy);
    }
}
