package org.variorum.reconcile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.variorum.model.Because;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Scope;
import org.variorum.text.Dates;

/** Figures for different periods, measures, populations or areas cannot contradict each other. */
final class ScopeRule implements PairRule {

    private final Policy policy;
    private final EntityGraph graph;

    ScopeRule(Policy policy, EntityGraph graph) {
        this.policy = policy;
        this.graph = graph;
    }

    @Override
    public Optional<Outcome> apply(Statement a, Statement b) {
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
                : Optional.of(new Outcome(
                        "scope",
                        new Typed(
                                Relation.DIFFERENT_SCOPE,
                                reasons,
                                () -> text(a) + " and " + text(b) + ", so that both can hold")));
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

    private String text(Statement statement) {
        Scope scope = statement.claim().scope();
        StringJoiner text = new StringJoiner(", ");
        scope.measure().map(graph::name).ifPresent(text::add);
        scope.period().map(Dates::text).ifPresent(text::add);
        scope.population().map(graph::name).ifPresent(text::add);
        scope.area().map(graph::name).ifPresent(text::add);
        statement.claim().valid().map(Dates::text).ifPresent(text::add);
        return text.length() == 0 ? "no scope" : text.toString();
    }
}
