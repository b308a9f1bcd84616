package org.variorum.edition;

import org.variorum.diagnostic.Severity;

/** Which findings make a run fail: the answer to {@code --fail-on}. */
public enum FailOn {
    /** Errors only, the default. */
    ERROR,
    /** Errors and warnings. */
    WARNING,
    /** Nothing: the site is published whatever the check says. */
    NEVER;

    /** Whether one finding of that severity makes the run fail. A note never does. */
    public boolean failsFor(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity.atLeast(Severity.WARNING);
            case NEVER -> false;
        };
    }
}
