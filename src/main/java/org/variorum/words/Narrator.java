package org.variorum.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Comparison;
import org.variorum.model.Cutoffs;
import org.variorum.model.Ground;
import org.variorum.model.Lineage;
import org.variorum.model.Reason;
import org.variorum.model.Reconciliation;
import org.variorum.model.Slot;
import org.variorum.model.Step;

/**
 * Tells what the rules did, in the words of a language and with the names of a name book. It finds the names and what is to
 * be told together; every sentence is the language's own. Immutable.
 */
public final class Narrator {

    private final Cutoffs cutoffs;
    private final PairNarrator pairs;
    private final LineageNarrator lineages;
    private final VerdictNarrator verdicts;

    /**
     * A narrator.
     *
     * @param wording the language, and what things are called
     * @param cutoffs how many terms of a sum are written out, and from how many positions on not every pair is told
     */
    public Narrator(Wording wording, Cutoffs cutoffs) {
        this.cutoffs = cutoffs;
        this.pairs = new PairNarrator(wording);
        this.lineages = new LineageNarrator(wording);
        this.verdicts = new VerdictNarrator(wording, cutoffs.reasoning().terms());
    }

    /** The steps by topic, in the order in which topics first come up. */
    public List<Chapter> chapters(Reconciliation rules) {
        Map<Topic, List<Step>> byTopic = new LinkedHashMap<>();
        Set<Comparison> told = new HashSet<>(rules.comparisons(cutoffs.relations()));
        rules.trace().stream()
                .filter(step -> !(step instanceof Step.Compared pair) || told.contains(pair.comparison()))
                .forEach(step -> byTopic.computeIfAbsent(Topic.of(step), k -> new ArrayList<>())
                        .add(step));
        Step.Cases<Phrase> sentence = sentences(rules);
        List<Chapter> chapters = new ArrayList<>();
        byTopic.forEach((topic, steps) -> {
            if (topic == Topic.TALLY && rules.positions().size() > cutoffs.relations()) {
                chapters.add(new Chapter(Topic.PAIRS, List.of(pairs.unshown(rules.relations()))));
            }
            chapters.add(new Chapter(topic, sentences(steps, sentence)));
        });
        return chapters;
    }

    private List<Phrase> sentences(List<Step> steps, Step.Cases<Phrase> sentence) {
        List<Phrase> told = new ArrayList<>();
        List<Comparison> compared = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Compared pair) {
                compared.add(pair.comparison());
            } else {
                told.add(step.fold(sentence));
            }
        }
        told.addAll(pairs.sentences(compared));
        return told;
    }

    /** The sentence for each kind of step, made once for all steps: it is of many functions. */
    private Step.Cases<Phrase> sentences(Reconciliation rules) {
        return new Step.Cases<>(
                verdicts::rolePutRight,
                joined -> lineages.joined(joined.lineage()),
                compared -> pairs.sentence(compared.comparison()),
                weaker -> verdicts.about(weaker.slot(), lineages.weaker(weaker.lineage())),
                weighed -> verdicts.weighed(weighed, rules.positions().get(weighed.position())),
                verdicts::narrowed,
                broken -> verdicts.tieBroken(broken.tie()),
                verdicts::withdrawn,
                verdicts::garbled,
                verdicts::met,
                verdicts::hedgeKept,
                verdicts::decided,
                verdicts::shared,
                verdicts::sure,
                hangs -> without(hangs.loss(), rules));
    }

    /** What was compared, without what came of it. */
    public Phrase operands(Comparison comparison) {
        return pairs.operands(comparison);
    }

    /** Why the reports of a lineage are one voice, a clause for each way of being tied. */
    public List<Phrase> ties(Lineage lineage) {
        return lineages.ties(lineage);
    }

    /** What voices have in common, a sentence for each sense of it that holds. */
    public List<Phrase> ground(Ground ground) {
        return verdicts.ground(ground);
    }

    /** The same of every slot; of several each with what it is about. */
    public List<Phrase> grounds(Reconciliation rules) {
        boolean alone = rules.slots().size() == 1;
        return rules.slots().stream()
                .map(slot -> verdicts.shared(
                        new Step.Shared(new Step.SlotName(slot.role(), slot.scope(), alone), slot.ground())))
                .toList();
    }

    /** What is wider than an answer and surer. */
    public Phrase wider(Slot.Wider wider) {
        return verdicts.wider(wider);
    }

    /** Why the evidence makes us so sure, a clause for each reason. */
    public List<Phrase> reasons(List<Reason> reasons) {
        return verdicts.reasons(reasons);
    }

    /**
     * What would become of a finding without a voice.
     *
     * @param loss the voice, and what would be
     * @param rules what the rules make of it with the voice
     */
    public Phrase without(Reconciliation.Loss loss, Reconciliation rules) {
        return verdicts.without(loss, rules);
    }
}
