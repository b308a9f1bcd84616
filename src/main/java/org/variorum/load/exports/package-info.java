/**
 * What reference managers export besides CSL-JSON, BibTeX with BibLaTeX and RIS, as the tree that CSL-JSON would be: a list of works,
 * each text with its place in the file. An entry that cannot be read is reported and left out, and costs no other.
 *
 * <p>Start at {@link org.variorum.load.exports.BibTex} and {@link org.variorum.load.exports.Ris}. Nothing here recurses, and all of
 * it takes steps in proportion to the file.
 *
 * <p>May import: {@code diagnostic}, {@code load.tree}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.load.exports;
