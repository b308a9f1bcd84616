/**
 * What several pages show: names, works, findings and positions in short, lines of lists.
 *
 * <p>Start at {@link org.variorum.render.part.FindingViews}. What a page shows of something large is cut here, by the
 * {@link org.variorum.model.Cutoffs} that a maker is given.
 *
 * <p>May import: {@code diagnostic}, {@code model}, {@code recall}, {@code render.theme}, {@code render.view}, {@code site}, {@code styles}, {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.render.part;
