package org.variorum.markdown;

import org.commonmark.node.CustomNode;
import org.variorum.model.Attributes;

/** Attributes in braces, before it is known to what they belong. */
final class BraceNode extends CustomNode {

    private final String raw;
    private final Attributes attributes;

    /** Attributes as written and as read. */
    BraceNode(String raw, Attributes attributes) {
        this.raw = raw;
        this.attributes = attributes;
    }

    /** What is written, braces included. */
    String raw() {
        return raw;
    }

    /** What it means. */
    Attributes attributes() {
        return attributes;
    }
}
