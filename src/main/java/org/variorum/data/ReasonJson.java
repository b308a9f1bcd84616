package org.variorum.data;

import org.variorum.model.Reason;

/** A reason for a level of confidence, as data: {@code reason} says which. */
final class ReasonJson {

    private static final Reason.Cases<Json> CASES = new Reason.Cases<>(
            r -> typed("nothing-outweighs").json(),
            r -> typed("latest-state")
                    .put("floor", r.floor().name())
                    .put("reached", r.reached())
                    .json(),
            r -> typed("one-lineage").put("letter", r.letter().name()).json(),
            r -> typed("opposed-alone").json(),
            r -> typed("ahead")
                    .put("margin", r.margin())
                    .put("level", r.level())
                    .json(),
            r -> typed("unopposed")
                    .put("voices", r.voices())
                    .put("good", r.good())
                    .json(),
            r -> typed("competent").json(),
            r -> typed("nobody-of-weight").json(),
            r -> typed("at-most").put("most", r.most()).put("cap", r.cap()).json(),
            r -> typed("step-down").put("weakness", r.weakness()).json());

    private ReasonJson() {}

    static Json of(Reason reason) {
        return reason.fold(CASES);
    }

    private static JsonObject typed(String reason) {
        return new JsonObject().put("reason", reason);
    }
}
