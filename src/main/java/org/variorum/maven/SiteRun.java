package org.variorum.maven;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.Clocks;
import org.variorum.edition.Observation;
import org.variorum.edition.Progress;
import org.variorum.edition.SiteBuild;
import org.variorum.edition.Stage;
import org.variorum.serve.Preview;

/** One run inside Maven: findings go to Maven's log, faults of the machine become exceptions. */
final class SiteRun {

    /** A failure names so many findings; the log has them all. */
    private static final int NAMED = 10;

    private final BuildOptions options;
    private final Log log;

    /** A run with these options. */
    SiteRun(BuildOptions options, Log log) {
        this.options = options;
        this.log = log;
    }

    /** Publishes the site. */
    BuildResult build() throws MojoExecutionException {
        Optional<String> clash = options.clash();
        if (clash.isPresent()) {
            throw new MojoExecutionException("The configuration cannot be used: " + clash.get());
        }
        return run(SiteBuild::build);
    }

    /** Checks only. */
    BuildResult check() throws MojoExecutionException {
        return run(SiteBuild::check);
    }

    /** Shows the site until the thread is interrupted; what was wrong with the content at last. */
    BuildResult serve(int port) throws MojoExecutionException {
        return within(() -> {
            Reports reports = new Reports();
            try (Preview preview = Preview.open(options, port, reports)) {
                log.info("Serving " + options.content() + " at " + preview.address() + " (Ctrl+C ends it).");
                preview.run();
            }
            return reports.last;
        });
    }

    /** What Maven prints when findings fail the build, if they do: how many, and the first of them with their places. */
    Optional<String> failure(BuildResult result) {
        if (!result.failed(options.failOn())) {
            return Optional.empty();
        }
        List<Diagnostic> gravest = result.located(options).diagnostics().stream()
                .filter(d -> options.failOn().failsFor(d.severity()))
                .toList();
        String rest = gravest.size() > NAMED ? "\n… and " + (gravest.size() - NAMED) + " more" : "";
        return Optional.of(gravest.stream()
                .limit(NAMED)
                .map(TextPrinter::headline)
                .collect(Collectors.joining("\n", TextPrinter.count(result.diagnostics()) + "\n", rest)));
    }

    private BuildResult run(Observation.Goal goal) throws MojoExecutionException {
        Observation observation = new Observation(options, new LogProgress(log), Clocks.ofProcess());
        BuildResult result = within(() -> observation.of(goal));
        print(result.located(options));
        observation.timings().ifPresent(timings -> timings.lines().forEach(line -> log.info(Visible.line(line))));
        return result;
    }

    /** Threads that the work starts inherit the plugin's class loader; Maven's own would not find its classes and services. */
    private static <R> R within(Work<R> work) throws MojoExecutionException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SiteRun.class.getClassLoader());
        try {
            return work.done();
        } catch (IOException e) {
            throw new MojoExecutionException("Variorum cannot go on: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void print(BuildResult result) {
        TextPrinter printer = new TextPrinter(result.sources());
        for (Diagnostic diagnostic : result.diagnostics()) {
            String text = printer.print(diagnostic).stripTrailing();
            switch (diagnostic.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case NOTE -> log.info(text);
            }
        }
        BuildResult.Summary read = result.summary();
        log.info("Variorum read " + read.briefings() + " briefings, " + read.questions() + " questions and "
                + read.reports() + " reports; wrote " + read.pages() + " files; "
                + TextPrinter.count(result.diagnostics()) + ".");
    }

    /** Prints what came of each review of a preview. */
    private final class Reports implements Preview.Watcher {

        private BuildResult last = new BuildResult(List.of(), Map.of(), new BuildResult.Summary(0, 0, 0, 0, 0, 0));

        @Override
        public void begins() {
            // Maven's log has times of its own.
        }

        @Override
        public void reviewed(BuildResult result) {
            last = result;
            print(last.located(options));
        }

        @Override
        public void failed(IOException fault) {
            log.error("Variorum cannot go on: " + fault.getMessage());
        }
    }

    /** Tells Maven's log. */
    private record LogProgress(Log log) implements Progress {
        @Override
        public void stage(Stage stage, int files) {
            log.debug("Variorum: " + stage.words());
        }

        @Override
        public void notice(String text) {
            log.warn("Variorum: " + text);
        }
    }

    /** Something that may meet a fault of the machine. */
    @FunctionalInterface
    private interface Work<R> {
        R done() throws IOException;
    }
}
