package org.variorum.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Holds the content of one open div, line for line, until its fence closes it or what contains it ends. */
final class DivBlockParser extends AbstractBlockParser {

    private final DivNode node;
    private final OpenDivs open;
    private int line;
    private boolean closed;

    /** Opens a div that begins on a line. */
    DivBlockParser(DivNode node, OpenDivs open, int line) {
        this.node = node;
        this.open = open;
        this.line = line;
        open.add(this);
    }

    @Override
    public DivNode getBlock() {
        return node;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (closed) {
            return BlockContinue.none();
        }
        line = state.getLine().getSourceSpan().getLineIndex();
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock() {
        open.remove(this, closed);
    }

    /** The last line that belongs to this div, from 0. */
    int line() {
        return line;
    }

    /** Whether its fence was read. */
    boolean closed() {
        return closed;
    }

    /** Lets nothing more in. */
    void close() {
        closed = true;
    }
}
