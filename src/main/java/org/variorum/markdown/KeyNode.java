package org.variorum.markdown;

import org.commonmark.node.CustomNode;

/** The braces of {@code @{a key}}; the {@code @} is in the text before. */
final class KeyNode extends CustomNode {

    private final String key;

    /** A key. */
    KeyNode(String key) {
        this.key = key;
    }

    /** What stands in the braces. */
    String key() {
        return key;
    }
}
