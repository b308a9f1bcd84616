package org.variorum.cli;

import java.util.Locale;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.Progress;

/** One line on a watched terminal that tells the stage a build is in, and vanishes at the end. */
final class LiveProgress implements Progress, AutoCloseable {

    /** Back to the start of the line, and clear it. */
    private static final String CLEAR = "\r\u001B[K";

    private final Terminal terminal;
    private final long start;

    /** Counts from now. */
    LiveProgress(Terminal terminal) {
        this.terminal = terminal;
        this.start = terminal.nanoTime();
    }

    @Override
    public void stage(String name) {
        if (terminal.interactive()) {
            show(CLEAR + String.format(Locale.ROOT, "%5.1f s  %s …", seconds(), name));
        }
    }

    @Override
    public void notice(String text) {
        close();
        terminal.err().print(Visible.line("variorum: " + text) + "\n");
        terminal.err().flush();
    }

    /** Clears the line, so that what is printed next stands alone. */
    @Override
    public void close() {
        if (terminal.interactive()) {
            show(CLEAR);
        }
    }

    private double seconds() {
        return (terminal.nanoTime() - start) / 1e9;
    }

    private void show(String text) {
        terminal.err().print(text);
        terminal.err().flush();
    }
}
