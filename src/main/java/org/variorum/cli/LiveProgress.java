package org.variorum.cli;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.Progress;
import org.variorum.edition.Stage;
import org.variorum.edition.Timings;
import org.variorum.write.Written;

/**
 * One line on a watched terminal that tells the stage a run is in, how much of it is done and how fast; it vanishes at the
 * end. Nothing of it comes from the content. A run that takes less than a second shows none.
 */
final class LiveProgress implements Progress, AutoCloseable {

    /** Back to the start of the line, and clear it. */
    private static final String CLEAR = "\r\u001B[K";

    private static final long AT_ONCE = 1_000_000_000L;
    private static final long BETWEEN = 100_000_000L;

    private final Terminal terminal;
    private final Consumer<Written> published;
    private final boolean shown;
    private final long start;
    private final AtomicLong next;
    private final AtomicInteger done = new AtomicInteger();
    private volatile Now now;

    /** Counts from now, while nothing is published; shows what it counts if that is asked for. */
    LiveProgress(Terminal terminal, When when) {
        this(terminal, when, site -> {});
    }

    /** Counts from now; shows what it counts if that is asked for, and passes on what was published. */
    LiveProgress(Terminal terminal, When when, Consumer<Written> published) {
        this.terminal = terminal;
        this.published = published;
        this.shown = when.shows(terminal);
        this.start = terminal.nanoTime();
        this.next = new AtomicLong(start + AT_ONCE);
        this.now = new Now(Stage.READING, 0, start);
    }

    @Override
    public void stage(Stage stage, int files) {
        long time = terminal.nanoTime();
        done.set(0);
        now = new Now(stage, files, time);
        if (time >= start + AT_ONCE) {
            show(time);
        }
    }

    @Override
    public void ends(String path) {
        done.incrementAndGet();
        long time = terminal.nanoTime();
        long due = next.get();
        // Of several threads that are done at once, one tells.
        if (time >= due && next.compareAndSet(due, time + BETWEEN)) {
            show(time);
        }
    }

    @Override
    public void published(Written site) {
        published.accept(site);
    }

    @Override
    public void notice(String text) {
        close();
        terminal.err().print(Visible.line("variorum: " + text) + "\n");
        terminal.err().flush();
    }

    /** Prints how long a run took, beside its result. */
    void tell(Timings timings) {
        close();
        timings.lines().forEach(line -> terminal.err().print(Visible.line(line) + "\n"));
        terminal.err().flush();
    }

    /** Clears the line, so that what is printed next stands alone. */
    @Override
    public void close() {
        print(CLEAR);
    }

    private void show(long time) {
        print(CLEAR + String.format(Locale.ROOT, "%5.1f s  ", (time - start) / 1e9) + now.words(done.get(), time));
    }

    private void print(String text) {
        if (shown) {
            terminal.err().print(text);
            terminal.err().flush();
        }
    }

    /** The stage that a run is in: which, of how many files, since when. */
    private record Now(Stage stage, int files, long since) {

        String words(int done, long time) {
            if (files == 0 || done == 0) {
                return stage.words() + " …";
            }
            // More than was thought may come to be done on the way.
            int all = Math.max(files, done);
            double rate = done * 1e9 / Math.max(1, time - since);
            return String.format(
                    Locale.ROOT,
                    "%s %3d %%  %,d of %,d files, %,.0f/s",
                    stage.words(),
                    100L * done / all,
                    done,
                    all,
                    rate);
        }
    }

    /** When progress is shown. */
    enum When {
        /** On a terminal that somebody watches. */
        AUTO,
        /** Never. */
        NEVER,
        /** Wherever standard error goes. */
        ALWAYS;

        private boolean shows(Terminal terminal) {
            return this == ALWAYS || (this == AUTO && terminal.interactive());
        }
    }
}
