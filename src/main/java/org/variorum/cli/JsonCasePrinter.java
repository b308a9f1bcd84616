package org.variorum.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.cases.CaseResult;
import org.variorum.cases.CaseResult.Difference;
import org.variorum.cases.Expectation;
import org.variorum.cli.CaseOutcome.Printed;
import org.variorum.diagnostic.Location;
import org.variorum.model.Answer;
import org.variorum.model.ClaimId;
import org.variorum.model.Lineage;
import org.variorum.model.Reconciliation;
import org.variorum.model.Words;
import org.variorum.render.ReconciliationJson;
import org.variorum.render.StepSentences;
import org.variorum.words.Wording;
import tools.jackson.core.JsonGenerator;

/**
 * Prints cases for programs: one JSON object with {@code tool}, {@code version}, {@code cases}, {@code diagnostics},
 * {@code summary} and {@code outcome}. Members come in the order of the manual, and those of a case are never left out.
 */
final class JsonCasePrinter {

    private final PrintWriter out;
    private final boolean quiet;

    /** Prints there; where {@code quiet}, only cases that came out other than expected. */
    JsonCasePrinter(PrintWriter out, boolean quiet) {
        this.out = out;
        this.quiet = quiet;
    }

    void print(CaseOutcome outcome) {
        try (JsonGenerator json = JsonPrinter.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("tool", "variorum");
            json.writeStringProperty("version", Version.number());
            json.writeArrayPropertyStart("cases");
            outcome.results().stream().filter(r -> !quiet || r.differs()).forEach(r -> write(json, of(r)));
            json.writeEndArray();
            JsonPrinter.write(json, outcome.diagnostics(), outcome.sources());
            json.writeObjectPropertyStart("outcome");
            json.writeNumberProperty("cases", outcome.results().size());
            json.writeNumberProperty("as-expected", outcome.asExpected());
            json.writeNumberProperty("different", outcome.different());
            json.writeEndObject();
            json.writeEndObject();
        }
        out.print('\n');
    }

    private static Map<String, Object> of(Printed each) {
        CaseResult result = each.result();
        Reconciliation r = result.reconciliation();
        Wording values = each.values();
        StepSentences steps = each.steps();
        Map<String, Object> members = place(result.worked().location());
        members.put("id", result.worked().id());
        members.put("question", result.worked().question().text());
        members.put("expects", Words.of(result.worked().question().expects()));
        members.put("verdict", Words.of(r.verdict()));
        members.put("because", words(r.because()));
        members.put("confidence", Words.of(r.confidence()));
        members.put("confidence-reasons", StepSentences.reasons(r.confidenceReasons()));
        members.put("answer", r.answer().map(a -> answer(a, result, values)).orElse(List.of()));
        members.put("common-ground", r.commonGround().map(g -> ground(g, steps)).orElse(Map.of()));
        members.put(
                "pairs",
                result.pairs().stream()
                        .map(c -> ReconciliationJson.relation(c, ClaimId::local, steps))
                        .toList());
        members.put(
                "lineages", r.lineages().stream().map(l -> lineage(l, steps)).toList());
        members.put(
                "positions",
                r.positions().stream()
                        .map(p -> ReconciliationJson.position(p, values))
                        .toList());
        members.put(
                "comparisons",
                r.comparisons().stream()
                        .map(c -> ReconciliationJson.relation(c, ClaimId::local, steps))
                        .toList());
        members.put("tally", r.tally().stream().map(ReconciliationJson::count).toList());
        members.put(
                "fragility",
                r.fragility().stream()
                        .map(l -> ReconciliationJson.loss(l, values))
                        .toList());
        members.put(
                "suggestions",
                result.suggestions().stream().map(JsonCasePrinter::suggestion).toList());
        members.put("trace", steps.trace(r).stream().map(JsonCasePrinter::step).toList());
        members.put("hash", r.hash());
        members.put(
                "expected",
                result.worked().expected().map(e -> expected(e, result)).orElse(Map.of()));
        return members;
    }

    private static List<Map<String, Object>> answer(Answer answer, CaseResult result, Wording values) {
        List<Map<String, Object>> parts = ReconciliationJson.answer(answer, values);
        for (int i = 0; i < parts.size(); i++) {
            Map<String, Object> part = parts.get(i);
            result.asOf(answer.parts().get(i)).ifPresent(date -> part.put("as-of", date.text()));
        }
        return parts;
    }

    private static Map<String, Object> ground(Reconciliation.Ground ground, StepSentences steps) {
        return members("value", ReconciliationJson.value(ground.value()), "sentence", steps.ground(ground));
    }

    private static Map<String, Object> lineage(Lineage lineage, StepSentences steps) {
        Map<String, Object> members = new LinkedHashMap<>(ReconciliationJson.lineage(lineage));
        members.put("reasons", steps.ties(lineage));
        return members;
    }

    private static Map<String, Object> suggestion(CaseResult.Suggestion s) {
        Map<String, Object> members = members("first", s.first(), "second", s.second());
        members.put("percent", s.percent());
        return members;
    }

    private static Map<String, Object> step(StepSentences.Sentence step) {
        return members("rule", step.rule(), "sentence", step.text());
    }

    private static Map<String, Object> expected(Expectation expectation, CaseResult result) {
        return members(
                "differences",
                result.differences().stream().map(JsonCasePrinter::difference).toList(),
                "must-mention",
                expectation.mustMention());
    }

    private static Map<String, Object> difference(Difference d) {
        Map<String, Object> members = place(d.location());
        members.put("what", d.what());
        members.put("expected", d.expected());
        members.put("actual", d.actual());
        return members;
    }

    private static Map<String, Object> place(Location location) {
        Map<String, Object> members = members("path", location.path(), "line", location.line());
        members.put("column", location.column());
        return members;
    }

    private static Map<String, Object> members(String first, Object value, String second, Object other) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(first, value);
        members.put(second, other);
        return members;
    }

    private static List<String> words(Collection<? extends Enum<?>> words) {
        return words.stream().map(Words::of).toList();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> {
                json.writeName((String) name);
                write(json, member);
            });
            json.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(json, item));
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) value);
        }
    }
}
