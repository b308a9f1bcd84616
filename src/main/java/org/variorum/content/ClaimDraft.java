package org.variorum.content;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Modality;
import org.variorum.model.Rate;

/**
 * A claim as written, in a digest or in a case, before it is known who is named in it; see {@link Claim} for the
 * components of the same name.
 *
 * @param id its id
 * @param said what is said
 * @param speaker who says so
 */
public record ClaimDraft(
        ClaimId id, Said said, Speaker speaker, Claim.Times times, Optional<ClaimId> corrects, Claim.Passage passage) {

    /** The same, where it speaks of these times and corrects that claim. */
    public ClaimDraft with(Claim.Times found, Optional<ClaimId> corrected) {
        return new ClaimDraft(id, said, speaker, found, corrected, passage);
    }

    /**
     * What is said; see {@link Claim.Assertion}.
     *
     * @param value the answer, where one is given
     * @param rate the rate at which a currency in it may be converted
     */
    public record Said(
            Optional<ValueDraft> value,
            Optional<Rate> rate,
            Optional<String> role,
            Optional<String> speakerRole,
            ScopeDraft scope,
            Modality modality) {}

    /**
     * Who says so; see {@link Claim.Attribution}.
     *
     * @param claimant an id, a name, or words
     * @param via ids or names, nearest first
     * @param interested an entity, by id or name
     */
    public record Speaker(Optional<String> claimant, List<Text> via, Optional<Text> interested) {

        /** Copies the chain. */
        public Speaker {
            via = List.copyOf(via);
        }
    }
}
