package org.variorum.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The syntax of blocks, as commonmark reads them: CommonMark, tables and the text of footnotes, with {@code :::} fences. What
 * stands in a block is read by {@link InlineReader}. Brackets, citations, bare addresses, tasks, alerts and anchors are read
 * from the nodes that come of both.
 */
final class Grammar {

    private static final List<Extension> EXTENSIONS = List.of(FootnotesExtension.create(), TablesExtension.create());

    private Grammar() {}

    /** Parses a text into commonmark's nodes. */
    static Node parse(BodyText source, ProseLimits limits, Problems problems) {
        Entities entities = new Entities();
        Autolinks autolinks = new Autolinks();
        Braces braces = new Braces(source, entities);
        return Parser.builder()
                .extensions(EXTENSIONS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                // more than is converted, so that the converter sees and reports what goes too deep
                .maxOpenBlockParsers(limits.depth() + 2)
                .customBlockParserFactory(new DivFence(source, entities, problems))
                .inlineParserFactory(definitions -> (lines, block) ->
                        new InlineReader(lines, definitions, braces, entities, autolinks).readInto(block))
                .build()
                .parse(source.text());
    }
}
