package org.variorum.cli;

import picocli.CommandLine.Option;

/** Whether a command is asked what it does; picocli answers. */
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused")
    private boolean help;
}
