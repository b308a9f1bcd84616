package org.variorum.reconcile.compare;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.measure.Spans;
import org.variorum.model.Because;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Operands;
import org.variorum.model.Operands.ScopeRead;
import org.variorum.model.PairRule;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Scope;

/** Figures for different periods, measures, populations or areas cannot contradict each other. */
final class ScopeRule implements ComparisonRule {

    private final Policy policy;

    ScopeRule(Policy policy) {
        this.policy = policy;
    }

    @Override
    public Optional<Found> apply(Statement a, Statement b) {
        Scope left = a.claim().scope();
        Scope right = b.claim().scope();
        Set<Because> reasons = EnumSet.noneOf(Because.class);
        if (differ(left.measure(), right.measure())) {
            reasons.add(Because.SCOPE_MEASURE);
        }
        if (differInTime(left.period(), right.period()) || apart(a.claim(), b.claim())) {
            reasons.add(Because.SCOPE_PERIOD);
        }
        if (differ(left.population(), right.population()) || differ(left.area(), right.area())) {
            reasons.add(Because.SCOPE_POPULATION);
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        PairRule.SCOPE, new Typed(Relation.DIFFERENT_SCOPE, reasons, scopes(a.claim(), b.claim()))));
    }

    private static Operands scopes(Claim a, Claim b) {
        return new Operands.Scopes(read(a, b), read(b, a));
    }

    private static ScopeRead read(Claim claim, Claim other) {
        boolean momentCompared = claim.valid().isEmpty() && other.valid().isPresent();
        return new ScopeRead(claim.scope(), claim.valid(), claim.asOf().filter(day -> momentCompared));
    }

    /** A scope that is not given does not differ: silence excludes nothing. */
    private static boolean differ(Optional<String> a, Optional<String> b) {
        return a.isPresent() && b.isPresent() && !things(a.get()).equals(things(b.get()));
    }

    private boolean differInTime(Optional<Edtf> a, Optional<Edtf> b) {
        return a.isPresent() && b.isPresent() && !Spans.local(a.get(), policy).sameAs(Spans.local(b.get(), policy));
    }

    /** Whether two claims hold at times that have nothing in common. */
    private boolean apart(Claim a, Claim b) {
        boolean given = a.valid().isPresent() || b.valid().isPresent();
        Optional<Edtf> left = a.valid().or(a::asOf);
        Optional<Edtf> right = b.valid().or(b::asOf);
        return given
                && left.isPresent()
                && right.isPresent()
                && !Spans.local(left.get(), policy).meets(Spans.local(right.get(), policy));
    }

    /** The things that a scope names, each on its own, in no order. */
    private static Set<String> things(String words) {
        return Arrays.stream(Normalizer.normalize(words, Normalizer.Form.NFC).split(",", -1))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
