package org.variorum.build;

import java.util.List;
import java.util.Map;
import org.variorum.diagnostic.Diagnostic;

/**
 * What came of one run.
 *
 * @param diagnostics every finding, sorted
 * @param sources the lines of the files that the diagnostics name, by path, for printing excerpts
 * @param summary what was read and what was made
 */
public record BuildResult(List<Diagnostic> diagnostics, Map<String, List<String>> sources, Summary summary) {

    /** Copies what it is given. */
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
        sources = Map.copyOf(sources);
    }

    /** Whether a finding is grave enough to fail the run. */
    public boolean failed(FailOn failOn) {
        return diagnostics.stream().anyMatch(d -> failOn.failsFor(d.severity()));
    }

    /**
     * What was read and what was made.
     *
     * @param briefings how many briefings the content has
     * @param reports how many reports
     * @param questions how many questions
     * @param claims how many claims the reports make
     * @param pages how many files the site has; 0 when nothing was published
     * @param bytes the size of those files together
     */
    public record Summary(int briefings, int reports, int questions, int claims, int pages, long bytes) {}
}
