/**
 * How each statement on a question stands to each other, and what they share: rules in their order, a comparator for each
 * type of value.
 *
 * <p>Start at {@link org.variorum.reconcile.compare.Comparisons} and, for the rules, at {@code PairRules}.
 *
 * <p>May import: {@code measure}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.reconcile.compare;
