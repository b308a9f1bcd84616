/**
 * What the private copies of cited pages show. Nothing of them is published: all that leaves this room are diagnostics, where
 * quotations stand, and how much two of them share.
 *
 * <p>Start at {@link org.variorum.evidence.Verification}, which looks quotations up, and at {@link org.variorum.evidence.Overlaps};
 * {@link org.variorum.evidence.NormalText} says what counts as the same words, {@link org.variorum.evidence.EvidenceRecord} what is recorded.
 *
 * <p>May import: {@code data}, {@code diagnostic}, {@code evidence.text}, {@code files}, {@code load}, {@code lock}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.evidence;
