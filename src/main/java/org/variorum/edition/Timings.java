package org.variorum.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long a run took.
 *
 * @param steps its stages, in their order
 * @param slowest the parts that took longest, the slowest first
 * @param parts how many parts were measured
 */
public record Timings(List<Step> steps, List<Part> slowest, int parts) {

    /** So many parts are named. */
    static final int NAMED = 10;

    /** Copies the lists. */
    public Timings {
        steps = List.copyOf(steps);
        slowest = List.copyOf(slowest);
    }

    /** A table for people. */
    public List<String> lines() {
        long processors = steps.stream().mapToLong(Step::processors).sum();
        List<String> lines = new ArrayList<>();
        lines.add("                         seconds  CPU seconds  share of CPU");
        steps.forEach(step -> lines.add(row(step.stage().words(), step.nanos(), step.processors(), processors)));
        lines.add(row("in all", steps.stream().mapToLong(Step::nanos).sum(), processors, processors));
        if (!slowest.isEmpty()) {
            lines.add("The slowest of " + parts + " files:");
            slowest.forEach(
                    part -> lines.add(String.format(Locale.ROOT, "  %9.1f ms  %s", part.nanos() / 1e6, part.name())));
        }
        return lines;
    }

    private static String row(String name, long wall, long processors, long all) {
        double share = all == 0 ? 0 : 100.0 * processors / all;
        return String.format(
                Locale.ROOT, "  %-20s %9.2f  %11.2f  %10.0f %%", name, wall / 1e9, processors / 1e9, share);
    }

    /**
     * A stage that is over.
     *
     * @param stage which
     * @param nanos how long it took
     * @param processors how long processors worked meanwhile, together
     */
    public record Step(Stage stage, long nanos, long processors) {}

    /**
     * A part of a stage.
     *
     * @param name what it made
     * @param nanos how long its thread took
     */
    public record Part(String name, long nanos) {}
}
