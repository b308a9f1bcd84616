package org.variorum.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.AbstractMavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.BuildResult;
import org.variorum.model.HostSite;

/**
 * Publishes the briefing site inside the project's own Maven site, into one folder of its own, with a page in the
 * project's skin that leads there and lists the findings.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractMavenReport {

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

    /** Which findings fail the site: {@code error}, {@code warning} (errors too) or {@code never}. */
    @Parameter(property = "variorum.failOn", defaultValue = "error")
    private String failOn;

    /** How many threads may work at once; 0 stands for one for each processor. The result is the same. */
    @Parameter(property = "variorum.threads", defaultValue = "0")
    private int threads;

    /** Tells in the log how long each stage took, and which files took longest. */
    @Parameter(property = "variorum.timings", defaultValue = "false")
    private boolean timings;

    /** A file for a flight recording of the Java virtual machine while the goal runs, for JDK Mission Control. */
    @Parameter(property = "variorum.profile")
    private @Nullable File profile;

    /** The name of the folder inside the Maven site that the briefing site is published to. */
    @Parameter(property = "variorum.folder", defaultValue = "variorum")
    private String folder;

    /** For the desk: with drafts, and with what has {@code publish-at} on a day to come. */
    @Parameter(property = "variorum.drafts", defaultValue = "false")
    private boolean drafts;

    /**
     * Which day it is for {@code publish-at} and {@code expires}, such as {@code 2026-11-22}. Without it, what has {@code publish-at} is held
     * back, and nothing has expired.
     */
    @Parameter(property = "variorum.today")
    private @Nullable String today;

    /** Publish even where Variorum did not make that folder. Files of others stay, but for those whose names the site needs. */
    @Parameter(property = "variorum.force", defaultValue = "false")
    private boolean force;

    /** Does nothing. */
    @Parameter(property = "variorum.skip", defaultValue = "false")
    private boolean skip;

    @Override
    @SuppressWarnings("deprecation") // still abstract in maven-reporting-api 4.0.0
    public String getOutputName() {
        return "variorum-report";
    }

    @Override
    public String getName(Locale locale) {
        return "Briefings";
    }

    @Override
    public String getDescription(Locale locale) {
        return "The briefing site made from this project's content, and what the check found.";
    }

    @Override
    public boolean canGenerateReport() {
        if (skip) {
            getLog().info("Variorum is skipped.");
            return false;
        }
        if (!content.isDirectory()) {
            getLog().info("Variorum has nothing to report: there is no content folder " + content + ".");
            return false;
        }
        return true;
    }

    @Override
    protected void executeReport(Locale locale) throws MavenReportException {
        if (!folder.matches("[\\w.-]*\\w")) {
            throw new MavenReportException("The parameter folder must be one plain name, not \"" + folder + "\".");
        }
        BuildResult result = publish();
        new ReportRenderer(getSink(), result, folder).render();
    }

    private BuildResult publish() throws MavenReportException {
        try {
            Settings settings =
                    new Settings(content, templates, baseUrl, failOn, drafts, today, threads, timings, profile);
            Path output = getReportOutputDirectory().toPath().resolve(folder);
            HostSite host = new HostSite(getProject().getName(), "../index.html");
            SiteRun run = new SiteRun(settings.options(output, force).within(host), getLog());
            BuildResult result = run.build();
            Optional<String> failure = run.failure(result);
            if (failure.isPresent()) {
                throw new MavenReportException(failure.get());
            }
            return result;
        } catch (MojoExecutionException e) {
            throw new MavenReportException(String.valueOf(e.getMessage()), e);
        }
    }
}
