package org.variorum.markdown;

import org.commonmark.node.CustomNode;

/** Text that is never markup, because it was written with a backslash or as an entity. */
final class EscapedNode extends CustomNode {

    private final String text;

    /** Text that is never markup. */
    EscapedNode(String text) {
        this.text = text;
    }

    /** What it stands for. */
    String text() {
        return text;
    }
}
