package org.variorum.data;

import java.util.Optional;
import org.variorum.model.Answer;
import org.variorum.model.Comparison;
import org.variorum.model.Ground;
import org.variorum.model.Lineage;
import org.variorum.model.Position;
import org.variorum.model.Reason;
import org.variorum.model.Reconciliation;
import org.variorum.model.Slot;
import org.variorum.model.Value;

/**
 * The parts of a reconciliation as data, the same wherever they go out: words of the vocabulary as authors write them,
 * exact numbers, typed values. Those that come as an object in the making take further members.
 */
public final class ReconciliationJson {

    private final Captions captions;

    /** The parts, with these words beside them. */
    public ReconciliationJson(Captions captions) {
        this.captions = captions;
    }

    /** An answer: its parts. */
    public Json answer(Answer answer) {
        return Json.array(answer.parts(), part -> part(part).json());
    }

    /** A part of an answer: its value, role and scope. */
    public JsonObject part(Answer.Part part) {
        JsonObject object = value(Optional.of(part.value())).put("role", part.role(), Json::of);
        return ScopeJson.put(object, part.scope());
    }

    /** A position: its value, role and scope, and the claims and lineages behind it. */
    public JsonObject position(Position position) {
        JsonObject object = value(position.value())
                .put("role", position.role(), Json::of)
                .put("moved-from", position.movedFrom(), Json::of);
        return ScopeJson.put(object, position.scope())
                .put("denied", Optional.of(position.denied()).filter(denied -> denied), Json::of)
                .putAll(
                        "claims",
                        position.claims(),
                        id -> Json.of(captions.claim().apply(id)))
                .putAll("lineages", position.lineages(), Json::of);
    }

    /** How two claims compare: the relation, why, by which rule, and what the rule looked at. */
    public Json comparison(Comparison c) {
        return new JsonObject()
                .put("first", captions.claim().apply(c.first()))
                .put("relation", c.relation())
                .put("second", captions.claim().apply(c.second()))
                .putAny("because", c.because(), Json::of)
                .put("rule", c.rule())
                .put("operands", OperandsJson.of(c.operands()))
                .put("detail", captions.detail().apply(c), Json::of)
                .json();
    }

    /** A lineage, and what ties it together. */
    public JsonObject lineage(Lineage l) {
        return new JsonObject()
                .put("id", l.id())
                .put("origin", l.origin().text())
                .put("origin-kind", ActorJson.kind(l.origin()))
                .putAll("sources", l.sources(), Json::of)
                .put("letter", l.best().name())
                .put("interested", l.interested())
                .put("weight", l.weight())
                .putAny("ties", l.ties(), TieJson::of);
    }

    /** A lineage where it weighs less than at its best. */
    public Json weaker(Lineage l) {
        return new JsonObject()
                .put("lineage", l.id())
                .put("letter", l.best().name())
                .put("interested", l.interested())
                .put("weight", l.weight())
                .json();
    }

    /** What speaks for and against a position. */
    public Json count(Reconciliation.Count c) {
        return new JsonObject()
                .put("position", c.position())
                .put("picked", c.picked())
                .put("support", c.support())
                .put("against", c.against())
                .put("margin", c.margin())
                .putAll("supporters", c.supporters(), Json::of)
                .putAll("opponents", c.opponents(), Json::of)
                .putAny("weaker", c.weaker(), this::weaker)
                .json();
    }

    /** What would become of a finding without a lineage. */
    public Json loss(Reconciliation.Loss l) {
        return new JsonObject()
                .put("without", l.lineage())
                .put("verdict", l.verdict())
                .put("answer", l.answer(), this::answer)
                .json();
    }

    /** What the voices on a slot have in common: three things that are never mixed. */
    public Json ground(Ground ground) {
        return new JsonObject()
                .put("all-say", ground.allSay(), this::captioned)
                .put("none-excludes", ground.noneExcludes(), this::captioned)
                .put("range", ground.range(), this::captioned)
                .putAll("voices", ground.voices(), Json::of)
                .putAny("silent", ground.silent(), Json::of)
                .putAny("divided", ground.divided(), Json::of)
                .put("read", Optional.of(ground.read()).filter(read -> read), Json::of)
                .json();
    }

    /** What the rules make of one role and scope. */
    public JsonObject slot(Slot slot) {
        return ScopeJson.put(new JsonObject().put("role", slot.role(), Json::of), slot.scope())
                .putAll("positions", slot.positions(), Json::of)
                .put("verdict", slot.verdict())
                .putAll("because", slot.because(), Json::of)
                .put("answer", slot.answer(), this::captioned)
                .put(
                        "wider",
                        slot.wider(),
                        w -> value(Optional.of(w.value()))
                                .put("confidence", w.confidence())
                                .json())
                .put("ground", ground(slot.ground()))
                .put("confidence", slot.confidence())
                .putAll("reasons", slot.reasons(), ReasonJson::of);
    }

    private Json captioned(Value value) {
        return value(Optional.of(value)).json();
    }

    /** A reason for the confidence. */
    public Json reason(Reason reason) {
        return ReasonJson.of(reason);
    }

    private JsonObject value(Optional<Value> value) {
        return new JsonObject()
                .put("text", value.flatMap(captions.value()), Json::of)
                .put("value", value, ValueJson::of);
    }
}
