package org.variorum.cli;

/** What the program answers to the shell. */
final class ExitCode {

    /** All went well. */
    static final int FINE = 0;
    /** The content has findings as grave as {@code --fail-on} says. */
    static final int FINDINGS = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** The environment failed, or Variorum itself did. */
    static final int FAULT = 3;

    private ExitCode() {}
}
