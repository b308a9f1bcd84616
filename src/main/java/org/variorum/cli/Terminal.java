package org.variorum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.variorum.edition.Clocks;

/** Where a command prints, and what it may ask of its surroundings: a test gives it other ones. */
final class Terminal {

    /** Set by {@code bin/variorum} where standard error is a terminal: Java 17 itself cannot tell. */
    private static final String INTERACTIVE = "variorum.interactive";

    private final Pipe pipe;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;
    private final LongSupplier nanoTime;

    /**
     * Prints UTF-8 to these streams.
     *
     * @param interactive whether someone watches {@code err}, so that progress is worth printing
     * @param nanoTime a clock for durations
     */
    Terminal(OutputStream out, OutputStream err, boolean interactive, LongSupplier nanoTime) {
        this.pipe = new Pipe(out);
        this.out = utf8(pipe);
        this.err = utf8(err);
        this.interactive = interactive;
        this.nanoTime = nanoTime;
    }

    /** The process's own streams, in UTF-8 whatever the locale. */
    static Terminal ofProcess() {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean(INTERACTIVE),
                System::nanoTime);
    }

    /** Where results go. */
    PrintWriter out() {
        return out;
    }

    /** Where progress and faults go. */
    PrintWriter err() {
        return err;
    }

    /** Whether someone watches {@link #err}. */
    boolean interactive() {
        return interactive;
    }

    /** Its clock, and that of the processors. */
    Clocks clocks() {
        return new Clocks(nanoTime, Clocks.ofProcess().processors());
    }

    /** A moment, in nanoseconds since some other one. */
    long nanoTime() {
        return nanoTime.getAsLong();
    }

    /**
     * Flushes both streams, and says what kept results from being written. A reader that has gone, as in
     * {@code variorum explain | head}, is no failure: it has what it wanted.
     */
    Optional<IOException> finish() {
        out.flush();
        err.flush();
        return pipe.failure().filter(e -> !"Broken pipe".equals(e.getMessage()));
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** Remembers its first failure, which a {@link PrintWriter} would only count. */
    private static final class Pipe extends FilterOutputStream {

        private Optional<IOException> failure = Optional.empty();

        Pipe(OutputStream target) {
            super(target);
        }

        Optional<IOException> failure() {
            return failure;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }
    }
}
