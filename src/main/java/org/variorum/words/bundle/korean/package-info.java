/**
 * Korean: the verb last, particles that go with the last sound of a name, no plural.
 *
 * <p>Start at {@link org.variorum.words.bundle.korean.Korean}, then {@link org.variorum.words.bundle.korean.Particles}.
 *
 * <p>May import: {@code model}, {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.words.bundle.korean;
