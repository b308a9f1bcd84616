package org.variorum.render.view;

import java.util.List;

/**
 * All works cited.
 *
 * @param entries the works
 */
public record BibliographyPageView(List<BibliographyEntryView> entries) {

    /** Copies the list. */
    public BibliographyPageView {
        entries = List.copyOf(entries);
    }
}
