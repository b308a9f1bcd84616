package org.variorum.maven;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;
import org.variorum.build.BuildOptions;
import org.variorum.build.FailOn;

/** The parameters that every goal has, checked. */
record Settings(Path content, Optional<Path> templates, Optional<URI> baseUrl, FailOn failOn, int threads) {

    /** Checks what a POM says; a mistake in it is the configuration's fault, not the content's. */
    static Settings of(File content, File templates, @Nullable String baseUrl, String failOn, int threads)
            throws MojoExecutionException {
        if (!content.isDirectory()) {
            throw new MojoExecutionException(
                    "The content folder " + content + " does not exist; the parameter content names another.");
        }
        try {
            return new Settings(
                    content.toPath(),
                    Optional.of(templates.toPath()).filter(Files::isDirectory),
                    Optional.ofNullable(baseUrl).filter(url -> !url.isBlank()).map(URI::create),
                    FailOn.valueOf(failOn.toUpperCase(Locale.ROOT)),
                    threads);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("The configuration cannot be used: " + e.getMessage(), e);
        }
    }

    /** The options of a run that publishes to a folder. */
    BuildOptions options(Path output, boolean force) throws MojoExecutionException {
        try {
            int workers = threads == 0 ? BuildOptions.allProcessors() : threads;
            return new BuildOptions(content, templates, output, baseUrl, failOn, force, workers);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("The configuration cannot be used: " + e.getMessage(), e);
        }
    }
}
