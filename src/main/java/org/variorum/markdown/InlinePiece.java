package org.variorum.markdown;

import java.util.Optional;
import org.commonmark.node.Node;

/** A piece of a block while its inlines are read, in a ring with the others: characters, or a node that is done. */
final class InlinePiece {

    private InlinePiece previous = this;
    private InlinePiece next = this;
    private final Optional<Node> node;
    private int from;
    private int to;

    /** A piece of its own. */
    InlinePiece(Optional<Node> node, int from, int to) {
        this.node = node;
        this.from = from;
        this.to = to;
    }

    /** The piece before it. */
    InlinePiece previous() {
        return previous;
    }

    /** The piece behind it. */
    InlinePiece next() {
        return next;
    }

    /** What it is, unless it is characters. */
    Optional<Node> node() {
        return node;
    }

    /** The index of its first character. */
    int from() {
        return from;
    }

    /** The index behind its last character. */
    int to() {
        return to;
    }

    /** Takes some characters from its front. */
    void cutFront(int count) {
        from += count;
    }

    /** Takes some characters from its end. */
    void cutEnd(int count) {
        to -= count;
    }

    /** Puts itself behind another. */
    void insertBehind(InlinePiece other) {
        previous = other;
        next = other.next;
        other.next.previous = this;
        other.next = this;
    }

    /** Closes the ring over all that stands between this and a later one. */
    void joinTo(InlinePiece later) {
        next = later;
        later.previous = this;
    }
}
