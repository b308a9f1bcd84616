/**
 * Remembers what came of each question that a program asks itself, and what it looked at meanwhile, so that after a change
 * only that is worked out anew which hangs on the change.
 *
 * <p>Start at {@link org.variorum.recall.Recall}. It knows nothing of content or sites.
 *
 * <p>May import: {@code diagnostic}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.recall;
