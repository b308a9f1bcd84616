/**
 * What the program knows, as JSON: one form of values, comparisons, lineages and findings for {@code claims.json}, for
 * {@code --format json}, and for the hashes.
 *
 * <p>Start at {@link org.variorum.data.Json}, a tree, and {@link org.variorum.data.JsonText}, which writes it.
 *
 * <p>May import: {@code diagnostic}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.data;
