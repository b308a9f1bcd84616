/**
 * Turns a {@link org.variorum.site.Site} into files: HTML, feed, sitemap, data.
 *
 * <p>Start at {@link org.variorum.render.Outputs}, the list of all that is published. Pages become views in
 * {@code render.page}, views go through the templates of {@code render.theme}, which escape by default. Without a base
 * URL there is no feed, no sitemap and no canonical address, because these need full addresses.
 *
 * <p>May import: {@code data}, {@code diagnostic}, {@code files}, {@code fonts}, {@code model}, {@code recall}, {@code render.card},
 * {@code render.page}, {@code render.part}, {@code render.search}, {@code render.theme}, {@code render.view}, {@code site}, {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.render;
