package org.variorum.model;

import java.util.List;

/**
 * How two claims compare, and by which rule.
 *
 * @param first one claim; of a directed relation the narrower, the later, or the one that denies
 * @param second the other
 * @param relation how the first stands to the second
 * @param because why, in the order of the vocabulary
 * @param rule the rule that decided
 * @param operands what the rule looked at
 */
public record Comparison(
        ClaimId first, ClaimId second, Relation relation, List<Because> because, PairRule rule, Operands operands) {

    /** Copies the reasons. */
    public Comparison {
        because = List.copyOf(because);
    }

    /** The same, seen from the other claim. */
    public Comparison flipped() {
        return new Comparison(
                /* first= */ second, /* second= */ first, relation.inverse(), because, rule, operands.flipped());
    }
}
