package org.variorum.reconcile.compare;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.variorum.measure.Spans;
import org.variorum.model.Because;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Interval;
import org.variorum.model.Operands;
import org.variorum.model.Operands.ScopeRead;
import org.variorum.model.PairRule;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Scope;
import org.variorum.model.Value;

/**
 * Figures for different periods, measures, populations or areas do not contradict each other, but for two things: a part
 * cannot be more than its whole, and what holds nowhere does not hold somewhere.
 */
final class ScopeRule implements ComparisonRule {

    /** How what one statement is about stands to what another is about. */
    private enum Fit {
        SAME,
        PART,
        WHOLE,
        APART,
        UNKNOWN;

        private static Fit of(boolean within, boolean holds) {
            return within && holds ? SAME : within ? PART : holds ? WHOLE : APART;
        }
    }

    private final Question question;
    private final Policy policy;
    private final EntityGraph graph;
    private final Succession succession;
    private final QuantityComparator quantities;

    ScopeRule(Question question, World world) {
        this.question = question;
        this.policy = world.policy();
        this.graph = world.graph();
        this.succession = new Succession(world.policy());
        this.quantities = new QuantityComparator(world.policy(), question);
    }

    @Override
    public Optional<Found> apply(Statement a, Statement b) {
        if (a.scope().equals(b.scope()) && !apart(a.claim(), b.claim())) {
            return Optional.empty();
        }
        Map<Because, Fit> fits = fits(a, b);
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        Operands scopes = new Operands.Scopes(read(a.claim(), b.claim(), a), read(b.claim(), a.claim(), b));
        if (fits.containsValue(Fit.UNKNOWN)) {
            return found(new Typed(Relation.INCOMPARABLE, EnumSet.of(Because.SCOPE_UNKNOWN), scopes));
        }
        if (isTooMuch(a, b, fits, Fit.PART) || isTooMuch(b, a, fits, Fit.WHOLE)) {
            return found(new Typed(Relation.CONTRADICTS, reasons(fits, Because.ARITHMETIC), scopes));
        }
        if (isBlanketBroken(a, b, fits)) {
            return found(new Typed(Relation.CONTRADICTS, reasons(fits, Because.DISJOINT_VALUES), scopes));
        }
        return found(new Typed(Relation.DIFFERENT_SCOPE, EnumSet.copyOf(fits.keySet()), scopes));
    }

    private static Optional<Found> found(Typed typed) {
        return Optional.of(new Found(PairRule.SCOPE, typed));
    }

    private static Set<Because> reasons(Map<Because, Fit> fits, Because reason) {
        Set<Because> reasons = EnumSet.of(reason);
        reasons.addAll(fits.keySet());
        return reasons;
    }

    private static ScopeRead read(Claim claim, Claim other, Statement statement) {
        boolean momentCompared = claim.valid().isEmpty() && other.valid().isPresent();
        return new ScopeRead(statement.scope(), claim.valid(), claim.asOf().filter(day -> momentCompared));
    }

    /** In what two statements are about different things; nothing where they are about the same. */
    private Map<Because, Fit> fits(Statement a, Statement b) {
        Map<Because, Fit> fits = new EnumMap<>(Because.class);
        enter(fits, Because.SCOPE_MEASURE, words(a.scope().measure(), b.scope().measure(), question.terms()::parts));
        enter(fits, Because.SCOPE_PERIOD, period(a.scope().period(), b.scope().period()));
        enter(
                fits,
                Because.SCOPE_POPULATION,
                words(a.scope().population(), b.scope().population(), word -> Set.of()));
        enter(fits, Because.SCOPE_AREA, words(a.scope().area(), b.scope().area(), word -> Set.of()));
        if (apart(a.claim(), b.claim())) {
            fits.put(Because.SCOPE_PERIOD, Fit.APART);
        }
        return fits;
    }

    private static void enter(Map<Because, Fit> fits, Because reason, Fit fit) {
        if (fit != Fit.SAME) {
            fits.put(reason, fit);
        }
    }

    /** A scope that is not given is the whole. */
    private Fit words(Optional<String> a, Optional<String> b, Function<String, Set<String>> parts) {
        if (a.isEmpty() || b.isEmpty()) {
            return Fit.of(/* within= */ b.isEmpty(), /* holds= */ a.isEmpty());
        }
        Set<String> left = Scope.things(a.get());
        Set<String> right = Scope.things(b.get());
        return left.equals(right) ? Fit.SAME : Fit.of(isWithin(left, right, parts), isWithin(right, left, parts));
    }

    private boolean isWithin(Set<String> part, Set<String> whole, Function<String, Set<String>> parts) {
        Set<String> held = new HashSet<>(whole);
        whole.forEach(name -> held.addAll(parts.apply(name)));
        return part.stream()
                .allMatch(thing -> held.contains(thing) || held.stream().anyMatch(h -> isPart(thing, h)));
    }

    private boolean isPart(String narrow, String wide) {
        Optional<EntityId> part = EntityId.of(narrow);
        Optional<EntityId> whole = EntityId.of(wide);
        return part.isPresent() && whole.isPresent() && graph.isWithin(part.get(), whole.get());
    }

    private Fit period(Optional<Edtf> a, Optional<Edtf> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b) ? Fit.SAME : Fit.UNKNOWN;
        }
        boolean zoned = isZoned(a.get(), b.get());
        Interval<LocalDateTime> left = Spans.moment(a.get(), zoned, policy);
        Interval<LocalDateTime> right = Spans.moment(b.get(), zoned, policy);
        return Fit.of(right.contains(left), left.contains(right));
    }

    /** Whether two claims hold at times that have nothing in common. */
    private boolean apart(Claim a, Claim b) {
        boolean given = a.valid().isPresent() || b.valid().isPresent();
        Optional<Edtf> left = a.valid().or(a::asOf);
        Optional<Edtf> right = b.valid().or(b::asOf);
        return given && left.isPresent() && right.isPresent() && !meet(left.get(), right.get());
    }

    private boolean meet(Edtf a, Edtf b) {
        boolean zoned = isZoned(a, b);
        return Spans.moment(a, zoned, policy).meets(Spans.moment(b, zoned, policy));
    }

    private static boolean isZoned(Edtf a, Edtf b) {
        return a.offset().isPresent() || b.offset().isPresent();
    }

    /** Whether a count of a part is more than the count of its whole, which was not taken before it. */
    private boolean isTooMuch(Statement part, Statement whole, Map<Because, Fit> fits, Fit inside) {
        return fits.values().stream().allMatch(inside::equals)
                && !hasChanged(whole, part)
                && part.asserts()
                && whole.asserts()
                && part.value() instanceof Value.Quantity few
                && whole.value() instanceof Value.Quantity many
                && quantities.isCountAbove(few, many);
    }

    /** Whether what is asked may have changed between two statements. */
    private boolean hasChanged(Statement from, Statement to) {
        return question.timeVarying() && succession.isAfter(to, from);
    }

    /** Whether one says yes of the whole and the other no of a part, or the reverse. */
    private boolean isBlanketBroken(Statement a, Statement b, Map<Because, Fit> fits) {
        boolean inside = fits.values().stream().allMatch(Fit.PART::equals)
                || fits.values().stream().allMatch(Fit.WHOLE::equals);
        return inside
                && a.hasValue()
                && b.hasValue()
                && a.value() instanceof Value.YesNo
                && !a.value().equals(b.value())
                && !a.isUnconfirmed()
                && !b.isUnconfirmed()
                && !hasChanged(a, b)
                && !hasChanged(b, a);
    }
}
