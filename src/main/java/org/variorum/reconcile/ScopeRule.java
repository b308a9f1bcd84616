package org.variorum.reconcile;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.variorum.model.Because;
import org.variorum.model.Edtf;
import org.variorum.model.Relation;
import org.variorum.model.Scope;
import org.variorum.text.Dates;

/** Figures for different periods, measures, populations or areas cannot contradict each other. */
final class ScopeRule implements PairRule {

    private final EntityGraph graph;

    ScopeRule(EntityGraph graph) {
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
        if (differInTime(left.period(), right.period())) {
            reasons.add(Because.SCOPE_PERIOD);
        }
        if (differ(left.population(), right.population()) || differ(left.area(), right.area())) {
            reasons.add(Because.SCOPE_POPULATION);
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome(
                        "scope",
                        new Typed(Relation.DIFFERENT_SCOPE, reasons, () -> text(left) + " and " + text(right))));
    }

    /** A scope that is not given does not differ: silence excludes nothing. */
    private static boolean differ(Optional<String> a, Optional<String> b) {
        return a.isPresent() && b.isPresent() && !normal(a.get()).equals(normal(b.get()));
    }

    private static boolean differInTime(Optional<Edtf> a, Optional<Edtf> b) {
        return a.isPresent() && b.isPresent() && !Spans.local(a.get()).sameAs(Spans.local(b.get()));
    }

    private static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    private String text(Scope scope) {
        StringJoiner text = new StringJoiner(", ");
        scope.measure().map(graph::name).ifPresent(text::add);
        scope.period().map(Dates::text).ifPresent(text::add);
        scope.population().map(graph::name).ifPresent(text::add);
        scope.area().map(graph::name).ifPresent(text::add);
        return text.toString();
    }
}
