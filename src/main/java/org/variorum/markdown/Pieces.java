package org.variorum.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The pieces of a block, in order. */
final class Pieces {

    private final InlineText text;
    private final InlinePiece ends = new InlinePiece(Optional.empty(), 0, 0);

    /** None yet, of a text. */
    Pieces(InlineText text) {
        this.text = text;
    }

    /** Adds characters at the end. */
    InlinePiece addText(int from, int to) {
        return add(new InlinePiece(Optional.empty(), from, to));
    }

    /** Adds a node at the end that stands there. */
    void addNode(Node node, int from, int to) {
        add(placed(node, from, to));
    }

    /** Adds the end of a line. */
    void addBreak(Node node) {
        add(new InlinePiece(Optional.of(node), 0, 0));
    }

    private InlinePiece add(InlinePiece piece) {
        piece.insertBehind(ends.previous());
        return piece;
    }

    private InlinePiece placed(Node node, int from, int to) {
        node.setSourceSpans(List.of(text.span(from, to)));
        return new InlinePiece(Optional.of(node), from, to);
    }

    /** Makes what stands between two pieces the content of a node, which then stands in its stead. */
    void wrap(InlinePiece before, InlinePiece behind, Node node, int from, int to) {
        fill(node, before.next(), behind);
        before.joinTo(behind);
        placed(node, from, to).insertBehind(before);
    }

    /** Makes all that stands behind a piece the content of a node. */
    void fill(Node node, InlinePiece before) {
        fill(node, before.next(), ends);
        before.joinTo(ends);
    }

    /** Makes everything the content of a node. */
    void fill(Node node) {
        fill(node, ends.next(), ends);
    }

    /** Takes away a piece and all behind it. */
    void removeFrom(InlinePiece piece) {
        piece.previous().joinTo(ends);
    }

    /** Gives pieces to a node; characters that follow one another become one text. */
    private void fill(Node parent, InlinePiece first, InlinePiece end) {
        InlinePiece piece = first;
        while (piece != end) {
            Optional<Node> node = piece.node();
            if (node.isPresent()) {
                parent.appendChild(node.get());
                piece = piece.next();
            } else {
                int to = piece.to();
                InlinePiece next = piece.next();
                while (next != end && next.node().isEmpty() && next.from() == to) {
                    to = next.to();
                    next = next.next();
                }
                append(parent, piece.from(), to);
                piece = next;
            }
        }
    }

    private void append(Node parent, int from, int to) {
        if (from < to) {
            Text words = new Text(text.slice(from, to));
            words.setSourceSpans(List.of(text.span(from, to)));
            parent.appendChild(words);
        }
    }
}
