/**
 * What was published, what has changed since, and whether somebody says so.
 *
 * <p>Start at {@link org.variorum.amend.Imprints}, which makes what is kept of a finding or a briefing; {@link
 * org.variorum.amend.ImprintRecord} keeps it in the lock. {@link org.variorum.amend.EditionDiff} holds all that
 * one edition says against what another says.
 *
 * <p>May import: {@code data}, {@code diagnostic}, {@code load}, {@code load.tree}, {@code lock}, {@code model}, {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.amend;
