package org.variorum.render.prose;

import java.util.List;
import java.util.function.Predicate;
import org.variorum.model.Inline;
import org.variorum.render.view.SourceView;

/** The citations on one page, and the works that they cite. Used by one thread. */
interface PageCites {

    /** Writes a citation as it stands in a sentence; without links where it stands inside a link. */
    void cite(Inline.CitationGroup group, boolean linked, Html out);

    /** Writes what stands in the note of a citation. */
    void note(Inline.CitationGroup group, Html out);

    /** Works of the page that are asked for, in the order of their list. */
    List<SourceView> sources(Predicate<Cited> which);
}
