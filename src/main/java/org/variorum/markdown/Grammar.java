package org.variorum.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The syntax, as far as commonmark can be taught it: CommonMark, tables, footnotes and strikethrough, with hooks for
 * escapes, braces and {@code :::} fences. Brackets, citations, autolinks, tasks, alerts and anchors are read from the
 * nodes that come of it, since commonmark calls no hook for brackets within brackets.
 */
final class Grammar {

    private static final List<Extension> EXTENSIONS = List.of(
            FootnotesExtension.create(),
            TablesExtension.create(),
            // "~70" is a value here, and must not strike out what stands between two of them
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    private Grammar() {}

    /** Parses a text into commonmark's nodes. */
    static Node parse(BodyText source, ProseLimits limits, Problems problems) {
        Entities entities = new Entities();
        BraceInline braces = new BraceInline(source, entities);
        return Parser.builder()
                .extensions(EXTENSIONS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                // more than is converted, so that the converter sees and reports what goes too deep
                .maxOpenBlockParsers(limits.depth() + 2)
                // no limit, since keeping it costs quadratic time: the converter stops at its own
                .maxInlineNesting(Integer.MAX_VALUE)
                .customBlockParserFactory(new DivFence(source, entities, problems))
                .customInlineContentParserFactory(new EscapeInline())
                .customInlineContentParserFactory(new EntityInline(entities))
                .customInlineContentParserFactory(braces)
                .linkProcessor(new BracketLink(braces))
                .build()
                .parse(source.text());
    }
}
