package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * What one source says in answer to one question.
 *
 * @param id unique in the whole content; it names the report, too
 * @param question the question's id
 * @param value the answer; absent where the source declines to give one
 * @param role the role in which the value is named
 * @param speakerRole the role that the named body really played, where the source mixes the two up
 * @param scope what the claim is about
 * @param modality how it is put forward
 * @param claimant who says so
 * @param via the chain behind it, nearest first
 * @param asOf the moment that the value speaks of
 * @param valid the time for which it holds, where the source says so
 * @param corrects the claim that it corrects
 * @param interested the entity whose side the speaker takes
 * @param quotation the source's words
 * @param text our words, as marked in the digest
 * @param location where it is marked
 */
public record Claim(
        ClaimId id,
        QuestionId question,
        Optional<Value> value,
        Optional<String> role,
        Optional<String> speakerRole,
        Scope scope,
        Modality modality,
        Optional<Actor> claimant,
        List<Actor> via,
        Optional<Edtf> asOf,
        Optional<Edtf> valid,
        Optional<ClaimId> corrects,
        Optional<EntityId> interested,
        Optional<Quotation> quotation,
        String text,
        Location location) {

    /** Copies the chain. */
    public Claim {
        via = List.copyOf(via);
    }

    /** The report that makes it. */
    public ReportId source() {
        return id.report();
    }
}
