/**
 * What authors wrote, as HTML: text, links, citations, and the marks that stand for findings and claims.
 *
 * <p>Start at {@link org.variorum.render.prose.ProseViews}. Everything that an author wrote is escaped where it is
 * written, in {@link org.variorum.render.theme.Markup}.
 *
 * <p>May import: {@code diagnostic}, {@code model}, {@code render.part}, {@code render.theme},
 * {@code render.view}, {@code site}, {@code styles}, {@code words}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.render.prose;
