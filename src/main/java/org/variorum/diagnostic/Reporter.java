package org.variorum.diagnostic;

/** Takes the diagnostics of a stage. Implementations may be called from several threads at once. */
@FunctionalInterface
public interface Reporter {

    /** Takes one diagnostic; order does not matter, they are sorted at the end. */
    void report(Diagnostic diagnostic);
}
