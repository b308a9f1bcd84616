package org.variorum.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.variorum.build.BuildOptions;
import org.variorum.build.BuildResult;
import org.variorum.build.Progress;
import org.variorum.build.SiteBuild;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.TextPrinter;

/** One run inside Maven: findings go to Maven's log, faults of the machine become exceptions. */
final class SiteRun {

    /** A failure names so many findings; the log has them all. */
    private static final int NAMED = 10;

    private final Settings settings;
    private final Log log;

    /** A run with these settings. */
    SiteRun(Settings settings, Log log) {
        this.settings = settings;
        this.log = log;
    }

    /** Publishes to a folder. */
    BuildResult build(Path output, boolean force) throws MojoExecutionException {
        BuildOptions options = settings.options(output, force);
        Optional<String> clash = options.clash();
        if (clash.isPresent()) {
            throw new MojoExecutionException("The configuration cannot be used: " + clash.get());
        }
        return run(options, SiteBuild::build);
    }

    /** Checks only. */
    BuildResult check() throws MojoExecutionException {
        return run(settings.options(settings.content(), false), SiteBuild::check);
    }

    /** Whether the findings are as grave as the parameter {@code failOn} says. */
    boolean failed(BuildResult result) {
        return result.failed(settings.failOn());
    }

    /** What Maven prints when findings fail the build: how many, and the first of them with their places. */
    String failure(BuildResult result) {
        List<Diagnostic> gravest = result.diagnostics().stream()
                .filter(d -> settings.failOn().failsFor(d.severity()))
                .toList();
        String rest = gravest.size() > NAMED ? "\n… and " + (gravest.size() - NAMED) + " more" : "";
        return gravest.stream()
                .limit(NAMED)
                .map(TextPrinter::headline)
                .collect(Collectors.joining("\n", TextPrinter.count(result.diagnostics()) + "\n", rest));
    }

    private BuildResult run(BuildOptions options, Goal goal) throws MojoExecutionException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Threads that the build starts inherit it; Maven's own would not find the plugin's classes and services.
        thread.setContextClassLoader(SiteRun.class.getClassLoader());
        try {
            BuildResult result =
                    goal.run(new SiteBuild(options, new LogProgress(log))).located(options);
            print(result);
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
