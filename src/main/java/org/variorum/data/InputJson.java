package org.variorum.data;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Edtf;
import org.variorum.model.Event;
import org.variorum.model.Hedge;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.Source;
import org.variorum.model.Words;

/** What the rules look at beside claims, as data: nothing else of a question, a source, an event or the policy counts. */
public final class InputJson {

    private InputJson() {}

    /** What a question declares. */
    public static Json question(Question question) {
        return new JsonObject()
                .put("id", question.id())
                .put("expects", question.expects())
                .put("unit", question.unit(), Json::of)
                .put("functional", question.functional())
                .put("time-varying", question.timeVarying())
                .put("monotone", question.monotone(), Json::of)
                .put(
                        "stale-after",
                        question.staleAfter(),
                        p -> Json.of(p.normalized().toString()))
                .putAny("parties", question.parties().stream().sorted().toList(), Json::of)
                .putAny("competent", question.competence(), InputJson::competence)
                .put("terms", terms(question.terms()))
                .json();
    }

    private static Json terms(Question.Terms terms) {
        JsonObject measures = new JsonObject();
        new TreeMap<>(terms.measures()).forEach((whole, parts) -> measures.putAll(whole, parts, Json::of));
        return ScopeJson.put(new JsonObject(), terms.scope())
                .put("measures", measures.json())
                .put("exact", terms.exact())
                .putAny("readings", terms.readings(), InputJson::reading)
                .json();
    }

    private static Json reading(Question.Reading reading) {
        return new JsonObject()
                .put("first", reading.first())
                .put("relation", reading.relation())
                .put("second", reading.second())
                .put("note", reading.note())
                .json();
    }

    private static Json competence(Question.Competence competence) {
        return new JsonObject()
                .put("role", competence.role())
                .put("entity", competence.entity())
                .json();
    }

    /** What is declared of a source. */
    public static Json source(Source source) {
        return new JsonObject()
                .put("id", source.id())
                .put("publisher", ActorJson.of(source.publisher()))
                .put("kind", source.kind())
                .put("letter", source.reliability().name())
                .put("via", source.via(), Json::of)
                .putAny("interested-in", source.interestedIn().stream().sorted().toList(), Json::of)
                .put("issued", source.issued().map(Edtf::text), Json::of)
                .json();
    }

    /** When an event was. */
    public static Json event(Event event) {
        return new JsonObject()
                .put("id", event.id())
                .put("when", event.when().date().text())
                .put("zone", event.when().zone().map(ZoneId::getId), Json::of)
                .json();
    }

    /** How wide hedges, approximate dates and answers are. The overlap of texts comes as what it joins. */
    public static Json policy(Policy policy) {
        JsonObject widths = new JsonObject();
        for (Map.Entry<Hedge, BigDecimal> width : policy.widths().entrySet()) {
            widths.put(Words.of(width.getKey()), width.getValue());
        }
        return new JsonObject()
                .put("widths", widths.json())
                .put(
                        "dozens",
                        IntervalJson.put(new JsonObject(), policy.dozens(), Json::of)
                                .json())
                .put("approximate-year", policy.approximateYear())
                .put("rounding", policy.shares().rounding())
                .put("wide", policy.shares().wide())
                .json();
    }
}
