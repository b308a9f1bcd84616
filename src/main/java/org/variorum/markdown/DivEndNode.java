package org.variorum.markdown;

import org.commonmark.node.CustomBlock;

/** The line {@code :::} that closes a div; nothing of it is shown. */
final class DivEndNode extends CustomBlock {}
