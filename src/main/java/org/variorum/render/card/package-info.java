/**
 * Cards, which networks show in the place of a link to a page: its words in pixels, as PNG. Start at {@link
 * org.variorum.render.card.CardPress}. The same words give the same bytes on every machine, so nothing here asks the JDK to draw or to pack.
 *
 * <p>May import: {@code fonts}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.render.card;
