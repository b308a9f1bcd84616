package org.variorum.maven;

import java.util.Locale;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.AbstractMavenReport;

/**
 * Writes the catalogue of diagnostics, as this version of Variorum has it, as a page of the project's Maven site.
 *
 * @since 0.1.0
 */
@Mojo(name = "codes", threadSafe = true)
public final class CodesMojo extends AbstractMavenReport {

    /** Does nothing. */
    @Parameter(property = "variorum.skip", defaultValue = "false")
    private boolean skip;

    @Override
    @SuppressWarnings("deprecation") // still abstract in maven-reporting-api 4.0.0
    public String getOutputName() {
        return "diagnostics";
    }

    @Override
    public String getName(Locale locale) {
        return "Diagnostics";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Every finding that the check can make: what it says, why it matters, how to mend it.";
    }

    @Override
    public boolean canGenerateReport() {
        return !skip;
    }

    @Override
    protected void executeReport(Locale ignored) {
        new CodesRenderer(getSink()).render();
    }
}
