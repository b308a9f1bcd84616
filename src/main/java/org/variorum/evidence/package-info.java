/**
 * What the private copies of cited pages show. Nothing of them is published: all that leaves this room are diagnostics, and
 * how much two of them share.
 *
 * <p>Start at {@link org.variorum.evidence.Overlaps}; {@link org.variorum.evidence.Shingles} compares any two texts,
 * and {@link org.variorum.evidence.MissingSnapshots} tells which copies are not there.
 *
 * <p>May import: {@code diagnostic}, {@code files}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.evidence;
