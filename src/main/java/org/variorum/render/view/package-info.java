/**
 * What templates see: immutable records of texts, numbers, flags, lists and ready HTML, made for one template each.
 *
 * <p>Paths in them are relative to the root of the site; a template writes {@code ${page.root}} before them.
 *
 * <p>May import: nothing.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.render.view;
