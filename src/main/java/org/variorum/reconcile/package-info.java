/**
 * What the claims on a question come to: compared, weighed, concluded, with every step that led there, and its digest.
 *
 * <p>Start at {@link org.variorum.reconcile.Reconciler#examine}, which tells the story. Pure functions of their input,
 * independent of its order. No sentence is made here, nor read: what the rules
 * did is a list of values.
 *
 * <p>May import: {@code data}, {@code model}, {@code reconcile.compare}, {@code reconcile.weigh}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.reconcile;
