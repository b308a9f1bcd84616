/**
 * Words for readers: numbers, dates and values as they are printed, and what a link in content points to.
 *
 * <p>Start at {@link org.variorum.text.ValueText} and {@link org.variorum.text.LinkTarget}. Imports nothing but the JDK
 * and {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.text;
