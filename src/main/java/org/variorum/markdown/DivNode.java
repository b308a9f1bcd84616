package org.variorum.markdown;

import org.commonmark.node.CustomBlock;
import org.variorum.model.Attributes;

/** A fenced {@code :::} block. */
final class DivNode extends CustomBlock {

    private final Attributes attributes;
    private final Extent fence;

    /** A div with its attributes and the extent of its opening fence. */
    DivNode(Attributes attributes, Extent fence) {
        this.attributes = attributes;
        this.fence = fence;
    }

    /** What stands behind the colons. */
    Attributes attributes() {
        return attributes;
    }

    /** The opening line. */
    Extent fence() {
        return fence;
    }
}
