package org.variorum.reconcile.compare;

import java.util.Optional;
import org.variorum.model.PairRule;

/** How one rule of the comparison of two statements goes about it; the first that applies decides. */
@FunctionalInterface
interface ComparisonRule {

    /** How {@code a} stands to {@code b}, if this rule has a say. */
    Optional<Found> apply(Statement a, Statement b);

    /**
     * What a rule found.
     *
     * @param rule the rule
     * @param typed the relation, with reasons and operands
     */
    record Found(PairRule rule, Typed typed) {}
}
