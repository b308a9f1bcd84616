package org.variorum.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;

/**
 * Shows the briefing site in a browser while it is being written: what is saved is seen at once. Only this machine can
 * see it, and nothing is published. Runs until it is stopped.
 *
 * @since 0.2.0
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractSiteMojo {

    /** The port to listen on; 0 for any that is free. */
    @Parameter(property = "variorum.port", defaultValue = "4080")
    private int port;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File buildDirectory;

    @Override
    BuildOptions options(Settings settings) throws MojoExecutionException {
        return settings.options(Path.of(buildDirectory.getPath(), "briefings"), false);
    }

    @Override
    BuildResult run(SiteRun run) throws MojoExecutionException {
        return run.serve(port);
    }
}
