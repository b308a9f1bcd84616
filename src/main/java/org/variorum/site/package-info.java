/**
 * What the site consists of: typed pages, how they link to each other, and what links back to what.
 *
 * <p>Start at {@link org.variorum.site.Site}. Nothing here knows of HTML; the {@code render} room turns a
 * {@link org.variorum.site.Site} into files.
 *
 * <p>May import: {@code data}, {@code diagnostic}, {@code model}, {@code recall}, {@code styles}, {@code words}, {@code words.bundle}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.site;
