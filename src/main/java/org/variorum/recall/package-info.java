/**
 * Remembers what came of each question that a program asks itself, and what it looked at meanwhile, so that after a change
 * only that is worked out anew which hangs on the change.
 *
 * <p>Start at {@link org.variorum.recall.Recall}. It knows nothing of content or sites. What one run remembers another can go on from
 * ({@link org.variorum.recall.Trace}); the reasons are in {@code docs/decisions/0029-answers-remembered.md} and
 * {@code 0030-builds-go-on-from-the-last-one.md}.
 *
 * <p>May import: {@code diagnostic}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.recall;
