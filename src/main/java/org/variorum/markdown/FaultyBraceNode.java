package org.variorum.markdown;

import org.commonmark.node.CustomNode;

/** An opening brace behind a bracket, with why no attributes could be read from there; what follows is ordinary text. */
final class FaultyBraceNode extends CustomNode {

    private final AttributeFault fault;

    /** A brace with its fault. */
    FaultyBraceNode(AttributeFault fault) {
        this.fault = fault;
    }

    /** Why nothing could be read. */
    AttributeFault fault() {
        return fault;
    }
}
