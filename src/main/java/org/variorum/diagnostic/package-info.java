/**
 * What is wrong with the content and where: codes, places, printers.
 *
 * <p>Start at {@link org.variorum.diagnostic.Diagnostic}.
 *
 * <p>May import: nothing.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.diagnostic;
