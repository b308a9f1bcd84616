package org.variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.variorum.diagnostic.Visible;

/** Says what is not the author's fault: the machine's in a line, ours as the bug that it is. */
final class Faults {

    private final PrintWriter err;
    private final boolean verbose;

    /** Prints there, with stack traces where {@code verbose}. */
    Faults(PrintWriter err, boolean verbose) {
        this.err = err;
        this.verbose = verbose;
    }

    /** Prints it and answers the exit code. */
    int report(Throwable fault) {
        Throwable cause = fault instanceof UncheckedIOException ? Objects.requireNonNull(fault.getCause()) : fault;
        err.print(Visible.line("variorum: " + describe(cause)) + "\n");
        if (verbose) {
            fault.printStackTrace(err);
        } else if (!(cause instanceof IOException)) {
            err.println("Please report it, with what --verbose prints. Nothing was published.");
        }
        err.flush();
        return ExitCode.FAULT;
    }

    static String describe(Throwable cause) {
        if (cause instanceof NoSuchFileException e) {
            return "no such file: " + e.getMessage();
        }
        if (cause instanceof AccessDeniedException e) {
            return "access denied: " + e.getMessage();
        }
        if (cause instanceof FileSystemException e && e.getReason() == null) {
            return "cannot use " + e.getMessage();
        }
        if (cause instanceof IOException e) {
            return Objects.requireNonNullElse(e.getMessage(), e.toString());
        }
        return cause instanceof OutOfMemoryError
                ? "out of memory; JAVA_OPTS=-Xmx4g gives it more"
                : "this is a bug in Variorum: " + cause;
    }
}
