/**
 * The hall: options in, a site and its diagnostics out.
 *
 * <p>Start at {@link org.variorum.edition.SiteBuild}. Only the front doors import it.
 *
 * <p>May import: {@code amend}, {@code check}, {@code content}, {@code diagnostic}, {@code evidence}, {@code files},
 * {@code load}, {@code lock}, {@code markdown}, {@code model}, {@code recall}, {@code reconcile}, {@code reconcile.compare}, {@code render},
 * {@code render.part}, {@code render.search}, {@code render.theme}, {@code render.view}, {@code resolve}, {@code site}, {@code styles}, {@code words}, {@code words.bundle}, {@code write}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.edition;
