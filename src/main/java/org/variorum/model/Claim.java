package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * What one source says in answer to one question.
 *
 * @param id unique in the whole content: the report's id, {@code #}, and the claim's id in the report
 * @param question the question's id
 * @param source the report's id
 * @param value the answer; absent where the source declines to give one
 * @param role the role in which the value is named
 * @param speakerRole the role that the named body really played, where the source mixes the two up
 * @param scope what the claim is about
 * @param modality how it is put forward
 * @param claimant who says so: an entity or outlet id, or words
 * @param via the chain behind it, nearest first: report, outlet or entity ids
 * @param asOf the moment that the value speaks of
 * @param valid the time for which it holds, where the source says so
 * @param corrects the {@code id} of the claim that it corrects
 * @param interested the entity whose side the speaker takes
 * @param quotation the source's words
 * @param text our words, as marked in the digest
 * @param location where it is marked
 */
public record Claim(
        String id,
        QuestionId question,
        String source,
        Optional<Value> value,
        Optional<String> role,
        Optional<String> speakerRole,
        Scope scope,
        Modality modality,
        Optional<String> claimant,
        List<String> via,
        Optional<Edtf> asOf,
        Optional<Edtf> valid,
        Optional<String> corrects,
        Optional<EntityId> interested,
        Optional<Quotation> quotation,
        String text,
        Location location) {

    /** Copies the chain. */
    public Claim {
        via = List.copyOf(via);
    }

    /** The id within its report, without the report's. */
    public String localId() {
        return id.substring(id.indexOf('#') + 1);
    }
}
