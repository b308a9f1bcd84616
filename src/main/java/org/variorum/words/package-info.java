/**
 * Words for readers: every sentence about values, steps, reasons and verdicts, in any language that has a bundle.
 *
 * <p>Start at {@link org.variorum.words.Language}, which a bundle implements, and at {@link org.variorum.words.Wording},
 * which asks it.
 *
 * <p>May import: {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.words;
