package org.variorum.cli;

import java.io.PrintWriter;
import java.util.List;
import org.variorum.cases.CaseResult;
import org.variorum.cases.CaseResult.Difference;
import org.variorum.cases.Expectation;
import org.variorum.cli.CaseOutcome.Printed;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.data.ReconciliationJson;
import org.variorum.model.Answer;
import org.variorum.words.Narrator;

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
        List<Printed> printed =
                outcome.results().stream().filter(r -> !quiet || r.differs()).toList();
        JsonObject cases = JsonPrinter.start().putAll("cases", printed, each -> new CaseJson(each).json());
        JsonPrinter.put(cases, outcome.diagnostics(), outcome.sources());
        out.print(JsonText.indented(cases.put("outcome", outcome(outcome)).json()));
    }

    private static Json outcome(CaseOutcome outcome) {
        return new JsonObject()
                .put("cases", outcome.results().size())
                .put("as-expected", outcome.asExpected())
                .put("different", outcome.different())
                .json();
    }

    /** One case. */
    private static final class CaseJson {

        private final CaseResult result;
        private final Narrator narrator;
        private final ReconciliationJson parts;

        CaseJson(Printed each) {
            this.result = each.result();
            this.narrator = each.narrator();
            this.parts = new ReconciliationJson(each.captions());
        }

        Json json() {
            RulesJson told = new RulesJson(result.reconciliation(), parts, narrator);
            JsonObject object =
                    told.putOutcome(JsonPrinter.place(result.worked().location())
                            .put("id", result.worked().id())
                            .put("question", result.worked().question().text())
                            .put("expects", result.worked().question().expects()));
            told.putSlots(object.putAll("answer", answered(), this::part))
                    .putAll("pairs", result.pairs(), parts::comparison);
            return told.putTrace(
                            told.putWeights(object).putAll("suggestions", result.suggestions(), CaseJson::suggestion))
                    .put("expected", expected())
                    .json();
        }

        private List<Answer.Part> answered() {
            return result.reconciliation()
                    .conclusion()
                    .answerOrGround()
                    .map(Answer::parts)
                    .orElse(List.of());
        }

        private Json part(Answer.Part part) {
            return parts.part(part)
                    .put("as-of", result.asOf(part), date -> Json.of(date.text()))
                    .json();
        }

        private static Json suggestion(CaseResult.Suggestion s) {
            return new JsonObject()
                    .put("first", s.first().local())
                    .put("second", s.second().local())
                    .put("percent", s.percent())
                    .json();
        }

        private Json expected() {
            JsonObject expected = new JsonObject();
            result.worked()
                    .expected()
                    .map(Expectation::mustMention)
                    .ifPresent(words -> expected.putAll("differences", result.differences(), CaseJson::difference)
                            .putAll("must-mention", words, Json::of));
            return expected.json();
        }

        private static Json difference(Difference d) {
            return JsonPrinter.place(d.location())
                    .put("what", d.what())
                    .put("expected", d.expected())
                    .put("actual", d.actual())
                    .json();
        }
    }
}
