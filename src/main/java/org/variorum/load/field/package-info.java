/**
 * Types the fields of a node: texts, dates, words, ids, lists; reports what is missing, misspelt or of the wrong form.
 *
 * <p>Start at {@link org.variorum.load.field.Fields}.
 *
 * <p>May import: {@code content}, {@code diagnostic}, {@code load.tree}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.load.field;
