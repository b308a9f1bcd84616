/**
 * Types the fields of a node: texts, dates, words, ids, lists; reports what is missing, misspelt or of the wrong form.
 *
 * <p>Start at {@link org.variorum.load.field.Fields}. Imports {@code content}, {@code model}, {@code diagnostic} and
 * {@link org.variorum.load.tree}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.load.field;
