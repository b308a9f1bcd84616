package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A report with everything on its page.
 *
 * @param title how it is called
 * @param titled whether that is its own title
 * @param about what is known of it
 * @param styled how it is cited in the style of the site; empty where that has a form of its own
 * @param copying who has it from whom
 * @param digest our words, with the claims marked
 * @param claims its claims
 * @param citedBy pages that cite it
 * @param tags its tags
 * @param citeAs how to cite the page
 */
public record ReportPageView(
        String title,
        boolean titled,
        About about,
        Optional<StyledView> styled,
        Copying copying,
        ProseView digest,
        List<FateView> claims,
        List<LinkView> citedBy,
        List<LinkView> tags,
        CiteAsView citeAs) {

    /** Copies the lists. */
    public ReportPageView {
        claims = List.copyOf(claims);
        citedBy = List.copyOf(citedBy);
        tags = List.copyOf(tags);
    }

    /**
     * What a private copy is and shows.
     *
     * @param snapshot the copy
     * @param quotations how the quotations stand to it
     */
    public record CopyView(Optional<SnapshotView> snapshot, Optional<String> quotations) {}

    /**
     * What is known of a report.
     *
     * @param key its citation key
     * @param reference its citation
     * @param issuedNote what is known of its date
     * @param outlet the outlet
     * @param kind what kind of source it is
     * @param letter its letter
     * @param interested whose side it is on
     * @param excerpt whether only a part was read
     * @param copy what our copy is and shows
     */
    public record About(
            String key,
            ReferenceView reference,
            Optional<String> issuedNote,
            LinkView outlet,
            String kind,
            LetterView letter,
            List<LinkView> interested,
            boolean excerpt,
            CopyView copy) {

        /** Copies the list. */
        public About {
            interested = List.copyOf(interested);
        }
    }

    /**
     * Who has a report from whom.
     *
     * @param from the report that it copies
     * @param note how one sees that
     * @param by the reports that copy it
     */
    public record Copying(Optional<LinkView> from, Optional<String> note, List<ReportLineView> by) {

        /** Copies the list. */
        public Copying {
            by = List.copyOf(by);
        }
    }
}
