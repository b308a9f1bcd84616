/**
 * Pictures of a question, worked out when the site is built: who backs what, who copied whom, where numbers and dates lie.
 *
 * <p>Each picture is one class that takes plain values and gives a {@link org.variorum.render.view.PictureView}: shapes
 * with their places, and a table that says the same. Templates print the shapes whole. Start at
 * {@link org.variorum.render.picture.NumberLine}. Places are worked out in exact decimals or whole pixels and rounded in
 * {@link org.variorum.render.picture.Shapes} alone, so that the same values give the same bytes everywhere.
 *
 * <p>May import: {@code model}, {@code render.view}, {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.render.picture;
