package org.variorum.reconcile;

import java.util.Optional;

/** One rule of the comparison of two statements; the first that applies decides. */
@FunctionalInterface
interface PairRule {

    /** How {@code a} stands to {@code b}, if this rule has a say. */
    Optional<Outcome> apply(Statement a, Statement b);

    /**
     * What a rule decided.
     *
     * @param rule the rule's name
     * @param typed the relation, with reasons and operands
     */
    record Outcome(String rule, Typed typed) {}
}
