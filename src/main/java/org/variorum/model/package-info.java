/**
 * What is the case: outlets, reports, claims, questions, values, reconciliations, findings, briefings and their prose.
 *
 * <p>Plain immutable values; imports nothing but the JDK and {@code diagnostic}. Start at
 * {@link org.variorum.model.Claim} and {@link org.variorum.model.Value}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.model;
