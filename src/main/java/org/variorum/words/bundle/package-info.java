/**
 * The languages that readers can be told in.
 *
 * <p>Start at {@link org.variorum.words.bundle.Languages}.
 *
 * <p>May import: {@code words}, {@code words.bundle.arabic}, {@code words.bundle.english}, {@code words.bundle.korean}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.words.bundle;
