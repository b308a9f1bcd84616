/**
 * The preview: the site in a browser while it is being written, from memory, on this machine only.
 *
 * <p>Start at {@link org.variorum.serve.Preview}. It knows nothing of content or pages: an
 * {@link org.variorum.edition.Impression} gives it the files of the site, one by one.
 *
 * <p>May import: {@code diagnostic}, {@code edition}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.serve;
