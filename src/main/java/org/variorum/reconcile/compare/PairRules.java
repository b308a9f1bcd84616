package org.variorum.reconcile.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Because;
import org.variorum.model.ClaimId;
import org.variorum.model.Operands;
import org.variorum.model.PairRule;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.reconcile.compare.ComparisonRule.Found;

/**
 * The comparison of two statements: the rules in their order, then what turns a contradiction into an addition or a
 * later state, and an agreement into a copy.
 */
final class PairRules {

    private final Question question;
    private final Origins origins;
    private final CorrectionRule correction;
    private final TypedRule typed;
    private final List<ComparisonRule> matters;
    private final List<ComparisonRule> rules;

    PairRules(Question question, World world, Origins origins, Map<ClaimId, Set<ClaimId>> correctors) {
        this.question = question;
        this.origins = origins;
        correction = new CorrectionRule(correctors);
        typed = new TypedRule(question, world);
        matters = List.of(new RoleRule(), new ScopeRule(world.policy()));
        rules = List.of(new NoValueRule(), correction, matters.get(0), matters.get(1), typed);
    }

    /** How {@code a} stands to {@code b}; {@code b} to {@code a} is the inverse, except where one {@link #replaces} the other. */
    Found compare(Statement a, Statement b) {
        for (ComparisonRule rule : rules) {
            Optional<Found> found = rule.apply(a, b);
            if (found.isPresent()) {
                return refine(a, b, found.get());
            }
        }
        throw new IllegalStateException("the last rule has a say on every pair");
    }

    /** Whether it matters of which moment a statement speaks. */
    boolean isTimed() {
        return question.timeVarying();
    }

    /** Whether {@code later} takes the place of {@code earlier}. */
    boolean replaces(Statement later, Statement earlier) {
        return (question.timeVarying() || correction.isCorrected(earlier))
                && compare(later, earlier).typed().relation() == Relation.SUPERSEDES;
    }

    /** Whether two statements answer for the same role and scope. */
    boolean isSameMatter(Statement a, Statement b) {
        return matters.stream().allMatch(rule -> rule.apply(a, b).isEmpty());
    }

    private Found refine(Statement a, Statement b, Found found) {
        Relation relation = found.typed().relation();
        Operands operands = found.typed().operands();
        if (relation == Relation.CONTRADICTS && !question.functional()) {
            return new Found(PairRule.SEVERAL_ANSWERS, Typed.of(Relation.COMPLEMENTS, operands, Because.SCOPE_MEASURE));
        }
        if (relation == Relation.CONTRADICTS && isLater(a, b)) {
            return new Found(PairRule.LATER_STATE, Typed.of(Relation.SUPERSEDES, operands, Because.LATER_COUNT));
        }
        if (relation == Relation.SAME && origins.same(a, b)) {
            return new Found(PairRule.COPY, Typed.of(Relation.DUPLICATE, operands, Because.LINEAGE));
        }
        return found;
    }

    /** Whether {@code a} speaks of a later moment, and the value moved the only way it can. */
    private boolean isLater(Statement a, Statement b) {
        boolean later = question.timeVarying()
                && a.when().isPresent()
                && b.when().isPresent()
                && a.when().get().isAfter(b.when().get());
        return later && question.monotone().map(m -> moved(a, b, m)).orElse(true);
    }

    private boolean moved(Statement later, Statement earlier, Question.Monotone direction) {
        Optional<Integer> order = typed.order(later.value(), earlier.value());
        return order.map(o -> direction == Question.Monotone.UP ? o > 0 : o < 0).orElse(true);
    }
}
