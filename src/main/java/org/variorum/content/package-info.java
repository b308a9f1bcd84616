/**
 * What authors wrote, typed but not yet resolved: files, their metadata, the catalogues, and every id that one of them
 * mentions; claims and worked cases as drafts, whatever notation they are written in.
 *
 * <p>Plain immutable data without I/O. Start at {@link org.variorum.content.Content}.
 *
 * <p>May import: {@code diagnostic}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.content;
