/**
 * English.
 *
 * <p>Start at {@link org.variorum.words.bundle.english.English}.
 *
 * <p>May import: {@code model}, {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.words.bundle.english;
