package org.variorum.markdown;

import java.util.ArrayList;
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

    private Grammar() {}

    /** Parses a text into commonmark's nodes. */
    static Node parse(SourceText source, Limits limits, Problems problems) {
        Entities entities = new Entities();
        return Parser.builder()
                .extensions(extensions(source, limits, problems))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                // one level more than is converted, so that the converter sees and reports what goes too deep
                .maxOpenBlockParsers(limits.depth() + 2)
                .maxInlineNesting(limits.depth() + 2)
                .customBlockParserFactory(new DivFence(source, entities, problems))
                .customInlineContentParserFactory(new EscapeInline.Factory())
                .customInlineContentParserFactory(new EntityInline.Factory(entities))
                .customInlineContentParserFactory(new BraceInline.Factory(source, entities))
                .linkProcessor(new BracketLink(source, entities))
                .build()
                .parse(source.text());
    }

    private static List<Extension> extensions(SourceText source, Limits limits, Problems problems) {
        List<Extension> extensions = new ArrayList<>();
        extensions.add(FootnotesExtension.create());
        // "~70" is a value here, and must not strike out what stands between two of them
        extensions.add(StrikethroughExtension.builder().requireTwoTildes(true).build());
        if (new TableGuard(limits.tableCells()).allows(source.text(), problems)) {
            extensions.add(TablesExtension.create());
        }
        return extensions;
    }
}
