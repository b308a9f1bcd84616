package org.variorum.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;

/**
 * Looks for mistakes in the content and publishes nothing: claims without a source, names that nobody has, conflicts
 * without a finding, briefings that say something other than their finding.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractSiteMojo {

    @Override
    BuildOptions options(Settings settings) throws MojoExecutionException {
        return settings.options(settings.content().toPath(), false);
    }

    @Override
    BuildResult run(SiteRun run) throws MojoExecutionException {
        return run.check();
    }
}
