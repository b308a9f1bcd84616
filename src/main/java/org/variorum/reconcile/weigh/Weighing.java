package org.variorum.reconcile.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Comparison;
import org.variorum.model.Conclusion;
import org.variorum.model.Confidence;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.Position;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation;
import org.variorum.model.Reconciliation.Count;
import org.variorum.model.Reconciliation.Loss;
import org.variorum.model.Relations;
import org.variorum.model.Slot;
import org.variorum.model.Step;
import org.variorum.model.Upshot;
import org.variorum.model.Verdict;
import org.variorum.reconcile.compare.CommonGround;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.compare.World;
import org.variorum.reconcile.weigh.Judgement.Judged;
import org.variorum.reconcile.weigh.Tally.Stance;

/** What the statements of a question come to, once they have been compared: weighed, picked, judged. */
public final class Weighing {

    /** Why nobody may be left who says anything. */
    private static final Set<Because> TAKEN_BACK =
            Collections.unmodifiableSet(EnumSet.of(Because.CORRECTION, Because.RETRACTION));

    private final Comparisons comparisons;
    private final Lineages lineages;
    private final Speakers speakers;
    private final Judge judge;
    private final Grounds grounds;
    private final ConfidenceRules confidence;
    private final Judgement judgement;

    /**
     * Weighs what has been compared.
     *
     * @param comparisons how the statements compare
     * @param lineages which of them are one voice
     * @param world what is known beside the claims
     */
    public Weighing(Comparisons comparisons, Lineages lineages, World world) {
        this.comparisons = comparisons;
        this.lineages = lineages;
        Question question = comparisons.question();
        speakers = new Speakers(comparisons, lineages);
        CommonGround ground = new CommonGround(question, world);
        judge = new Judge(question, comparisons, speakers, ground);
        grounds = new Grounds(comparisons, speakers, ground);
        judgement = judge.all();
        confidence = new ConfidenceRules(question, world.policy(), comparisons, speakers, judge);
    }

    /** What they come to, worked out with each call. */
    public Conclusion conclusion() {
        List<Slot> slots = judgement.slots().stream().map(this::slot).toList();
        return new Conclusion(
                judgement.verdict(),
                because(slots),
                judgement.answer(),
                judgement.leading(),
                slots,
                leastSure(slots.stream().map(Slot::confidence)));
    }

    /** What they come to in short, of which only a part is worked out. */
    public Upshot upshot() {
        return new Upshot(
                judgement.verdict(),
                leastSure(judgement.slots().stream()
                        .map(judged -> certainty(judged).level())),
                judgement.answer(),
                judgement.leading());
    }

    private Confidence leastSure(Stream<Confidence> levels) {
        return judgement.verdict() == Verdict.UNRESOLVED
                ? Confidence.VERY_LOW
                : levels.max(Comparator.naturalOrder()).orElse(Confidence.VERY_LOW);
    }

    private Certainty certainty(Judged judged) {
        return confidence.of(judged, judge.because(judged, judgement.tally()));
    }

    private List<Because> because(List<Slot> slots) {
        Set<Because> because = EnumSet.noneOf(Because.class);
        slots.forEach(s -> because.addAll(s.because()));
        if (slots.isEmpty()) {
            because.addAll(comparisons.because(judgement.tally().gone()));
            because.retainAll(TAKEN_BACK);
        }
        Verdict verdict = judgement.verdict();
        if (verdict == Verdict.SINGLE_SOURCE
                || (verdict == Verdict.UNRESOLVED
                        && !slots.isEmpty()
                        && judgement.lineages().cardinality() == 1)) {
            because.add(Because.LINEAGE);
        }
        return List.copyOf(because);
    }

