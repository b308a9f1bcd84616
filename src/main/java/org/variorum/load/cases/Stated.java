package org.variorum.load.cases;

import java.util.Optional;
import org.variorum.content.ClaimDraft;
import org.variorum.content.Placed;
import org.variorum.content.Text;
import org.variorum.diagnostic.Location;
import org.variorum.model.Edtf;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.SourceKind;

/**
 * A claim as its case states it: with what it says of its source.
 *
 * @param claim the claim, as far as it can be told from the others
 * @param idPlace where its id is written
 * @param profile what it says of its source
 * @param corrects the id of the claim that it corrects
 * @param independent whether its page is no copy, whatever it resembles
 * @param body the text of the page
 */
record Stated(
        ClaimDraft claim,
        Location idPlace,
        Profile profile,
        Optional<Text> corrects,
        boolean independent,
        Optional<String> body) {

    /**
     * What a claim says of its source.
     *
     * @param kind what kind of source
     * @param reliability the letter
     * @param publisher who answers for it
     * @param published when it was published
     */
    record Profile(
            Optional<Placed<SourceKind>> kind,
            Optional<Placed<Reliability>> reliability,
            Optional<Placed<String>> publisher,
            Optional<Edtf> published) {}

    /** Its id, which no other claim of the case has. */
    String id() {
        return claim.id().local();
    }

    /** Its source. */
    ReportId source() {
        return claim.id().report();
    }
}
