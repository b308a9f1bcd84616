package org.variorum.maven;

import java.util.Arrays;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.AbstractMavenReportRenderer;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.CodeGroup;

/** The catalogue of diagnostics as a page, made from {@link Code}. */
final class CodesRenderer extends AbstractMavenReportRenderer {

    /** A page into that sink. */
    CodesRenderer(Sink sink) {
        super(sink);
    }

    @Override
    public String getTitle() {
        return "Diagnostics";
    }

    @Override
    protected void renderBody() {
        startSection(getTitle());
        paragraph("Every finding that the check can make. Numbers and names are stable: a number is never given to"
                + " another fault. On the command line, \"variorum explain\" says the same.");
        Arrays.stream(CodeGroup.values()).forEach(this::group);
        endSection();
    }

    private void group(CodeGroup group) {
        startSection(group.title());
        Arrays.stream(Code.values()).filter(code -> code.group() == group).forEach(this::code);
        endSection();
    }

    private void code(Code code) {
        startSection(code.number() + " " + code.slug(), code.number());
        sink.paragraph();
        sink.bold();
        text(code.severity().word());
        sink.bold_();
        text(": " + code.title());
        sink.paragraph_();
        paragraph(code.reason());
        verbatimText(code.example());
        endSection();
    }
}
