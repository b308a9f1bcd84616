package org.variorum.reconcile.compare;

import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Because;
import org.variorum.model.Operands;
import org.variorum.model.PairRule;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Value;

/** Compares two values of one type, each type by its own comparator. */
final class TypedRule implements ComparisonRule {

    private final EntityComparator entities;
    private final QuantityComparator quantities;
    private final DateComparator dates;
    private final RelationComparator relations;
    private final QuoteComparator quotes = new QuoteComparator();
    private final SetComparator sets = new SetComparator();
    /** How a value of each type is compared with any other. */
    private final Value.Cases<Function<Value, Typed>> beside;

    TypedRule(Question question, World world) {
        entities = new EntityComparator(world.graph());
        quantities = new QuantityComparator(world.policy(), question);
        dates = new DateComparator(world.policy());
        relations = new RelationComparator(world.policy(), world.events());
        beside = comparators();
    }

    @Override
    public Optional<Found> apply(Statement a, Statement b) {
        Typed typed = compare(a, b);
        if (a.denies() && b.denies()) {
            return Optional.of(new Found(PairRule.DENIAL, bothDenied(typed)));
        }
        if (a.denies() || b.denies()) {
            Relation asserted = a.denies() ? typed.relation().inverse() : typed.relation();
            return Optional.of(new Found(PairRule.DENIAL, denial(asserted, typed.operands())));
        }
        boolean denied = a.isDenied() != b.isDenied() && typed.relation() == Relation.CONTRADICTS;
        return Optional.of(
                denied
                        ? new Found(PairRule.DENIAL, Typed.of(Relation.DENIES, typed.operands(), Because.DENIAL))
                        : new Found(PairRule.VALUE, typed));
    }

    private Typed compare(Statement a, Statement b) {
        Typed typed = compare(a.value(), b.value());
        boolean renamed = typed.relation() == Relation.SAME
                && a.value() instanceof Value.EntityValue e
                && entities.differInName(a.claim(), b.claim(), e.id());
        boolean otherSpeaker = typed.relation() == Relation.SAME
                && a.value() instanceof Value.QuoteValue
                && a.claim().claimant().isPresent()
                && b.claim().claimant().isPresent()
                && !a.claim().claimant().equals(b.claim().claimant());
        return typed.and(renamed, Because.ALIAS).and(otherSpeaker, Because.ATTRIBUTION);
    }

    /** How two values compare, by their type alone. */
    Typed compare(Value left, Value right) {
        return left.fold(beside).apply(right);
    }

    private Value.Cases<Function<Value, Typed>> comparators() {
        return new Value.Cases<>(
                e -> right -> right instanceof Value.EntityValue o ? entities.compare(e, o) : mixed(e, right),
                q -> right -> right instanceof Value.Quantity o ? quantities.compare(q, o) : mixed(q, right),
                d -> right -> right instanceof Value.DateValue o
                        ? dates.compare(d, o)
                        : right instanceof Value.RelationValue o ? relations.compare(d, o) : mixed(d, right),
                r -> right -> right instanceof Value.RelationValue o
                        ? relations.compare(r, o)
                        : right instanceof Value.DateValue o
                                ? relations.compare(o, r).inverse()
                                : mixed(r, right),
                q -> right -> right instanceof Value.QuoteValue o ? quotes.compare(q, o) : mixed(q, right),
                y -> right -> right instanceof Value.YesNo o ? yesNo(y, o) : mixed(y, right),
                s -> right -> right instanceof Value.SetValue o ? sets.compare(s, o) : mixed(s, right));
    }

    /** Whether a value can have become another, if it can only have moved one way. */
    boolean canHaveMoved(Value from, Value to, Question.Monotone direction) {
        if (from instanceof Value.Quantity left && to instanceof Value.Quantity right) {
            return quantities.canHaveMoved(left, right, direction);
        }
        if (from instanceof Value.SetValue left && to instanceof Value.SetValue right) {
            int grown = Integer.compare(right.ids().size(), left.ids().size());
            return direction == Question.Monotone.UP ? grown >= 0 : grown <= 0;
        }
        return true;
    }

    /** Whether one is a rough number within whose width the other, an exact one, lies: who says about n says n too. */
    boolean isRough(Value rough, Value exact) {
        return rough instanceof Value.Quantity about
                && exact instanceof Value.Quantity number
                && quantities.isRough(about, number);
    }

    /** Whether a value is more than a floor or a ceiling. */
    boolean isBounded(Value value) {
        return !(value instanceof Value.Quantity quantity) || quantities.isBounded(quantity);
    }

    private static Typed yesNo(Value.YesNo a, Value.YesNo b) {
        Operands operands = new Operands.YesNos(a, b);
        return a == b
                ? Typed.of(Relation.SAME, operands)
                : Typed.of(Relation.CONTRADICTS, operands, Because.DISJOINT_VALUES);
    }

    /**
     * A denial excludes the value that it names and everything narrower, and leaves alone what is wider: to deny the GRU
     * does not clear Russia.
     *
     * @param asserted how what is asserted stands to what is denied
     */
    private static Typed denial(Relation asserted, Operands operands) {
        boolean entailed = asserted == Relation.SAME || asserted == Relation.NARROWS || asserted == Relation.PARAPHRASE;
        return Typed.of(entailed ? Relation.DENIES : Relation.INCOMPARABLE, operands, Because.DENIAL);
    }

    /** Who denies the wider denies the narrower with it; two that deny different things stand beside each other. */
    private static Typed bothDenied(Typed typed) {
        return switch (typed.relation()) {
            case NARROWS, BROADENS -> new Typed(typed.relation().inverse(), typed.because(), typed.operands());
            case CONTRADICTS -> Typed.of(Relation.COMPLEMENTS, typed.operands(), Because.DENIAL);
            default -> typed;
        };
    }

    private static Typed mixed(Value a, Value b) {
        return Typed.of(Relation.INCOMPARABLE, new Operands.Mixed(a, b));
    }
}
