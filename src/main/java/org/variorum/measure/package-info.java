/**
 * Numbers and units as people write them: what a text says in exact decimals, and what of it converts into what.
 *
 * <p>Start at {@link org.variorum.measure.QuantityReader} for numbers, at {@link org.variorum.measure.Units} for units.
 *
 * <p>May import: {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.measure;
