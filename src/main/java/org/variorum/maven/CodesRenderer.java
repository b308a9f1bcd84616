package org.variorum.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.AbstractMavenReportRenderer;
import org.variorum.diagnostic.Code;

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
        Map<Character, List<Code>> groups = Arrays.stream(Code.values())
                .collect(Collectors.groupingBy(code -> code.number().charAt(1), TreeMap::new, Collectors.toList()));
        groups.forEach(this::group);
        endSection();
    }

    private void group(char hundreds, List<Code> codes) {
        startSection("V" + hundreds + "xx: " + subject(hundreds));
        codes.forEach(this::code);
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

    private static String subject(char hundreds) {
        return switch (hundreds) {
            case '1' -> "reading files";
            case '2' -> "Markdown";
            case '3' -> "references between files";
            case '4' -> "claims";
            case '5' -> "findings";
            case '6' -> "output";
            default -> "more";
        };
    }
}
