/**
 * Turns a {@link org.variorum.site.Site} into files: HTML, feed, sitemap, data.
 *
 * <p>Start at {@link org.variorum.render.Outputs}, the list of all that is published. Pages become views (records of
 * {@code render.view}), views go through the templates of {@code render.theme}. Everything that an author wrote is
 * escaped where it is written ({@link org.variorum.render.Html}); templates escape by default. Without a base URL there
 * is no feed, no sitemap and no canonical address, because these need full addresses.
 *
 * <p>May import: {@code data}, {@code diagnostic}, {@code files}, {@code measure}, {@code model},
 * {@code render.picture}, {@code render.theme}, {@code render.view}, {@code site}, {@code words},
 * {@code words.bundle}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.render;
