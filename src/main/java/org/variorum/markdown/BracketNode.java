package org.variorum.markdown;

import org.commonmark.node.CustomNode;

/** A pair of brackets that core would have read as a link, though attributes follow. */
final class BracketNode extends CustomNode {}
