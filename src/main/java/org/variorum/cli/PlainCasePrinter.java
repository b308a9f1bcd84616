package org.variorum.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.cases.CaseResult;
import org.variorum.cases.Expectation;
import org.variorum.cli.CaseOutcome.Printed;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.diagnostic.Visible;
import org.variorum.model.Answer;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Edtf;
import org.variorum.model.Id;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.Reconciliation;
import org.variorum.model.Scope;
import org.variorum.model.Slot;
import org.variorum.model.Words;
import org.variorum.words.Narrator;
import org.variorum.words.Phrase;
import org.variorum.words.Wording;

/** Prints cases for people: a paragraph for each, a line for each thing that there is to know. */
final class PlainCasePrinter {

    private final PrintWriter out;
    private final boolean quiet;

    /** Prints there; where {@code quiet}, only what came out other than expected. */
    PlainCasePrinter(PrintWriter out, boolean quiet) {
        this.out = out;
        this.quiet = quiet;
    }

    void print(CaseOutcome outcome) {
        TextPrinter printer = new TextPrinter(outcome.sources());
        outcome.diagnostics().forEach(diagnostic -> out.print(printer.print(diagnostic)));
        if (!outcome.diagnostics().isEmpty()) {
            line("");
        }
        for (Printed each : outcome.results()) {
            if (!quiet) {
                everything(each);
            }
            differences(each.result());
            if (!quiet) {
                line("");
            }
        }
        summary(outcome);
    }

    /** What the voices on a slot have in common; of several slots what came of each by itself. */
    private void slot(Slot slot, Reconciliation r, Wording values, Narrator narrator) {
        String about = r.slots().size() == 1
                        || values.about(slot.role(), slot.scope()).isEmpty()
                ? ""
                : Phrase.join(", ", values.about(slot.role(), slot.scope())).words() + ": ";
        if (!about.isEmpty()) {
            line("slot", about + Words.of(slot.verdict()) + ", " + Words.of(slot.confidence()));
        }
        line(
                "common ground",
                about + Phrase.join(" ", narrator.ground(slot.ground())).words());
        slot.wider().ifPresent(w -> line("wider", about + narrator.wider(w).words()));
    }

    private void everything(Printed each) {
        CaseResult result = each.result();
        Reconciliation r = result.reconciliation();
        Wording values = each.values();
        Narrator narrator = each.narrator();
        line(result.worked().id() + ": " + result.worked().question().text());
        line("verdict", Words.of(r.verdict()));
        line("because", words(r.because()));
        line("answer", r.answer().map(a -> text(a, result, values)).orElse("none"));
        r.slots().forEach(slot -> slot(slot, r, values, narrator));
        line(
                "confidence",
                Words.of(r.confidence()) + ": "
                        + String.join(
                                "; ", words(narrator.reasons(r.conclusion().reasons()))));
        r.lineages().forEach(l -> line("lineage", lineage(l, values, narrator)));
        result.pairs().forEach(c -> line("pair", pair(c, narrator)));
        for (Reconciliation.Count count : r.tally()) {
            line("position", position(r, count, values));
        }
        r.fragility()
                .forEach(l -> line(
                        "fragile",
                        "without " + name(l.lineage(), values) + ": " + Words.of(l.verdict())
                                + l.answer().map(a -> ", " + text(a, values)).orElse("")));
        result.suggestions()
                .forEach(s -> line(
                        "copy?",
                        s.first().local() + " and " + s.second().local() + " share " + s.percent()
                                + " % of the shorter text; say via: where one copies the other"));
        narrator.chapters(r)
                .forEach(chapter ->
                        chapter.sentences().forEach(s -> line("trace", Words.of(chapter.topic()) + ": " + s.words())));
        line("hash", r.hash());
        result.worked().expected().ifPresent(e -> expected(e, result));
    }

    private void expected(Expectation expectation, CaseResult result) {
        expectation.mustMention().forEach(idea -> line("to mention", idea));
        if (result.differences().isEmpty()) {
            line("expected", "just that");
        }
    }

    private void differences(CaseResult result) {
        result.differences()
                .forEach(d ->
                        line(d.location() + ": different: " + result.worked().id() + " " + d.what() + ": expected "
                                + d.expected() + ", came out " + d.actual()));
    }

    private void summary(CaseOutcome outcome) {
        long unasked = outcome.results().size() - outcome.different() - outcome.asExpected();
        line(outcome.results().size() + (outcome.results().size() == 1 ? " case: " : " cases: ") + outcome.asExpected()
                + " as expected, " + outcome.different() + " different"
                + (unasked > 0 ? ", " + unasked + " without expectation" : "")
                + (outcome.diagnostics().isEmpty() ? "" : "; mistakes: " + TextPrinter.count(outcome.diagnostics()))
                + ".");
    }

    private static String text(Answer answer, CaseResult result, Wording values) {
        return answer.parts().stream()
                .map(p -> text(new Answer(List.of(p)), values)
                        + result.asOf(p).map(d -> " as of " + d.text()).orElse(""))
                .collect(Collectors.joining("; "));
    }

    private static String text(Answer answer, Wording values) {
        return answer.parts().stream()
                .map(p -> p.role().map(role -> role + ": ").orElse("") + values.of(p.value()) + scope(p.scope()))
                .collect(Collectors.joining("; "));
    }

    private static String scope(Scope scope) {
        String text = Stream.of(scope.measure(), scope.period().map(Edtf::text), scope.population(), scope.area())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private static String lineage(Lineage lineage, Wording values, Narrator narrator) {
        String name = name(lineage.id(), values);
        String sources = String.join(", ", Id.texts(lineage.sources()));
        return name + (name.equals(sources) ? "" : ": " + sources) + "; grade " + lineage.best() + ", weight "
                + lineage.weight().toPlainString() + (lineage.interested() ? ", halved for its interest" : "")
                + (lineage.isAlleging() ? ", halved as it only alleges" : "")
                + (lineage.ties().isEmpty() ? "" : "; " + String.join("; ", words(narrator.ties(lineage))));
    }

    private static String name(LineageId lineage, Wording values) {
        return values.names().lineage(lineage).words();
    }

    private static String pair(Comparison c, Narrator narrator) {
        return c.first().local() + " " + Words.of(c.relation()) + " "
                + c.second().local() + " (rule: "
                + Words.of(c.rule())
                + (c.because().isEmpty() ? "" : "; because: " + words(c.because())) + "): "
                + narrator.operands(c).words();
    }

    private static String position(Reconciliation r, Reconciliation.Count count, Wording values) {
        var position = r.positions().get(count.position());
        return position.role().map(role -> role + ": ").orElse("")
                + values.phrase(position).map(Phrase::words).orElse("no value")
                + scope(position.scope()) + ", by "
                + position.claims().stream().map(ClaimId::local).collect(Collectors.joining(", ")) + ": for it "
                + count.support().toPlainString() + ", against "
                + count.against().toPlainString() + ", margin " + count.margin().toPlainString();
    }

    private static List<String> words(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::words).toList();
    }

    private static String words(Collection<? extends Enum<?>> words) {
        List<String> all = words.stream().map(Words::of).toList();
        return all.isEmpty() ? "nothing in particular" : String.join(", ", all);
    }

    private void line(String label, String text) {
        line(String.format(Locale.ROOT, "  %-14s %s", label, text));
    }

    private void line(String text) {
        out.print(Visible.line(text) + "\n");
    }
}
