package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Comparison;
import org.variorum.model.Confidence;
import org.variorum.model.Lineage;
import org.variorum.model.Reconciliation.Loss;
import org.variorum.model.Reconciliation.Step;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.reconcile.Tally.Stance;
import org.variorum.text.ValueText;

/** Tells in words what the rules did, step by step, so that a reader can redo it by hand. */
final class Narration {

    private final ValueText values;
    private final EntityGraph graph;

    Narration(ValueText values, EntityGraph graph) {
        this.values = values;
        this.graph = graph;
    }

    List<Step> trace(
            List<Statement> statements,
            Judgement judgement,
            List<Comparison> comparisons,
            Confidence confidence,
            List<String> confidenceReasons,
            List<Loss> losses) {
        List<Step> steps = new ArrayList<>();
        statements.stream().filter(Statement::roleMoved).forEach(s -> steps.add(new Step("role", moved(s))));
        judgement.lineages().stream().forEach(l -> steps.add(new Step("lineage", lineage(l))));
        comparisons.forEach(c -> steps.add(new Step(c.rule(), comparison(c))));
        judgement.tally().stances().stream()
                .filter(s -> s.first().hasValue())
                .forEach(s -> steps.add(new Step("tally", tally(s))));
        steps.add(new Step("verdict", verdict(judgement)));
        judgement.ground().ifPresent(v -> steps.add(new Step("common ground", ground(v, judgement))));
        steps.add(new Step(
                "confidence", sentence(confidence.label()) + ": " + String.join("; ", confidenceReasons) + "."));
        losses.forEach(l -> steps.add(new Step("fragility", loss(l))));
        return steps;
    }

    /** What all claims share, as a sentence. */
    String ground(Value value, Judgement judgement) {
        String shared = values.of(value);
        boolean met = judgement.verdict() != Verdict.UNRESOLVED && judgement.verdict() != Verdict.CONTRADICTION;
        return (met ? "Every source agrees on this much: " : "All sides agree on this much: ") + shared + ".";
    }

    private String moved(Statement s) {
        String body = s.claim().value().map(values::of).orElse("");
        return s.id() + " calls " + body + " the " + s.claim().role().orElse("actor")
                + "; the role that it really played is " + s.role().orElse("") + ".";
    }

    private String lineage(Lineage lineage) {
        String members = String.join(", ", lineage.sources());
        String why = lineage.reasons().isEmpty() ? "" : " (" + String.join("; ", lineage.reasons()) + ")";
        String half = lineage.interested() ? ", halved for its interest" : "";
        return (lineage.sources().size() > 1 ? "One voice: " : "") + members + why + ", grade " + lineage.best()
                + ", weight " + lineage.weight().toPlainString() + half + ".";
    }

    private static String comparison(Comparison c) {
        String why = c.because().isEmpty()
                ? ""
                : " (" + c.because().stream().map(Because::text).collect(Collectors.joining(", ")) + ")";
        return c.first() + " " + c.relation().verb() + " " + c.second() + why + ": " + c.detail() + ".";
    }

    private String tally(Stance stance) {
        String state = stance.live() ? "" : " (replaced)";
        return values.of(stance.first().value()) + state + ": for it "
                + stance.supporters().weight().toPlainString() + ", against "
                + stance.opponents().weight().toPlainString() + ", margin "
                + stance.margin().toPlainString() + ".";
    }

    private String verdict(Judgement judgement) {
        String why = judgement.because().stream().map(Because::text).collect(Collectors.joining("; "));
        return judgement.verdict().label() + (why.isEmpty() ? "" : ": " + why) + ".";
    }

    private String loss(Loss loss) {
        return "Without " + graph.name(loss.lineage()) + " it would be "
                + loss.verdict().label().toLowerCase(java.util.Locale.ROOT) + answer(loss.answer()) + ".";
    }

    private String answer(Optional<Answer> answer) {
        return answer.map(a ->
                        ", " + a.parts().stream().map(p -> values.of(p.value())).collect(Collectors.joining("; ")))
                .orElse("");
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
