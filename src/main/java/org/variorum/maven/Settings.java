package org.variorum.maven;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.FailOn;
import org.variorum.model.Release;

/**
 * The parameters that every goal has, as a POM says them.
 *
 * @param content the content folder
 * @param templates the folder of templates, which need not be there
 * @param baseUrl where the site will be reachable, or null or blank for what {@code site.yaml} says
 * @param failOn the word that says which findings fail the build
 * @param drafts whether the site is for the desk, which sees drafts
 * @param today which day it is, or null or blank for none
 * @param threads how many threads may work at once, 0 for one for each processor
 * @param timings whether it is measured how long the run takes
 * @param profile a file for a flight recording, or null for none
 */
record Settings(
        File content,
        File templates,
        @Nullable String baseUrl,
        String failOn,
        boolean drafts,
        @Nullable String today,
        int threads,
        boolean timings,
        @Nullable File profile) {

    /**
     * The options of a run that publishes to a folder.
     *
     * @throws MojoExecutionException if they make no sense: a mistake in the POM is not the content's fault
     */
    BuildOptions options(Path output, boolean force) throws MojoExecutionException {
        if (!content.isDirectory()) {
            throw new MojoExecutionException(
                    "The content folder " + content + " does not exist; the parameter content names another.");
        }
        try {
            return new BuildOptions(
                            content.toPath(),
                            Optional.of(templates.toPath()),
                            output,
                            Optional.ofNullable(baseUrl)
                                    .filter(url -> !url.isBlank())
                                    .map(URI::create),
                            FailOn.valueOf(failOn.toUpperCase(Locale.ROOT)),
                            force,
                            threads == 0 ? BuildOptions.allProcessors() : threads)
                    .of(new Release.Audience(
                            drafts,
                            Optional.ofNullable(today)
                                    .filter(day -> !day.isBlank())
                                    .map(LocalDate::parse)))
                    .watched(timings, Optional.ofNullable(profile).map(File::toPath));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new MojoExecutionException("The configuration cannot be used: " + e.getMessage(), e);
        }
    }
}
