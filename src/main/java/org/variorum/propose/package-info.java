/**
 * What the rules make of a question, as the finding that an author would write: the way back from values to text. The
 * only room that changes a content file.
 *
 * <p>Start at {@link org.variorum.propose.FindingWriter}.
 *
 * <p>May import: {@code diagnostic}, {@code files}, {@code load.tree}, {@code measure}, {@code model}, {@code write}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.propose;
