package org.variorum.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;

/** What the goals {@code generate} and {@code check} have in common: their parameters, and how a run ends. */
abstract class AbstractSiteMojo extends AbstractMojo {

    /** The folder that holds {@code site.yaml}, reports, questions and briefings. */
    @Parameter(property = "variorum.content", defaultValue = "${project.basedir}/content")
    private File content;

    /**
     * A folder of templates that replace those of the default theme, file by file. Where it does not exist, the default
     * theme is used.
     */
    @Parameter(property = "variorum.templates", defaultValue = "${project.basedir}/templates")
    private File templates;

    /** Where readers will find the site, for its feed and sitemap. Without it, what {@code site.yaml} says. */
    @Parameter(property = "variorum.baseUrl")
    private @Nullable String baseUrl;

    /** Which findings fail the build: {@code error}, {@code warning} (errors too) or {@code never}. */
    @Parameter(property = "variorum.failOn", defaultValue = "error")
    private String failOn;

    /** For the desk: with drafts, and with what has {@code publish-at} on a day to come. */
    @Parameter(property = "variorum.drafts", defaultValue = "false")
    private boolean drafts;

    /**
     * Which day it is for {@code publish-at} and {@code expires}, such as {@code 2026-11-22}. Without it, what has {@code publish-at} is held
     * back, and nothing has expired.
     */
    @Parameter(property = "variorum.today")
    private @Nullable String today;

    /** How many threads may work at once; 0 stands for one for each processor. The result is the same. */
    @Parameter(property = "variorum.threads", defaultValue = "0")
    private int threads;

    /** Tells in the log how long each stage took, and which files took longest; not of a preview. */
    @Parameter(property = "variorum.timings", defaultValue = "false")
    private boolean timings;

    /** A file for a flight recording of the Java virtual machine while the goal runs, not of a preview; for JDK Mission Control. */
    @Parameter(property = "variorum.profile")
    private @Nullable File profile;

    /** Does nothing. */
    @Parameter(property = "variorum.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Variorum is skipped.");
            return;
        }
        Settings settings = new Settings(content, templates, baseUrl, failOn, drafts, today, threads, timings, profile);
        SiteRun run = new SiteRun(options(settings), getLog());
        Optional<String> failure = run.failure(run(run));
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
    }

    /** The options of the goal, from the settings that all goals have. */
    abstract BuildOptions options(Settings settings) throws MojoExecutionException;

    /** Does the work of the goal. */
    abstract BuildResult run(SiteRun run) throws MojoExecutionException;
}
