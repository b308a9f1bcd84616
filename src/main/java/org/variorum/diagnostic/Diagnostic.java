package org.variorum.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One fault of the content: what was found, where, what was expected, and how to mend it.
 *
 * @param code the kind of fault, stable across versions
 * @param severity how grave it is
 * @param location where it is
 * @param message what was found, one line, no full stop
 * @param expected what would have been right, if that can be said in a line
 * @param hint how to mend it, often the nearest right spelling
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Location location,
        String message,
        Optional<String> expected,
        Optional<String> hint)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(d -> d.expected().orElse(""))
            .thenComparing(d -> d.hint().orElse(""));

    /** A fault of the code's own severity, with nothing expected and no hint. */
    public static Diagnostic of(Code code, Location location, String message) {
        return new Diagnostic(code, code.severity(), location, message, Optional.empty(), Optional.empty());
    }

    /** The same fault, saying what was expected. */
    public Diagnostic expected(String text) {
        return new Diagnostic(code, severity, location, message, Optional.of(text), hint);
    }

    /** The same fault at another place. */
    public Diagnostic at(Location place) {
        return new Diagnostic(code, severity, place, message, expected, hint);
    }

    /** The same fault with a hint. */
    public Diagnostic hint(String text) {
        return new Diagnostic(code, severity, location, message, expected, Optional.of(text));
    }

    /** The same fault with a hint, where there is one. */
    public Diagnostic hint(Optional<String> text) {
        return text.map(this::hint).orElse(this);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
