package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Comparison;
import org.variorum.model.Confidence;
import org.variorum.model.Lineage;
import org.variorum.model.Reconciliation.Loss;
import org.variorum.model.Reconciliation.Step;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;
import org.variorum.reconcile.Choice.Slot;
import org.variorum.reconcile.Tally.Stance;
import org.variorum.text.ValueText;

/** Tells in words what the rules did, step by step, so that a reader can redo it by hand. */
final class Narration {

    /** Sums of up to so many terms are written out. */
    private static final int SUMMED_IN_FULL = 12;

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
        statements.stream().filter(Statement::roleMoved).forEach(s -> steps.add(new Step("role", moved(s, judgement))));
        judgement.lineages().stream().forEach(l -> steps.add(new Step("lineage", lineage(l))));
        comparisons.forEach(c -> steps.add(new Step(c.rule(), comparison(c))));
        unshown(judgement, comparisons).ifPresent(s -> steps.add(new Step("pairs", s)));
        judgement.tally().stances().stream()
                .filter(s -> s.first().hasValue())
                .forEach(s -> steps.add(new Step("tally", tally(s))));
        judgement.slots().forEach(slot -> choice(slot).forEach(s -> steps.add(new Step("choice", s))));
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

    private String moved(Statement s, Judgement judgement) {
        String body = s.claim().value().map(values::of).orElse("");
        String stated = s.claim().role().orElse("actor");
        String corrected = s.id() + " calls " + body + " the " + stated + "; the role that it really played is "
                + s.role().orElse("") + ".";
        return judgement.slots().stream()
                .filter(slot -> slot.best().first().role().equals(s.claim().role()))
                .findFirst()
                .map(slot ->
                        corrected + " So both are partly right: " + values.of(slot.value()) + " is the " + stated + ".")
                .orElse(corrected);
    }

    private String lineage(Lineage lineage) {
        String members = String.join(", ", lineage.sources());
        String why = lineage.reasons().isEmpty() ? "" : " (" + String.join("; ", lineage.reasons()) + ")";
        String half = lineage.interested() ? ", halved because it speaks for an interested party" : "";
        int copies = lineage.sources().size();
        return (copies > 1 ? copies + " reports, one origin, one voice: " : "") + members + why + ", grade "
                + lineage.best() + ", weight " + lineage.weight().toPlainString() + half + ".";
    }

    private static String comparison(Comparison c) {
        String why = c.because().isEmpty()
                ? ""
                : " (" + c.because().stream().map(Because::text).collect(Collectors.joining(", ")) + ")";
        return c.first() + " " + c.relation().verb() + " " + c.second() + why + ": " + c.detail() + ".";
    }

    /** What is said where not every pair is shown. */
    private static Optional<String> unshown(Judgement judgement, List<Comparison> shown) {
        int groups = judgement.tally().groups().size();
        int pairs = groups * (groups - 1) / 2;
        Set<String> firsts = new HashSet<>();
        judgement.tally().groups().forEach(g -> firsts.add(g.first().id()));
        long between = shown.stream()
                .filter(c -> firsts.contains(c.first()) && firsts.contains(c.second()))
                .count();
        if (between == pairs) {
            return Optional.empty();
        }
        String all = judgement.relations().counts().entrySet().stream()
                .map(e -> e.getValue() + " times that one " + e.getKey().verb() + " the other")
                .collect(Collectors.joining(", "));
        return Optional.of(
                "Of " + pairs + " pairs of different answers those with the answer are shown; in all: " + all + ".");
    }

    private String tally(Stance stance) {
        String state = stance.live() ? "" : " (replaced)";
        return values.of(stance.first().value()) + state + ": for it " + sum(stance.supporters()) + ", against "
                + sum(stance.opponents()) + ", margin " + stance.margin().toPlainString() + ".";
    }

    /** A sum that a reader can check: {@code 1.73 + 0.85 = 2.58 (yonhap, herald)}. */
    private static String sum(Voices voices) {
        String total = voices.weight().toPlainString();
        if (voices.isEmpty() || voices.size() > SUMMED_IN_FULL) {
            return total;
        }
        String terms = voices.stream().map(l -> l.weight().toPlainString()).collect(Collectors.joining(" + "));
        return (voices.size() > 1 ? terms + " = " : "") + total + " (" + String.join(", ", voices.ids()) + ")";
    }

    /** What picked the answer, where that was more than the largest margin. */
    private List<String> choice(Slot slot) {
        List<String> sentences = new ArrayList<>();
        Value picked = slot.best().first().value();
        if (!slot.best().equals(slot.widest())) {
            sentences.add(values.of(slot.widest().first().value()) + " has the largest margin; inside it "
                    + values.of(picked) + " holds against its rivals by itself.");
        }
        if (slot.value() instanceof Value.Quantity kept
                && !kept.equals(picked)
                && kept.hedge().isCeiling()) {
            sentences.add(values.of(picked) + " beside " + ValueText.of(kept)
                    + " is the ceiling with its hedge dropped: the hedge stays.");
        }
        return sentences;
    }

    private String verdict(Judgement judgement) {
        List<String> why = new ArrayList<>();
        judgement.because().stream().map(Because::text).forEach(why::add);
        if (judgement.relations().anyConflict()) {
            why.add(settling(judgement));
        }
        return judgement.verdict().label() + (why.isEmpty() ? "" : ": " + String.join("; ", why)) + "."
                + bothInterested(judgement);
    }

    private String settling(Judgement judgement) {
        List<Slot> disputed =
                judgement.slots().stream().filter(Slot::isDisputed).toList();
        String threshold = Weights.SETTLES.toPlainString();
        if (judgement.verdict() == Verdict.CONTRADICTION) {
            return disputed.stream()
                    .map(s -> values.of(s.value()) + " is ahead by "
                            + s.best().margin().toPlainString() + ", at least the " + threshold
                            + " that settle a dispute")
                    .collect(Collectors.joining("; "));
        }
        return judgement.verdict() == Verdict.UNRESOLVED
                ? "no answer to the dispute is ahead by the " + threshold + " that would settle it"
                : "what conflicts has been replaced or lies apart";
    }

    private static String bothInterested(Judgement judgement) {
        boolean everybody = judgement.relations().any(Relation.DENIES)
                && judgement.lineages().stream().allMatch(Lineage::interested);
        return everybody ? " Each side is an interested party: an allegation and a denial." : "";
    }

    private String loss(Loss loss) {
        return "Without " + graph.name(loss.lineage()) + " it would be "
                + loss.verdict().label().toLowerCase(Locale.ROOT) + answer(loss.answer()) + ".";
    }

    private String answer(Optional<Answer> answer) {
        return answer.map(a ->
                        ", " + a.parts().stream().map(p -> values.of(p.value())).collect(Collectors.joining("; ")))
                .orElse("");
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
