package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Lineage;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.compare.Statement;

/**
 * With which letter and weight each lineage votes: that of the best of those through whom it speaks; on one matter, of those
 * who speak of that. The letter of a wire service that counts tests is not lent to a blog that has its launches. Immutable.
 */
final class VoiceWeights {

    private final Comparisons comparisons;
    private final List<List<Statement>> speaking;
    private final List<Lineage> best = new ArrayList<>();
    /** For each group the lineages as they speak of its matter. */
    private final List<List<Lineage>> onMatter = new ArrayList<>();

    /**
     * The weights of some lineages.
     *
     * @param comparisons how their statements compare
     * @param lineages the lineages, by id
     * @param speaking for each, the statements that lend it their weight
     */
    VoiceWeights(Comparisons comparisons, List<Lineage> lineages, List<List<Statement>> speaking) {
        this.comparisons = comparisons;
        this.speaking = List.copyOf(speaking);
        for (int i = 0; i < lineages.size(); i++) {
            best.add(weighed(lineages.get(i), speaking.get(i)));
        }
        Map<Tally.Matter, List<Lineage>> byMatter = new HashMap<>();
        boolean even = speaking.stream().allMatch(VoiceWeights::areEven);
        comparisons
                .groups()
                .forEach(g -> onMatter.add(
                        even
                                ? best
                                : byMatter.computeIfAbsent(
                                        Tally.Matter.of(g.first(), /* timed= */ true), k -> speakingOf(g))));
    }

    private static boolean areEven(List<Statement> statements) {
        return statements.stream()
                .allMatch(s -> s.weight().compareTo(statements.get(0).weight()) == 0);
    }

    private List<Lineage> speakingOf(Group matter) {
        List<Lineage> here = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            List<Statement> those = speaking.get(i).stream()
                    .filter(s -> comparisons.isSameMatter(s, matter.first()))
                    .toList();
            here.add(those.isEmpty() ? best.get(i) : weighed(best.get(i), those));
        }
        return List.copyOf(here);
    }

    private static Lineage weighed(Lineage lineage, List<Statement> speaking) {
        if (speaking.isEmpty()) {
            return lineage.weighing(lineage.best(), lineage.interested(), BigDecimal.ZERO);
        }
        Statement best = Lineages.best(speaking);
        return lineage.weighing(best.source().reliability(), best.interested(), best.weight());
    }

    /** The lineages at their best, by id. */
    List<Lineage> best() {
        return best;
    }

    /** The lineages as they speak of a matter, by id. */
    List<Lineage> on(Group matter) {
        return onMatter.get(matter.index());
    }

    /** Whether a lineage, as it speaks of some matter, weighs less than at its best. */
    boolean isWeaker(Lineage here) {
        return best.stream()
                .anyMatch(l -> l.id().equals(here.id()) && l.weight().compareTo(here.weight()) > 0);
    }
}
