/**
 * From what authors wrote to what is the case: looks up every id, types every value, gathers claims and findings.
 *
 * <p>Start at {@link org.variorum.resolve.Resolver}; for a question that stands for itself at
 * {@link org.variorum.resolve.CaseResolver}.
 *
 * <p>May import: {@code content}, {@code diagnostic}, {@code measure}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.resolve;
