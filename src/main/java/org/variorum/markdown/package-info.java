/**
 * From Markdown to {@link org.variorum.model.Prose}: the text of a content file is parsed with commonmark, to which this
 * package adds Pandoc's bracketed spans, citations, fenced divs and attributes, and is converted into our own tree.
 * Nothing of commonmark leaves the package.
 *
 * <p>Start at {@link org.variorum.markdown.ProseParser}; {@code Grammar} lists the constructs, {@code BlockConverter}
 * and {@code InlineConverter} turn commonmark's nodes into ours. Commonmark and autolink stay in here.
 *
 * <p>May import: {@code diagnostic}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.markdown;
