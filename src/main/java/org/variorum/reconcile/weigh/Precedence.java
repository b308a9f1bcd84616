package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Edtf;
import org.variorum.model.Step.TieBreak;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Tally.Stance;

/**
 * Which of two equally well founded stances goes before the other. It goes by the best of those who say it and still count:
 * these are sorted once for each group, since the same question is asked again without each voice in turn. Not thread-safe.
 */
final class Precedence {

    private final Speakers speakers;
    private final Map<TieBreak.By, Map<Integer, List<Statement>>> sorted = new EnumMap<>(TieBreak.By.class);

    Precedence(Speakers speakers) {
        this.speakers = speakers;
    }

    /** Those that nothing goes before by one criterion, which must not be how specific they are: their relations tell that. */
    List<Stance> first(TieBreak.By by, List<Stance> stances) {
        Comparator<Stance> order = by(by);
        Stance first = stances.stream().min(order).orElseThrow();
        return stances.stream().filter(s -> order.compare(s, first) == 0).toList();
    }

    /** The order of stances by one criterion. */
    Comparator<Stance> by(TieBreak.By by) {
        return switch (by) {
            case MORE_SPECIFIC -> throw new IllegalArgumentException("told by relations, not here");
            case LARGER_LEAD -> Comparator.comparing(Stance::margin).reversed();
            case OWN_WEIGHT ->
                Comparator.<Stance, BigDecimal>comparing(s -> s.exact().weight())
                        .reversed();
            case BETTER_SOURCE, EARLIER, LESSER_ID -> Comparator.comparing(s -> best(by, s), members(by));
        };
    }

    private static Comparator<Statement> members(TieBreak.By by) {
        return switch (by) {
            case MORE_SPECIFIC, LARGER_LEAD, OWN_WEIGHT ->
                throw new IllegalArgumentException("of no single statement: " + by);
            case BETTER_SOURCE -> Comparator.comparing(Statement::weight).reversed();
            case EARLIER -> Comparator.comparing(s -> s.source().issued().orElse(Edtf.LAST));
            case LESSER_ID -> Comparator.comparing(Statement::id);
        };
    }

    private Statement best(TieBreak.By by, Stance stance) {
        return stance.groups().stream()
                .flatMap(g -> sorted(by, g).stream()
                        .filter(s -> counts(s, stance.exact().members()))
                        .limit(1))
                .min(members(by))
                .orElseGet(stance::first);
    }

    private boolean counts(Statement statement, BitSet lineages) {
        return lineages.get(speakers.place(statement)) && !speakers.isGarbled(statement);
    }

    private List<Statement> sorted(TieBreak.By by, Group group) {
        return sorted.computeIfAbsent(by, k -> new HashMap<>())
                .computeIfAbsent(
                        group.index(),
                        k -> group.members().stream().sorted(members(by)).toList());
    }
}
