/**
 * The variables of CSL-JSON, in YAML or JSON: names, dates and the rest, into a {@link org.variorum.model.Citation}.
 *
 * <p>Start at {@link org.variorum.load.csl.CitationReader}. Imports {@code model}, {@code diagnostic} and
 * {@link org.variorum.load.field}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.load.csl;
