/**
 * The checks of the whole: citations, links, findings. One class a rule; {@link org.variorum.check.Checks} lists them.
 *
 * <p>Imports {@code model} and {@code diagnostic}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.check;
