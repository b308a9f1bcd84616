package org.variorum.data;

import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;

/** A claim as data: all that the rules look at. */
public final class ClaimJson {

    private final Captions captions;

    /** Claims with these words beside them. */
    public ClaimJson(Captions captions) {
        this.captions = captions;
    }

    /** The claim; its words and where they stand may join. */
    public JsonObject of(Claim claim) {
        JsonObject object = new JsonObject()
                .put("id", claim.id())
                .put("question", claim.question())
                .put("source", claim.source())
                .put("text", claim.value().flatMap(captions.value()), Json::of)
                .put("value", claim.value(), ValueJson::of)
                .put("role", claim.role(), Json::of)
                .put("speaker-role", claim.speakerRole(), Json::of);
        return ScopeJson.put(object, claim.scope())
                .put("modality", claim.modality())
                .put("claimant", claim.claimant().map(Actor::text), Json::of)
                .put("claimant-kind", claim.claimant(), ActorJson::kind)
                .putAny("via", claim.via(), actor -> Json.of(actor.text()))
                .putAny("via-kinds", claim.via(), ActorJson::kind)
                .put("as-of", claim.asOf().map(Edtf::text), Json::of)
                .put("valid", claim.valid().map(Edtf::text), Json::of)
                .put("corrects", claim.corrects(), Json::of)
                .put("interested", claim.interested(), Json::of);
    }
}
