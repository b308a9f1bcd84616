/**
 * The one gate for files: what may be read from a content folder, and what an output file may be called.
 *
 * <p>Content comes from pull requests and is hostile until shown otherwise, so nothing else in Variorum opens a content
 * file. Start at {@link org.variorum.files.ReadGate} for reading and at {@link org.variorum.files.OutputFile} for what
 * renderers hand to the writer.
 *
 * <p>May import: {@code diagnostic}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.files;
