/**
 * From Markdown to {@link org.variorum.model.Prose}: commonmark reads the blocks of a content file, to which this package adds
 * fenced divs; what stands in a block is read here, with Pandoc's bracketed spans, citations and attributes; and all is
 * converted into our own tree. Nothing of commonmark leaves the package.
 *
 * <p>Start at {@link org.variorum.markdown.ProseParser}; {@code Grammar} has the blocks read and {@code InlineReader} what
 * stands in them, {@code BlockConverter} and {@code InlineConverter} turn commonmark's nodes into ours. Commonmark and autolink
 * stay in here.
 *
 * <p>May import: {@code diagnostic}, {@code model}.
 */
@org.jspecify.annotations.NullMarked
package org.variorum.markdown;
