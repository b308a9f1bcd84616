package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.Observation;
import org.variorum.write.Written;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of commands whose run can be watched: how far it has come, how long it takes, what Java does meanwhile. */
final class WatchOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--timings", description = "Print how long each stage took, and the slowest files.")
    private boolean timings;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Write a flight recording of the Java virtual machine, for JDK Mission Control.")
    private Optional<Path> profile = Optional.empty();

    @Option(
            names = "--progress",
            paramLabel = "WHEN",
            description = "When to show how far the run has come: auto (on a terminal, not in CI), never or always."
                    + " Default: auto.")
    private LiveProgress.When progress = LiveProgress.When.AUTO;

    /** Runs a goal that publishes nothing to its end. */
    BuildResult run(BuildOptions options, Terminal terminal, Observation.Goal goal) throws IOException {
        return run(options, terminal, goal, site -> {});
    }

    /** Runs a goal to its end, and tells how long it took if that was asked for, and what was published. */
    BuildResult run(BuildOptions options, Terminal terminal, Observation.Goal goal, Consumer<Written> published)
            throws IOException {
        BuildOptions watched = watched(options);
        try (LiveProgress live = new LiveProgress(terminal, progress, published)) {
            Observation observation = new Observation(watched, live, terminal.clocks());
            BuildResult result = observation.of(goal).located(watched);
            observation.timings().ifPresent(live::tell);
            return result;
        }
    }

    /** Whether a run is asked for what only a whole one can tell. */
    boolean measures() {
        return timings || profile.isPresent();
    }

    private BuildOptions watched(BuildOptions options) {
        try {
            return options.watched(timings, profile);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
