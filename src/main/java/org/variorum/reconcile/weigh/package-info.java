/**
 * What statements come to that have been compared: voices, sums, the answer picked, the verdict, how sure it is, and what
 * it hangs on.
 *
 * <p>Start at {@link org.variorum.reconcile.weigh.Weighing}; the verdict is given in {@code Judge}.
 *
 * <p>May import: {@code model}, {@code reconcile.compare}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.reconcile.weigh;
