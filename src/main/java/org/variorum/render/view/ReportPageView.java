package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A report with everything on its page.
 *
 * @param title how it is called
 * @param titled whether that is its own title
 * @param reference its citation
 * @param outlet the outlet
 * @param kind what kind of source it is
 * @param letter its letter
 * @param copies the report that it copies
 * @param copiesNote how one sees that
 * @param copiedBy the reports that copy it
 * @param digest our words, with the claims marked
 * @param claims its claims
 * @param excerpt whether only a part was read
 * @param issuedNote what is known of its date
 * @param snapshot the private copy
 * @param interested whose side it is on
 * @param citedBy pages that cite it
 * @param tags its tags
 * @param key its citation key
 */
public record ReportPageView(
        String title,
        boolean titled,
        ReferenceView reference,
        LinkView outlet,
        String kind,
        LetterView letter,
        Optional<LinkView> copies,
        Optional<String> copiesNote,
        List<ReportLineView> copiedBy,
        ProseView digest,
        List<FateView> claims,
        boolean excerpt,
        Optional<String> issuedNote,
        Optional<SnapshotView> snapshot,
        List<LinkView> interested,
        List<LinkView> citedBy,
        List<LinkView> tags,
        String key) {

    /** Copies the lists. */
    public ReportPageView {
        copiedBy = List.copyOf(copiedBy);
        claims = List.copyOf(claims);
        interested = List.copyOf(interested);
        citedBy = List.copyOf(citedBy);
        tags = List.copyOf(tags);
    }
}
