package org.variorum.data;

import org.variorum.model.Step;

/** A step of the reasoning as data: {@code step} says which kind, the other members are its operands. Without words. */
public final class StepJson {

    private static final ReconciliationJson PARTS = new ReconciliationJson(Captions.NONE);

    private static final Step.Cases<Json> CASES = new Step.Cases<>(
            StepJson::rolePutRight,
            s -> typed("joined")
                    .put("lineage", PARTS.lineage(s.lineage()).json())
                    .json(),
            s -> typed("compared")
                    .put("comparison", PARTS.comparison(s.comparison()))
                    .json(),
            s -> slot(typed("weaker"), s.slot())
                    .put("voice", PARTS.weaker(s.lineage()))
                    .json(),
            StepJson::weighed,
            s -> typed("narrowed")
                    .put("widest", ValueJson.of(s.widest()))
                    .put("picked", ValueJson.of(s.picked()))
                    .json(),
            s -> typed("tie-broken").put("tie", tie(s.tie())).json(),
            s -> typed("withdrawn").put("claim", s.claim()).put("by", s.by()).json(),
            s -> typed("garbled")
                    .put("claim", s.claim())
                    .put("lineage", s.lineage())
                    .json(),
            s -> typed("met")
                    .putAll("values", s.values(), ValueJson::of)
                    .put("common", ValueJson.of(s.common()))
                    .json(),
            s -> typed("hedge-kept")
                    .put("bare", ValueJson.of(s.bare()))
                    .put("kept", ValueJson.of(s.kept()))
                    .json(),
            StepJson::decided,
            s -> slot(typed("shared"), s.slot())
                    .put("ground", PARTS.ground(s.ground()))
                    .json(),
            s -> slot(typed("sure"), s.slot())
                    .put("confidence", s.confidence())
                    .putAll("reasons", s.reasons(), ReasonJson::of)
                    .json(),
            s -> typed("hangs").put("loss", PARTS.loss(s.loss())).json());

    private StepJson() {}

    /** The step. */
    public static Json of(Step step) {
        return step.fold(CASES);
    }

    private static Json rolePutRight(Step.RolePutRight s) {
        return typed("role-put-right")
                .put("claim", s.claim())
                .put("value", s.value(), ValueJson::of)
                .put("stated", s.stated(), Json::of)
                .put("played", s.played())
                .put("holder", s.holder(), ValueJson::of)
                .json();
    }

    private static Json weighed(Step.Weighed s) {
        return typed("weighed")
                .put("position", s.position())
                .put("value", ValueJson.of(s.value()))
                .put("live", s.live())
                .put("supporters", sum(s.supporters()))
                .put("opponents", sum(s.opponents()))
                .json();
    }

    /** Whose weights, and what they come to; each weight stands with its lineage. */
    private static Json sum(Step.Sum sum) {
        return new JsonObject()
                .putAll("lineages", sum.terms(), term -> Json.of(term.lineage()))
                .put("total", sum.total())
                .json();
    }

    private static Json decided(Step.Decided s) {
        return slot(typed("decided"), s.slot())
                .put("verdict", s.verdict())
                .putAll("because", s.because(), Json::of)
                .put("conflict", s.conflict(), StepJson::conflict)
                .put("all-interested", s.allInterested())
                .json();
    }

    private static Json conflict(Step.Conflict conflict) {
        return new JsonObject()
                .put("outcome", conflict.outcome())
                .put("winner", conflict.winner(), StepJson::winner)
                .json();
    }

    private static Json winner(Step.Winner winner) {
        return new JsonObject()
                .put("value", ValueJson.of(winner.value()))
                .put("margin", winner.margin())
                .json();
    }

    private static Json tie(Step.TieBreak tie) {
        return new JsonObject()
                .put("taken", ValueJson.of(tie.taken()))
                .putAll("left", tie.left(), ValueJson::of)
                .put("by", tie.by())
                .json();
    }

    private static JsonObject slot(JsonObject step, Step.SlotName slot) {
        return ScopeJson.put(step.put("alone", slot.alone()).put("role", slot.role(), Json::of), slot.scope());
    }

    private static JsonObject typed(String step) {
        return new JsonObject().put("step", step);
    }
}
