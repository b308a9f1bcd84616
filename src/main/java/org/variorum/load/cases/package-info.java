/**
 * A second notation, beside that of the content folder: a case is one mapping, with its question, its sources and what
 * they say, whose values say what they are. It becomes a draft, and looks nothing up.
 *
 * <p>Start at {@link org.variorum.load.cases.CaseNotation}.
 *
 * <p>May import: {@code content}, {@code diagnostic}, {@code load.field}, {@code load.tree}, {@code measure},
 * {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.load.cases;
