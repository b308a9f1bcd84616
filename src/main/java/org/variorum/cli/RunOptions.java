package org.variorum.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.FailOn;
import org.variorum.model.Release;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** The options that {@code build} and {@code check} share. */
final class RunOptions {

    /** Where a build publishes to if nobody says otherwise. */
    static final Path DEFAULT_OUTPUT = Path.of(Repetition.DEFAULT_OUTPUT);

    /** Where templates lie, if anywhere, if nobody says otherwise. */
    static final Path DEFAULT_TEMPLATES = Path.of("templates");

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "A folder of templates that replace those of the default theme, file by file."
                    + " Default: templates, if there is such a folder.")
    private Optional<Path> templates = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "Where readers will find the site, for feed and sitemap. Default: what site.yaml says, or in a"
                            + " preview its own address.")
    private Optional<URI> baseUrl = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "What makes the run fail: error, warning (errors too) or never. Default: error.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = "--drafts",
            description = "For the desk: with drafts, and with what has publish-at on a day to come.")
    private boolean drafts;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Which day it is for publish-at and expires, such as 2026-11-22. Without it, what has"
                    + " publish-at is held back, and nothing has expired.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads may work at once. The result is the same. Default: one for each processor.")
    private int threads = BuildOptions.allProcessors();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How findings are printed: text or json. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--verbose", description = "Print a stack trace where the machine or Variorum fails.")
    @SuppressWarnings("unused") // Faults must know it even where the command line cannot be parsed.
    private boolean verbose;

    /** The options of a check of that folder, all else by default. */
    static BuildOptions ofCheck(Path content, Function<String, ParameterException> usage) {
        requireFolder("content", content, usage);
        return new BuildOptions(
                content,
                defaultTemplates(),
                DEFAULT_OUTPUT,
                Optional.empty(),
                FailOn.ERROR,
                false,
                BuildOptions.allProcessors());
    }

    /** These options, with those that only some commands have. */
    BuildOptions with(Path output, boolean force) {
        requireFolder("content", content.folder(), this::usage);
        templates.ifPresent(folder -> requireFolder("templates", folder, this::usage));
        try {
            return new BuildOptions(content.folder(), templatesOrDefault(), output, baseUrl, failOn, force, threads)
                    .of(new Release.Audience(drafts, today));
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    /** How to print the result. */
    Format format() {
        return format;
    }

    /** Which findings make the run fail. */
    FailOn failOn() {
        return failOn;
    }

    /** The folder that is read. */
    Path content() {
        return content.folder();
    }

    /** A mistake in the command line. */
    ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private Optional<Path> templatesOrDefault() {
        return templates.or(RunOptions::defaultTemplates);
    }

    /** Where it lies if it is there, or comes to be there. */
    private static Optional<Path> defaultTemplates() {
        return Optional.of(DEFAULT_TEMPLATES);
    }

    private static void requireFolder(String option, Path folder, Function<String, ParameterException> usage) {
        if (!Files.isDirectory(folder)) {
            String fault = Files.exists(folder) ? " is not a folder" : " does not exist";
            throw usage.apply(
                    "the " + option + " folder \"" + folder + "\"" + fault + "; --" + option + " names another");
        }
    }

    /** A day on the command line. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("\"" + value + "\" is no day such as 2026-11-22");
            }
        }
    }

    /** How findings are printed. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON;

        /** The printer for that format. */
        ResultPrinter printer(Terminal terminal) {
            return printer(terminal.out());
        }

        /** The same, that prints there. */
        ResultPrinter printer(PrintWriter out) {
            return this == JSON ? new JsonPrinter(out) : new PlainPrinter(out);
        }
    }
}
