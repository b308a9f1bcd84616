/**
 * What is the case: outlets, reports, claims, questions, values, reconciliations, findings, briefings and their prose.
 *
 * <p>Plain immutable values. Start at
 * {@link org.variorum.model.Claim} and {@link org.variorum.model.Value}.
 *
 * <p>May import: {@code diagnostic}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.model;
