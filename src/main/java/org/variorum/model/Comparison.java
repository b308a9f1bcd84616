package org.variorum.model;

import java.util.List;

/**
 * How two claims relate, and by which rule.
 *
 * @param first the id of one claim; of a directed relation the narrower or later
 * @param second the id of the other
 * @param relation how the first stands to the second
 * @param because why
 * @param rule the name of the rule that decided
 * @param detail the normalised operands, in words
 */
public record Comparison(
        String first, String second, Relation relation, List<Because> because, String rule, String detail) {

    /** Copies the reasons. */
    public Comparison {
        because = List.copyOf(because);
    }

    /** The same, seen from the other claim. */
    public Comparison flipped() {
        return new Comparison(/* first= */ second, /* second= */ first, relation.inverse(), because, rule, detail);
    }
}
