/**
 * The look of a site: the templates and assets of the default theme, and what a user's folder puts in their place.
 *
 * <p>Start at {@link org.variorum.render.theme.Theme}, which lists every file. Templates see views and words and nothing else, escape
 * by default, and can run nothing. FreeMarker stays in here.
 *
 * <p>May import: {@code diagnostic}, {@code files}, {@code render.view}, {@code site},
 * {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.render.theme;
