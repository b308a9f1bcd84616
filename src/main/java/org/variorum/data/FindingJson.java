package org.variorum.data;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Decision;
import org.variorum.model.Departure;
import org.variorum.model.Finding;
import org.variorum.model.Ruled;

/**
 * What is published on a question, as data without words or places: by which digest the rules came to what, and all that
 * the desk decided.
 */
public final class FindingJson {

    private static final ReconciliationJson PARTS = new ReconciliationJson(Captions.NONE);

    private FindingJson() {}

    /** The finding: equal for equal questions, reconciliations, decisions and rulings, and only for these. */
    public static Json of(Finding finding) {
        return new JsonObject()
                .put("question", finding.question().id())
                .put("rules", finding.reconciliation().hash())
                .put("decision", finding.decision(), FindingJson::decision)
                .putAll("rulings", finding.rulings(), FindingJson::ruled)
                .json();
    }

    /** The finding as canonical text. */
    public static String text(Finding finding) {
        return Canonical.text(of(finding));
    }

    /** One digest of the {@linkplain #text texts} of findings, sorted by their questions: that of the array of them. */
    public static String digest(List<String> findings) {
        return Canonical.sha256("[" + String.join(",", findings) + "]");
    }

    /** One thing in which the desk departs from the rules: {@code what}, and what each of the two says. */
    public static Json departure(Departure departure) {
        return departure.fold(new Departure.Cases<Json>(
                v -> differ("verdict", Json.of(v.desk()), Json.of(v.rules())).json(),
                c -> differ("confidence", Json.of(c.desk()), Json.of(c.rules())).json(),
                a -> new JsonObject()
                        .put("what", "answer")
                        .put("desk", a.desk(), PARTS::answer)
                        .put("rules", a.rules(), PARTS::answer)
                        .json(),
                r -> differ("ruling", Json.of(r.desk()), Json.of(r.rules()))
                        .put("position", r.index())
                        .json()));
    }

    private static JsonObject differ(String what, Json desk, Json rules) {
        return new JsonObject().put("what", what).put("desk", desk).put("rules", rules);
    }

    /** What is said of a position. */
    static Json ruled(Ruled ruled) {
        return new JsonObject()
                .put("answers", ruled.answers())
                .put("holds", ruled.holds())
                .put("rules", ruled.byRules())
                .put("desk", ruled.byEditor(), Json::of)
                .json();
    }

    /** What the desk decided. */
    public static Json decision(Decision decision) {
        return new JsonObject()
                .put("status", decision.status())
                .put("answer", decision.answer(), PARTS::answer)
                .put("verdict", decision.verdict(), Json::of)
                .put("confidence", decision.confidence(), Json::of)
                .put("note", decision.note(), Json::of)
                .put("decided", decision.decided().map(ISO_LOCAL_DATE::format), Json::of)
                .putAny("by", decision.by(), Json::of)
                .putAny("rulings", decision.rulings(), FindingJson::rule)
                .putAny("claimed", decision.claimed(), FindingJson::claimed)
                .put("open", decision.open(), Json::of)
                .putAny("history", decision.history(), FindingJson::earlier)
                .json();
    }

    /** What the desk says of claims; in which order it says so is no part of it. */
    public static Json said(Optional<Decision> decision) {
        return Json.array(
                decision.stream()
                        .flatMap(d -> Stream.concat(
                                d.rulings().stream().map(FindingJson::rule),
                                d.claimed().stream().map(FindingJson::claimed)))
                        .sorted(Comparator.comparing(Canonical::text))
                        .toList(),
                said -> said);
    }

    private static Json rule(Decision.Rule rule) {
        return key(rule.on()).put("ruling", rule.ruling()).json();
    }

    private static Json claimed(Decision.Claimed claim) {
        return key(claim.on()).put("claimed", claim.sentence()).json();
    }

    private static JsonObject key(Decision.PositionKey key) {
        return new JsonObject().put("value", ValueJson.of(key.value())).put("aspect", key.aspect(), Json::of);
    }

    private static Json earlier(Decision.Earlier earlier) {
        return new JsonObject()
                .put("date", ISO_LOCAL_DATE.format(earlier.date()))
                .put("answer", earlier.answer(), Json::of)
                .put("confidence", earlier.confidence(), Json::of)
                .put("note", earlier.note(), Json::of)
                .put("kind", earlier.kind(), Json::of)
                .json();
    }
}
