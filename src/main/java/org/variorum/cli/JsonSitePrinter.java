package org.variorum.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.variorum.cli.SiteOutcome.Stance;
import org.variorum.cli.SiteOutcome.Style;
import org.variorum.cli.SiteOutcome.Told;
import org.variorum.data.Captions;
import org.variorum.data.FindingJson;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.data.ReconciliationJson;
import org.variorum.model.ClaimId;
import org.variorum.model.Finding;
import org.variorum.model.Reconciliation;

/**
 * Prints questions of a site for programs: one JSON object with {@code tool}, {@code version}, {@code questions},
 * {@code diagnostics}, {@code summary} and {@code outcome}. Members come in the order of the manual.
 */
final class JsonSitePrinter {

    private final PrintWriter out;
    private final Style style;

    /** Prints there. */
    JsonSitePrinter(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(SiteOutcome outcome) {
        JsonObject object = JsonPrinter.start().putAll("questions", outcome.told(style), this::question);
        JsonPrinter.put(object, outcome.errors(), outcome.checked().sources());
        out.print(JsonText.indented(object.put("outcome", outcome(outcome)).json()));
    }

    private static Json outcome(SiteOutcome outcome) {
        return new JsonObject()
                .put("questions", outcome.questions().size())
                .put("as-rules", outcome.count(Stance.AS_RULES))
                .put("differs", outcome.count(Stance.DIFFERS))
                .put("undecided", outcome.count(Stance.UNDECIDED))
                .json();
    }

    private Json question(Told told) {
        Finding finding = told.finding();
        Reconciliation rules = finding.reconciliation();
        ReconciliationJson parts = new ReconciliationJson(captions(told));
        RulesJson steps = new RulesJson(rules, parts, told.narrator());
        JsonObject object = steps.putOutcome(
                        JsonPrinter.place(style.inContent(finding.question().location()))
                                .put("id", finding.question().id())
                                .put("question", finding.question().text())
                                .put("expects", finding.question().expects()))
                .put("answer", rules.answer(), parts::answer);
        steps.putSlots(object);
        if (style.whole()) {
            steps.putTrace(steps.putWeights(object));
        }
        return object.put("desk", finding.decision(), FindingJson::decision)
                .put("stance", told.stance())
                .putAll("differences", finding.departures(), FindingJson::departure)
                .put("proposed", told.proposed().text())
                .put("written", told.written(), Json::of)
                .json();
    }

    private static Captions captions(Told told) {
        return new Captions(
                ClaimId::text,
                value -> Optional.of(told.wording().of(value)),
                c -> Optional.of(told.narrator().operands(c).words()));
    }
}
