/**
 * What authors wrote, typed but not yet resolved: files, their metadata, the catalogues, and every id that one of them
 * mentions.
 *
 * <p>Plain immutable data without I/O; imports {@code model} and {@code diagnostic}. Start at
 * {@link org.variorum.content.Content}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.content;
