package org.variorum.cases;

import java.util.Optional;
import org.variorum.content.Text;
import org.variorum.diagnostic.Location;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Reliability;
import org.variorum.model.SourceKind;

/**
 * A claim as its case states it: with what it says of its source, and before it is known who is behind it.
 *
 * @param id its id
 * @param idPlace where that is written
 * @param assertion what is said
 * @param times of when it speaks
 * @param passage the words in which it is said
 * @param speaker who says so, in words
 * @param profile what it says of its source
 * @param corrects the claim that it corrects
 * @param body the text of the page
 */
record Stated(
        ClaimId id,
        Location idPlace,
        Claim.Assertion assertion,
        Claim.Times times,
        Claim.Passage passage,
        Speaker speaker,
        Profile profile,
        Optional<Text> corrects,
        Optional<String> body) {

    /**
     * Who is behind a claim.
     *
     * @param claimant whose words they are
     * @param via what its source copies: a source of the case or some other body
     * @param interested the entity whose side the speaker takes
     */
    record Speaker(Optional<String> claimant, Optional<String> via, Optional<EntityId> interested) {}

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
}