    private Slot slot(Judged judged) {
        Set<Because> because = judge.because(judged, judgement.tally());
        Certainty certainty = confidence.of(judged, because);
        return new Slot(
                judged.contest().role(),
                judged.contest().scope(),
                judged.contest().voiced().stream().map(Stance::index).toList(),
                judged.verdict(),
                List.copyOf(because),
                judged.part().map(Answer.Part::value),
                confidence.wider(judged, certainty.level()),
                grounds.of(judged.contest(), judgement.tally()),
                certainty.level(),
                certainty.reasons());
    }

    /** The independent voices that give a value, by id. */
    public List<Lineage> lineages() {
        return speakers.voices(judgement.lineages()).stream().toList();
    }

    /** The answers given, in file order. */
    public List<Position> positions() {
        return judgement.tally().stances().stream().map(this::position).toList();
    }

    private Position position(Stance stance) {
        Statement first = stance.first();
        List<Statement> members = stance.groups().stream()
                .flatMap(g -> g.members().stream())
                .sorted(Comparator.comparingInt(Statement::order))
                .toList();
        Set<LineageId> voices = new TreeSet<>();
        members.forEach(m -> voices.add(lineages.all().get(lineages.of(m)).id()));
        return new Position(
                first.hasValue() ? Optional.of(first.value()) : Optional.empty(),
                first.role(),
                first.roleMoved() ? first.claim().role() : Optional.empty(),
                first.scope(),
                first.denies(),
                members.stream().map(Statement::id).toList(),
                List.copyOf(voices));
    }

    /** How each position stands to each other. */
    public Relations relations() {
        Tally tally = judgement.tally();
        List<Group> standing =
                tally.stances().stream().map(s -> s.groups().get(0)).toList();
        return Relations.of(standing.size(), (i, j) -> comparisons.relation(standing.get(i), standing.get(j)));
    }

    private Stream<Stance> picked() {
        return judgement.slots().stream()
                .flatMap(slot -> slot.contest().pick().stream())
                .map(Contest.Pick::best);
    }

    /** How much speaks for and against each position. */
    public List<Count> tally() {
        Set<Integer> picked = picked().map(Stance::index).collect(Collectors.toSet());
        return judgement.tally().stances().stream()
                .map(s -> new Count(
                        s.index(),
                        picked.contains(s.index()),
                        s.supporters().weight(),
                        s.opponents().weight(),
                        s.supporters().ids(),
                        s.opponents().ids(),
                        Stream.concat(s.supporters().stream(), s.opponents().stream())
                                .filter(speakers::isWeaker)
                                .toList()))
                .toList();
    }

    /** What is kept of the comparisons, in file order of the first claim, then of the second. */
    public List<Comparison> compared() {
        List<Comparison> kept = new ArrayList<>();
        List<Group> groups = judgement.tally().groups();
        boolean all = judgement.tally().stances().size() <= Reconciliation.COMPARED_IN_FULL;
        BitSet picked = new BitSet();
        picked().forEach(best -> best.groups().forEach(g -> picked.set(g.index())));
        for (Group a : groups) {
            for (Statement member : a.members().subList(1, a.members().size())) {
                kept.add(comparisons.between(a.first(), member));
            }
            for (Group b : groups) {
                if (a.index() < b.index() && (all || picked.get(a.index()) || picked.get(b.index()))) {
                    kept.add(comparisons.between(a.first(), b.first()));
                }
            }
        }
        return kept;
    }

    /** The lineages without which verdict or answer would change; one alone is nothing to do without. */
    public List<Loss> losses() {
        return judgement.lineages().cardinality() < 2
                ? List.of()
                : judgement.lineages().stream()
                        .mapToObj(i -> judge.without(i, judgement))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /**
     * The steps that led there.
     *
     * @param compared what was compared
     * @param slots what each slot comes to
     * @param losses what the outcome hangs on
     */
    public List<Step> steps(List<Comparison> compared, List<Slot> slots, List<Loss> losses) {
        return Steps.of(comparisons.statements(), judgement, speakers, compared, slots, losses);
    }
}
