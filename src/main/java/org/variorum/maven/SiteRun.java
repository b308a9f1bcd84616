package org.variorum.maven;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.Progress;
import org.variorum.edition.SiteBuild;

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

    private BuildResult run(Goal goal) throws MojoExecutionException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Threads that the build starts inherit it; Maven's own would not find the plugin's classes and services.
        thread.setContextClassLoader(SiteRun.class.getClassLoader());
        try {
            BuildResult result = goal.run(new SiteBuild(options, new LogProgress(log)));
            print(result.located(options));
            return result;
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

    /** Tells Maven's log. */
    private record LogProgress(Log log) implements Progress {
        @Override
        public void stage(String name) {
            log.debug("Variorum: " + name);
        }

        @Override
        public void notice(String text) {
            log.warn("Variorum: " + text);
        }
    }

    /** What to do with a build. */
    @FunctionalInterface
    private interface Goal {
        BuildResult run(SiteBuild build) throws IOException;
    }
}
