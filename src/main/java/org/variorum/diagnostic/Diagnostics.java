package org.variorum.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Gathers the diagnostics of one run. Safe for use by several threads. */
public final class Diagnostics implements Reporter {

    private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

    @Override
    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Everything so far, by place and then by code, each once. */
    public List<Diagnostic> sorted() {
        return found.stream().sorted().distinct().toList();
    }

    /** Whether anything as grave as {@code severity} was reported. */
    public boolean any(Severity severity) {
        return found.stream().anyMatch(d -> d.severity().atLeast(severity));
    }
}
