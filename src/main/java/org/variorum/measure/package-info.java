/**
 * Numbers, units and dates as people write them: what a text says in exact decimals, what of it converts into what, and
 * which stretch of time a date may mean.
 *
 * <p>Start at {@link org.variorum.measure.QuantityReader} for numbers, at {@link org.variorum.measure.Units} for units, at
 * {@link org.variorum.measure.Spans} for time.
 *
 * <p>May import: {@code diagnostic}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.measure;
