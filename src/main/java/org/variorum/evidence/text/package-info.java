/**
 * From the bytes of a private copy to its text, whatever the format: text, Markdown, HTML, PDF, and WARC with any of these in it. Copies
 * come from anybody, so that everything read here has a limit, and what breaks a library is a reason and no fault.
 *
 * <p>Start at {@link org.variorum.evidence.text.Extraction}. PDFBox and jwarc stay in here; jsoup in here and in {@code intake}.
 *
 * <p>May import: nothing.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.evidence.text;
