package org.variorum.reconcile.compare;

import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Modality;
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

    TypedRule(Question question, World world) {
        entities = new EntityComparator(world.graph());
        quantities = new QuantityComparator(world.policy(), question.unit());
        dates = new DateComparator(world.policy());
        relations = new RelationComparator(world.policy(), world.events());
    }

    @Override
    public Optional<Found> apply(Statement a, Statement b) {
        Typed typed = compare(a, b);
        boolean denied = a.claim().modality() == Modality.DENIED;
        if (denied == (b.claim().modality() == Modality.DENIED)) {
            return Optional.of(new Found(PairRule.VALUE, typed));
        }
        return Optional.of(new Found(PairRule.DENIAL, denial(a, typed)));
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
        return left.fold(new Value.Cases<>(
                e -> right instanceof Value.EntityValue o ? entities.compare(e, o) : mixed(left, right),
                q -> right instanceof Value.Quantity o ? quantities.compare(q, o) : mixed(left, right),
                d -> right instanceof Value.DateValue o
                        ? dates.compare(d, o)
                        : right instanceof Value.RelationValue o ? relations.compare(d, o) : mixed(left, right),
                r -> right instanceof Value.RelationValue o
                        ? relations.compare(r, o)
                        : right instanceof Value.DateValue o
                                ? relations.compare(o, r).inverse()
                                : mixed(left, right),
                q -> right instanceof Value.QuoteValue o ? quotes.compare(q, o) : mixed(left, right),
                y -> right instanceof Value.YesNo o ? yesNo(y, o) : mixed(left, right),
                s -> right instanceof Value.SetValue o ? sets.compare(s, o) : mixed(left, right)));
    }

    /** Which of two disjoint values is the greater, where that means anything. */
    Optional<Integer> order(Value a, Value b) {
        if (a instanceof Value.Quantity left && b instanceof Value.Quantity right) {
            return Optional.of(quantities.order(left, right));
        }
        if (a instanceof Value.SetValue left && b instanceof Value.SetValue right) {
            return Optional.of(Integer.compare(left.ids().size(), right.ids().size()));
        }
        return Optional.empty();
    }

    private static Typed yesNo(Value.YesNo a, Value.YesNo b) {
        Operands operands = new Operands.YesNos(a, b);
        return a == b
                ? Typed.of(Relation.SAME, operands)
                : Typed.of(Relation.CONTRADICTS, operands, Because.DISJOINT_VALUES);
    }

    /** A yes-no denial denies the yes; any other denies the value that it names and leaves others alone. */
    private static Typed denial(Statement a, Typed typed) {
        boolean polar = a.value() instanceof Value.YesNo;
        boolean denies = polar
                ? typed.relation() == Relation.CONTRADICTS
                : typed.relation().isSupport();
        if (denies) {
            return Typed.of(Relation.DENIES, typed.operands(), Because.DENIAL);
        }
        return polar ? typed : Typed.of(Relation.INCOMPARABLE, typed.operands());
    }

    private static Typed mixed(Value a, Value b) {
        return Typed.of(Relation.INCOMPARABLE, new Operands.Mixed(a, b));
    }
}
