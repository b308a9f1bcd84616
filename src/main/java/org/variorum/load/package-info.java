/**
 * Reads the content folder: what lies where, metadata typed by field, every fault at its place, all in one run.
 *
 * <p>Start at {@link org.variorum.load.ContentReader}. One reader for each kind of file; below them
 * {@link org.variorum.load.tree} turns text into nodes with positions, {@link org.variorum.load.field} types the fields
 * of a node, and {@link org.variorum.load.csl} knows the variables of CSL; {@link org.variorum.load.exports} makes nodes of BibTeX and RIS. Worked cases, which are no content, have a
 * notation and a room of their own: {@link org.variorum.load.cases}.
 *
 * <p>A file with faults yields as much as it can: what is missing is filled in, so that its id stays known and later
 * stages do not complain about what follows from the first fault.
 *
 * <p>May import: {@code content}, {@code diagnostic}, {@code load.csl}, {@code load.exports}, {@code load.field},
 * {@code load.tree}, {@code measure}, {@code model}, {@code styles}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.load;
