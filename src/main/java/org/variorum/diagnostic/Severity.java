package org.variorum.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is, the gravest first. */
public enum Severity {
    /** The content is wrong; {@code check} and {@code build} fail. */
    ERROR,
    /** The content is doubtful; fails only under {@code --fail-on warning}. */
    WARNING,
    /** Worth knowing; never fails. */
    NOTE;

    /** The word as it is printed: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is as grave as {@code other}, or graver. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
