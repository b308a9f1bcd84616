package org.variorum.data;

import org.variorum.model.Tie;

/** Why some reports are one lineage, as data: {@code tie} is {@code copies}, {@code has-it-from}, {@code one-publisher} or
 * {@code one-text}. */
final class TieJson {

    private static final Tie.Cases<Json> CASES = new Tie.Cases<>(
            t -> typed("copies")
                    .put("report", t.report())
                    .put("original", ActorJson.of(t.original()))
                    .put("reworded", t.reworded())
                    .json(),
            t -> typed("has-it-from")
                    .put("report", t.report())
                    .putAll("chain", t.chain(), ActorJson::of)
                    .json(),
            t -> typed("one-publisher")
                    .put("publisher", ActorJson.of(t.publisher()))
                    .putAll("reports", t.reports(), Json::of)
                    .json(),
            t -> typed("one-text")
                    .put("first", t.first())
                    .put("second", t.second())
                    .put("percent", t.percent())
                    .json());

    private TieJson() {}

    static Json of(Tie tie) {
        return tie.fold(CASES);
    }

    private static JsonObject typed(String tie) {
        return new JsonObject().put("tie", tie);
    }
}
