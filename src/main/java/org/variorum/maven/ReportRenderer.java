package org.variorum.maven;

import java.util.List;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.AbstractMavenReportRenderer;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.edition.BuildResult;

/** The page that leads from a Maven site to the briefing site inside it. */
final class ReportRenderer extends AbstractMavenReportRenderer {

    private final BuildResult result;
    private final String folder;

    /** A page for what was published into that folder beside it. */
    ReportRenderer(Sink sink, BuildResult result, String folder) {
        super(sink);
        this.result = result;
        this.folder = folder;
    }

    @Override
    public String getTitle() {
        return "Briefings";
    }

    @Override
    protected void renderBody() {
        startSection(getTitle());
        sink.paragraph();
        link(folder + "/index.html", "Open the briefing site");
        text(", made from this project's content.");
        sink.paragraph_();
        summary(result.summary());
        startSection("What the check found");
        if (result.diagnostics().isEmpty()) {
            paragraph("Nothing to mend.");
        } else {
            findings(result.diagnostics());
        }
        endSection();
        endSection();
    }

    private void summary(BuildResult.Summary made) {
        startTable();
        tableHeader(new String[] {"Briefings", "Questions", "Reports", "Claims", "Files published"});
        row(
                Integer.toString(made.briefings()),
                Integer.toString(made.questions()),
                Integer.toString(made.reports()),
                Integer.toString(made.claims()),
                Integer.toString(made.pages()));
        endTable();
    }

    private void findings(List<Diagnostic> diagnostics) {
        startTable();
        tableHeader(new String[] {"Place", "Severity", "Code", "Finding"});
        for (Diagnostic diagnostic : diagnostics) {
            String hint = diagnostic.hint().map(text -> "; " + text).orElse("");
            row(
                    diagnostic.location().toString(),
                    diagnostic.severity().word(),
                    diagnostic.code().number() + " " + diagnostic.code().slug(),
                    diagnostic.message() + hint);
        }
        endTable();
    }

    /** A row of plain text: {@link #tableRow} would make links of {@code {text, address}}, which content may hold. */
    private void row(String... cells) {
        sink.tableRow();
        for (String cell : cells) {
            sink.tableCell();
            text(cell);
            sink.tableCell_();
        }
        sink.tableRow_();
    }
}
