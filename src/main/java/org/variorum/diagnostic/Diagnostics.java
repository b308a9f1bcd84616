package org.variorum.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

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
        return any(s -> s.atLeast(severity));
    }

    /** Whether anything of such a severity was reported. */
    public boolean any(Predicate<Severity> severities) {
        return found.stream().anyMatch(d -> severities.test(d.severity()));
    }

    /** Those with some codes, in no order that matters. */
    public List<Diagnostic> of(Set<Code> codes) {
        return found.stream().filter(d -> codes.contains(d.code())).toList();
    }
}
