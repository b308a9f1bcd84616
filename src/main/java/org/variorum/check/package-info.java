/**
 * The checks of the whole: citations, links, findings. One class a rule; {@link org.variorum.check.Checks} lists them.
 *
 * <p>May import: {@code diagnostic}, {@code files}, {@code model}, {@code words}, {@code words.bundle}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.check;
