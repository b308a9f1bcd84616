package org.variorum.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command takes; whoever runs it needs to know neither. */
final class CommonOptions {

    @Option(names = "--verbose", description = "Print a stack trace where the machine or Variorum fails.")
    @SuppressWarnings("unused") // Faults must know it even where the command line cannot be parsed.
    private boolean verbose;

    @Mixin
    @SuppressWarnings("unused")
    private HelpOption help = new HelpOption();
}
