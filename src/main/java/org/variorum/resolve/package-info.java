/**
 * From what authors wrote to what is the case: looks up every id, types every value, gathers claims and findings.
 *
 * <p>Start at {@link org.variorum.resolve.Resolver}. Imports {@code content}, {@code model} and {@code diagnostic}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.resolve;
