package org.variorum.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;

/**
 * Checks the content and publishes the briefing site into a folder. With findings that fail the build, nothing is
 * published and the site that was there stays as it was.
 *
 * @since 0.1.0
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class GenerateMojo extends AbstractSiteMojo {

    /** The folder to publish to; what Variorum published there before is replaced, and what others put there stays. */
    @Parameter(property = "variorum.output", defaultValue = "${project.build.directory}/briefings")
    private File output;

    /** Publish even into a folder that Variorum did not make. Files of others stay, but for those whose names the site needs. */
    @Parameter(property = "variorum.force", defaultValue = "false")
    private boolean force;

    @Override
    BuildOptions options(Settings settings) throws MojoExecutionException {
        return settings.options(output.toPath(), force);
    }

    @Override
    BuildResult run(SiteRun run) throws MojoExecutionException {
        return run.build();
    }
}
