package org.variorum.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * From where to where something reaches in the {@link BodyText}.
 *
 * @param from the offset of its first character
 * @param to the offset behind its last character
 */
record Extent(int from, int to) {

    /** Where a node stands; line breaks have no place of their own and stand nowhere, at 0. */
    static Extent of(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Extent(0, 0);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Extent(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    }
}
