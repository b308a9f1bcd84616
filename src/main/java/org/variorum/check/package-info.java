/**
 * The checks of the whole: citations, links, findings. One class a rule; {@link org.variorum.check.Checks} lists them.
 *
 * <p>What names are taken and where on a page a link may lead it asks {@link org.variorum.site.PageKind}.
 *
 * <p>May import: {@code diagnostic}, {@code files}, {@code measure}, {@code model}, {@code site}, {@code words}, {@code words.bundle}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.check;
