/**
 * The variables of CSL-JSON, in YAML or JSON: names, dates and the rest, into a {@link org.variorum.model.Citation}.
 *
 * <p>Start at {@link org.variorum.load.csl.CitationReader}.
 *
 * <p>May import: {@code content}, {@code diagnostic}, {@code load.field}, {@code load.tree}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.load.csl;
