package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * What must be known of a file before its first line can be converted: the footnotes to which it may refer, and the ids
 * that authors chose, which no heading may get by chance.
 *
 * @param footnotes the footnotes, in the order of the file
 * @param ids the ids of headings
 */
record Survey(List<FootnoteDefinition> footnotes, Set<String> ids) {

    /** Looks through all blocks, without recursion since it comes before any check of depth. */
    static Survey of(Node document) {
        Survey survey = new Survey(new ArrayList<>(), new HashSet<>());
        Deque<Node> rest = new ArrayDeque<>();
        rest.push(document);
        while (!rest.isEmpty()) {
            Node node = rest.pop();
            survey.visit(node);
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                if (child instanceof Block) {
                    rest.push(child);
                }
            }
        }
        return survey;
    }

    private void visit(Node node) {
        if (node instanceof FootnoteDefinition footnote) {
            footnotes.add(footnote);
        } else if (node instanceof Heading && node.getLastChild() instanceof BraceNode braces) {
            braces.attributes().id().ifPresent(ids::add);
        }
    }
}
