/**
 * Words for readers: numbers, dates and values as they are printed.
 *
 * <p>Start at {@link org.variorum.text.ValueText}.
 *
 * <p>May import: {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.text;
