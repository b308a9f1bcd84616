/**
 * What the claims on a question come to: lineages, pair relations, tally, verdict, common ground, confidence, fragility
 * and trace.
 *
 * <p>Start at {@link org.variorum.reconcile.Reconciler#reconcile}, which tells the steps in their order. Pure functions
 * of their input, independent of its order except where the file order breaks a tie.
 *
 * <p>May import: {@code data}, {@code measure}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.reconcile;
