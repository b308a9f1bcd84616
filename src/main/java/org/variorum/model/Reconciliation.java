package org.variorum.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the rules make of the claims on one question, with everything that a reader needs to redo it by hand.
 *
 * @param question the question's id
 * @param lineages the independent voices that give a value, by id
 * @param positions the answers given, in file order of their first claim
 * @param relations how each position stands to each other, by the claims that stand for them: of each position the first
 *     claim that has not been replaced, or the first of all
 * @param comparisons what was compared, one comparison for each further claim of a position with its first, and one for
 *     each pair of positions of which one was picked; for the other pairs too, where there are not more than
 *     {@link #COMPARED_IN_FULL} positions. Claims on one value of different moments are compared each on its own
 * @param tally how much speaks for and against each position
 * @param conclusion what the claims come to
 * @param fragility the lineages without which verdict or answer would change
 * @param trace the steps, rule by rule
 * @param hash SHA-256 over the canonical form, 64 hexadecimal digits
 */
public record Reconciliation(
        QuestionId question,
        List<Lineage> lineages,
        List<Position> positions,
        Relations relations,
        List<Comparison> comparisons,
        List<Count> tally,
        Conclusion conclusion,
        List<Loss> fragility,
        List<Step> trace,
        String hash) {

    /**
     * Of more positions than these the comparisons that concern no picked one are not kept, because a thousand positions
     * would make half a million of them. The relation of every pair is there all the same.
     */
    public static final int COMPARED_IN_FULL = 100;

    /**
     * What speaks for and against one position.
     *
     * @param position which of the positions, counted from 0
     * @param picked whether it was picked as the answer for its role and scope, settled or not
     * @param support the weight of the lineages that say it, or something that implies it
     * @param against the weight of the lineages that exclude or deny it
     * @param supporters ids of the lineages for it
     * @param opponents ids of the lineages against it
     * @param weaker those of both that speak to this through weaker members than elsewhere, as they weigh here
     */
    public record Count(
            int position,
            boolean picked,
            BigDecimal support,
            BigDecimal against,
            List<LineageId> supporters,
            List<LineageId> opponents,
            List<Lineage> weaker) {
        /** What a voice on either side weighs here. */
        public BigDecimal weight(Lineage voice) {
            return weaker.stream()
                    .filter(l -> l.id().equals(voice.id()))
                    .findFirst()
                    .orElse(voice)
                    .weight();
        }

        /** Support less opposition. */
        public BigDecimal margin() {
            return support.subtract(against);
        }
    }

    /**
     * What would become of the finding without one lineage.
     *
     * @param lineage the lineage's id
     * @param verdict the verdict without it
     * @param answer the answer without it
     */
    public record Loss(LineageId lineage, Verdict verdict, Optional<Answer> answer) {}

    /** Copies the lists; throws where there are not as many positions as relations. */
    public Reconciliation {
        if (relations.size() != positions.size()) {
            throw new IllegalArgumentException(positions.size() + " positions, but relations of " + relations.size());
        }
        lineages = List.copyOf(lineages);
        positions = List.copyOf(positions);
        comparisons = List.copyOf(comparisons);
        tally = List.copyOf(tally);
        fragility = List.copyOf(fragility);
        trace = List.copyOf(trace);
    }

    /**
     * How one position stands to another: every pair has its answer.
     *
     * @param first which of the positions, counted from 0
     * @param second which other
     */
    public Relation relation(int first, int second) {
        return relations.between(first, second);
    }

    /**
     * What was compared, for whoever lists no more than some: all of it; of more positions than {@code most} what concerns
     * a picked position, or claims of one position.
     */
    public List<Comparison> comparisons(int most) {
        return positions.size() <= most
                ? comparisons
                : comparisons.stream().filter(concernsPicked()).toList();
    }

    private Predicate<Comparison> concernsPicked() {
        Map<ClaimId, Integer> positionOf = new HashMap<>();
        for (int i = 0; i < positions.size(); i++) {
            int position = i;
            positions.get(i).claims().forEach(claim -> positionOf.put(claim, position));
        }
        Set<Integer> picked =
                tally.stream().filter(Count::picked).map(Count::position).collect(Collectors.toSet());
        return c -> picked.contains(positionOf.get(c.first()))
                || picked.contains(positionOf.get(c.second()))
                || Objects.equals(positionOf.get(c.first()), positionOf.get(c.second()));
    }

    /** The claims that copy somebody who says something else, and so weigh nothing. */
    public Set<ClaimId> garbled() {
        return trace.stream()
                .filter(Step.Garbled.class::isInstance)
                .map(step -> ((Step.Garbled) step).claim())
                .collect(Collectors.toSet());
    }

    /** The claims that were taken back or corrected by those who made them, and so no longer count. */
    public Set<ClaimId> withdrawn() {
        return trace.stream()
                .filter(Step.Withdrawn.class::isInstance)
                .map(step -> ((Step.Withdrawn) step).claim())
                .collect(Collectors.toSet());
    }

    /** The positions that a voice takes against its own word and so counts for neither, each with a claim of it that excludes it. */
    public Map<Integer, ClaimId> torn() {
        return Torn.of(this);
    }

    /** What the claims come to, in a word. */
    public Verdict verdict() {
        return conclusion.verdict();
    }

    /** Why, in the order of the vocabulary. */
    public List<Because> because() {
        return conclusion.because();
    }

    /** The answer of every slot that is settled; absent where none is. */
    public Optional<Answer> answer() {
        return conclusion.answer();
    }

    /** What the claims come to, role by role and scope by scope. */
    public List<Slot> slots() {
        return conclusion.slots();
    }

    /** How sure the evidence makes us. */
    public Confidence confidence() {
        return conclusion.confidence();
    }
}
