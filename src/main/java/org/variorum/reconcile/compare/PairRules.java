package org.variorum.reconcile.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Because;
import org.variorum.model.Bound;
import org.variorum.model.ClaimId;
import org.variorum.model.Operands;
import org.variorum.model.PairRule;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Reliability;
import org.variorum.model.Value;
import org.variorum.reconcile.compare.ComparisonRule.Found;

/**
 * The comparison of two statements: the rules in their order, then what turns a contradiction into an addition, a plan
 * that was overtaken or a later state, and an agreement into a copy.
 */
final class PairRules {

    /** The letters from the best to the worst; F, which cannot be judged, weighs between C and D. */
    private static final List<Reliability> BEST_FIRST =
            List.of(Reliability.A, Reliability.B, Reliability.C, Reliability.F, Reliability.D, Reliability.E);

    private final Question question;
    private final Succession succession;
    private final Origins origins;
    private final CorrectionRule correction;
    private final ReadingRule reading;
    private final boolean anyPlanned;
    private final boolean anyValid;
    private final TypedRule typed;
    private final List<ComparisonRule> matters;
    private final List<ComparisonRule> rules;

    PairRules(
            Question question,
            World world,
            Origins origins,
            Map<ClaimId, Set<ClaimId>> correctors,
            List<Statement> statements) {
        this.question = question;
        this.succession = new Succession(world.policy());
        this.origins = origins;
        anyPlanned = statements.stream().anyMatch(Statement::isPlanned);
        anyValid = statements.stream().anyMatch(s -> s.claim().valid().isPresent());
        reading = new ReadingRule(question);
        correction = new CorrectionRule(correctors);
        typed = new TypedRule(question, world);
        matters = List.of(new RoleRule(), new ScopeRule(question, world));
        Map<PairRule, ComparisonRule> inOrder = new EnumMap<>(PairRule.class);
        inOrder.put(PairRule.READING, reading);
        inOrder.put(PairRule.CORRECTION, correction);
        inOrder.put(PairRule.NO_VALUE, new NoValueRule());
        inOrder.put(PairRule.ROLE, matters.get(0));
        inOrder.put(PairRule.SCOPE, matters.get(1));
        inOrder.put(PairRule.VALUE, typed);
        rules = List.copyOf(inOrder.values());
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
        return (question.timeVarying()
                        || correction.isWithdrawn(earlier)
                        || earlier.isPlanned()
                        || reading.concerns(earlier))
                && compare(later, earlier).typed().relation() == Relation.SUPERSEDES;
    }

    /** Whether two statements answer for the same role and scope. */
    boolean isSameMatter(Statement a, Statement b) {
        for (ComparisonRule rule : matters) {
            if (rule.apply(a, b).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody speaks of a plan, so that it matters what was said after it. */
    boolean anyPlanned() {
        return anyPlanned;
    }

    /** Whether somebody says for which time his statement holds, so that it matters of when others speak. */
    boolean anyValid() {
        return anyValid;
    }

    /** Whether the desk says how it reads the statement beside another. */
    boolean isRead(Statement statement) {
        return reading.concerns(statement);
    }

    /** Whether two values mean the same. */
    boolean isSame(Value a, Value b) {
        return typed.compare(a, b).relation() == Relation.SAME;
    }

    /** Whether one statement gives roughly what the other gives exactly. */
    boolean isRough(Statement rough, Statement exact) {
        return rough.hasValue() && exact.hasValue() && typed.isRough(rough.value(), exact.value());
    }

    boolean isWithdrawn(Statement statement) {
        return correction.isWithdrawn(statement);
    }

    private Found refine(Statement a, Statement b, Found found) {
        if (found.rule() != PairRule.VALUE && found.rule() != PairRule.DENIAL) {
            return found;
        }
        Relation relation = found.typed().relation();
        Operands operands = found.typed().operands();
        if (relation == Relation.CONTRADICTS && !question.functional()) {
            return new Found(PairRule.SEVERAL_ANSWERS, Typed.of(Relation.COMPLEMENTS, operands, Because.SCOPE_MEASURE));
        }
        if (isOutcome(a, b)) {
            return new Found(PairRule.LATER_STATE, Typed.of(Relation.SUPERSEDES, operands, Because.PLANNED));
        }
        if (isLater(a, b, relation)) {
            return new Found(PairRule.LATER_STATE, Typed.of(Relation.SUPERSEDES, operands, Because.LATER_COUNT));
        }
        if (relation.isConflict() && (a.isUnconfirmed() || b.isUnconfirmed())) {
            return new Found(found.rule(), Typed.of(Relation.INCOMPARABLE, operands, Because.UNCONFIRMED));
        }
        if (relation == Relation.SAME && origins.same(a, b)) {
            return new Found(
                    PairRule.COPY,
                    new Typed(Relation.DUPLICATE, found.typed().because(), operands).and(true, Because.LINEAGE));
        }
        return found;
    }

    /**
     * Whether {@code a} reports what became of the plan {@code b}, and is not known to have come before it. Who plans is no
     * witness of the deed, though it came as planned.
     */
    private boolean isOutcome(Statement a, Statement b) {
        return b.isPlanned() && a.asserts() && !a.isPlanned() && !isWithdrawn(a) && !succession.isAfter(b, a);
    }

    /**
     * Whether {@code a} speaks of a later state: all of its moment lies after that of {@code b}, it leaves something else
     * possible, the value can have moved that way, and its voice is at most one letter worse. What is merely more exact than
     * an older statement replaces nothing; an old count inside a newer rough one is old all the same. Nothing is replaced by
     * what asserts nothing, nor a report by a plan.
     */
    private boolean isLater(Statement a, Statement b, Relation relation) {
        boolean differs = relation.isConflict()
                || relation == Relation.OVERLAPS
                || (relation == Relation.BROADENS && typed.isBounded(a.value()));
        return question.timeVarying()
                && differs
                && !a.isUnconfirmed()
                && (!a.isPlanned() || b.isPlanned())
                && succession.isAfter(a, b)
                && !isWithdrawn(a)
                && !isWithdrawn(b)
                && isGoodEnough(a, b)
                && question.monotone()
                        .map(direction -> typed.canHaveMoved(b.value(), a.value(), direction))
                        .orElse(true);
    }

    /** A copy does not know more than its original; another voice may be one letter worse. */
    private boolean isGoodEnough(Statement a, Statement b) {
        return origins.same(a, b)
                ? a.isOwnWord() || !b.isOwnWord()
                : !Bound.WORSE.isExceededBy(
                        BEST_FIRST.indexOf(origins.letter(a)) - BEST_FIRST.indexOf(origins.letter(b)));
    }
}
