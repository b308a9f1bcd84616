package org.variorum.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a text that many readers of it ask for, gathered in one walk.
 *
 * @param spans the spans, in reading order, footnotes last
 * @param citations the citations
 * @param links the links and pictures
 * @param headings the headings
 * @param divs the blocks with attributes
 */
record Parts(
        List<Inline.Span> spans,
        List<Inline.CitationGroup> citations,
        List<Inline.Addressed> links,
        List<Block.Heading> headings,
        List<Block.Div> divs) {

    /** Copies the lists. */
    Parts {
        spans = List.copyOf(spans);
        citations = List.copyOf(citations);
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        divs = List.copyOf(divs);
    }

    /** Those of some blocks and footnotes. */
    static Parts of(List<Block> blocks, List<Block.Footnote> footnotes) {
        List<Inline.Span> spans = new ArrayList<>();
        List<Inline.CitationGroup> citations = new ArrayList<>();
        List<Inline.Addressed> links = new ArrayList<>();
        List<Block.Heading> headings = new ArrayList<>();
        List<Block.Div> divs = new ArrayList<>();
        Walk walk = new Walk(
                inline -> {
                    if (inline instanceof Inline.Span span) {
                        spans.add(span);
                    } else if (inline instanceof Inline.CitationGroup citation) {
                        citations.add(citation);
                    } else if (inline instanceof Inline.Link link) {
                        links.add(link);
                    } else if (inline instanceof Inline.Image image) {
                        links.add(image);
                    }
                },
                block -> {
                    if (block instanceof Block.Heading heading) {
                        headings.add(heading);
                    } else if (block instanceof Block.Div div) {
                        divs.add(div);
                    }
                });
        walk.blocks(blocks).blocks(footnotes);
        return new Parts(spans, citations, links, headings, divs);
    }
}
