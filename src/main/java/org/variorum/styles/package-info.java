/**
 * Works as styles of citation have them (CSL 1.0.2): entries of bibliographies, and citations in a text.
 *
 * <p>Start at {@link org.variorum.styles.Style}, which {@link org.variorum.styles.StyleReader} reads, and at
 * {@link org.variorum.styles.CitedWorks}. A style is content, and comes from anybody: it runs no code, reads no file, and does
 * no more than so many steps. The reasons for an engine of our own are in
 * {@code docs/decisions/0033-styles-by-an-engine-of-our-own.md}.
 *
 * <p>May import: {@code diagnostic}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.styles;
