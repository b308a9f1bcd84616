/**
 * Arabic: from right to left, six forms of what is counted, and nouns where the gender of a name is not known.
 *
 * <p>Start at {@link org.variorum.words.bundle.arabic.Arabic}, then {@link org.variorum.words.bundle.arabic.ArabicPlurals}.
 *
 * <p>May import: {@code model}, {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.words.bundle.arabic;
