package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.BuildResult;

/** Prints a result for people. */
final class PlainPrinter implements ResultPrinter {

    private final PrintWriter out;

    /** Prints there. */
    PlainPrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void checked(BuildResult result, Path content) {
        findings(result);
        line("Checked " + read(result.summary()) + " in " + content + ": " + TextPrinter.count(result.diagnostics())
                + ".");
        explain(result.diagnostics());
    }

    @Override
    public void built(BuildResult result, Path output, String taken) {
        findings(result);
        BuildResult.Summary made = result.summary();
        String found = TextPrinter.count(result.diagnostics());
        if (made.pages() == 0) {
            line("Nothing was published: " + found + ".");
        } else {
            line("Published " + read(made) + ": " + made.pages() + " files, " + size(made.bytes()) + ", in " + output
                    + " (" + taken + ").");
            line("What needs attention: " + (result.diagnostics().isEmpty() ? "nothing" : found) + ".");
        }
        explain(result.diagnostics());
    }

    @Override
    public void served(BuildResult result, Duration taken) {
        findings(result);
        line("Read " + read(result.summary()) + ": " + TextPrinter.count(result.diagnostics()) + " (" + taken.toMillis()
                + " ms).");
    }

    private void findings(BuildResult result) {
        TextPrinter printer = new TextPrinter(result.sources());
        result.diagnostics().forEach(diagnostic -> out.print(printer.print(diagnostic)));
        if (!result.diagnostics().isEmpty()) {
            line("");
        }
    }

    private void explain(List<Diagnostic> diagnostics) {
        diagnostics.stream()
                .findFirst()
                .ifPresent(first -> line("\"variorum explain " + first.code().number()
                        + "\" says why that matters; so for every code."));
    }

    private void line(String text) {
        out.print(Visible.line(text) + "\n");
    }

    private static String read(BuildResult.Summary summary) {
        return number(summary.briefings(), "briefing") + ", " + number(summary.questions(), "question") + ", "
                + number(summary.reports(), "report") + " with " + number(summary.claims(), "claim")
                + (summary.remembered() > 0
                        ? " (" + number(summary.remembered(), "quotation") + " as variorum.lock has "
                                + (summary.remembered() == 1 ? "it" : "them") + ")"
                        : "")
                + (summary.heldBack() > 0 ? "; " + number(summary.heldBack(), "text") + " held back" : "");
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
