package org.variorum.edition;

import java.io.IOException;
import java.util.Optional;

/** A run that is watched as its options ask: how long it takes, and what the virtual machine does meanwhile. */
public final class Observation {

    private final BuildOptions options;
    private final Progress progress;
    private final Optional<Stopwatch> watch;

    /** Of a run with these options. */
    public Observation(BuildOptions options, Progress progress, Clocks clocks) {
        this.options = options;
        this.watch = options.timings() ? Optional.of(new Stopwatch(progress, clocks)) : Optional.empty();
        this.progress = watch.<Progress>map(w -> w).orElse(progress);
    }

    /**
     * Runs to the end.
     *
     * @throws IOException if the machine fails, or what it does cannot be recorded
     */
    public BuildResult of(Goal goal) throws IOException {
        SiteBuild build = new SiteBuild(options, progress);
        if (options.profile().isEmpty()) {
            return goal.run(build);
        }
        FlightRecording recording = FlightRecording.to(options.profile().get());
        try {
            return goal.run(build);
        } finally {
            recording.end();
        }
    }

    /** How long it took, if that was asked for; told when it is over. */
    public Optional<Timings> timings() {
        return watch.map(Stopwatch::timings);
    }

    /** What is done with a build. */
    @FunctionalInterface
    public interface Goal {

        /** Does it. */
        BuildResult run(SiteBuild build) throws IOException;
    }
}
