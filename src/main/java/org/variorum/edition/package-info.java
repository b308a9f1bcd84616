/**
 * The hall: options in, a site and its diagnostics out.
 *
 * <p>Start at {@link org.variorum.edition.SiteBuild}. May import every room below it; only the front doors import it.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.edition;
