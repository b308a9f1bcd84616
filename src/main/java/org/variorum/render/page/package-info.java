/**
 * What goes on each kind of page: one class a kind, from the page to the view that its template prints.
 *
 * <p>Start at {@link org.variorum.render.page.PageContents}, which names them all and gives each what it is made of: the
 * data of its page, and indexes of the site that are made once. The timeline that prose can ask for looks at all events.
 *
 * <p>May import: {@code data}, {@code measure}, {@code model}, {@code render.card}, {@code render.part}, {@code render.picture},
 * {@code render.prose}, {@code render.theme}, {@code render.view}, {@code site}, {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.render.page;
