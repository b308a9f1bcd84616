package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.edition.BuildResult;
import org.variorum.edition.BuildResult.Summary;

class PrinterTest {

    private static final Diagnostic FINDING = Diagnostic.of(
                    Code.UNKNOWN_CITATION, new Location("briefings/a.md", 2, 4, 3), "unknown citation key \"äb\"")
            .expected("a report")
            .hint("did you mean \"ab\"?");
    private static final Map<String, List<String>> SOURCES = Map.of("briefings/a.md", List.of("---", "as [@äb]"));

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);

    @Test
    void jsonHoldsEveryPartOfAFinding() {
        new JsonPrinter(out).checked(result(new Summary(1, 2, 3, 4, 0, 0), FINDING), Path.of("content"));
        assertThat(printed).hasToString("""
            {
              "tool": "variorum",
              "version": "development",
              "diagnostics": [
                {
                  "code": "V301",
                  "name": "unknown-citation",
                  "severity": "error",
                  "path": "briefings/a.md",
                  "line": 2,
                  "column": 4,
                  "endColumn": 7,
                  "message": "unknown citation key \\"äb\\"",
                  "expected": "a report",
                  "hint": "did you mean \\"ab\\"?",
                  "source": "as [@äb]"
                }
              ],
              "summary": {
                "errors": 1,
                "warnings": 0,
                "notes": 0
              }
            }
            """);
    }

    @Test
    void jsonRepeatsNoLongLineForEachFaultOnIt() {
        Map<String, List<String>> sources = Map.of("briefings/a.md", List.of("---", "as [@äb]" + " ".repeat(2_000)));
        new JsonPrinter(out)
                .checked(new BuildResult(List.of(FINDING), sources, new Summary(1, 1, 1, 1, 0, 0)), Path.of("content"));
        assertThat(printed.toString()).contains("\"V301\"").doesNotContain("\"source\"");
    }

    @Test
    void jsonOfABuildSaysWhatItMade() {
        new JsonPrinter(out).built(result(new Summary(1, 2, 3, 4, 5, 6)), Path.of("public"), "7.0 s");
        assertThat(printed.toString())
                .contains("\"diagnostics\": []")
                .contains("\"output\": \"public\"")
                .contains("\"files\": 5");
    }

    @Test
    void textEndsWithWhatWasMadeAndWhatNeedsAttention() {
        Diagnostic doubt = Diagnostic.of(Code.RAW_HTML, Location.at("pages/a.md", 3, 1), "HTML is shown as text");
        Summary made = new Summary(1, 2, 20, 64, 131, 1_234_567);
        new PlainPrinter(out).built(result(made, doubt), Path.of("public"), "0.8 s");
        assertThat(printed)
                .hasToString("pages/a.md:3:1: warning V205 HTML is shown as text\n\n"
                        + "Published 1 briefing, 20 questions, 2 reports with 64 claims: 131 files, 1.2 MB,"
                        + " in public (0.8 s).\n"
                        + "What needs attention: 1 warning.\n"
                        + "\"variorum explain V205\" says why that matters; so for every code.\n");
    }

    @Test
    void textSaysWhenNothingWasPublished() {
        new PlainPrinter(out).built(result(new Summary(1, 1, 1, 1, 0, 0), FINDING), Path.of("public"), "0.0 s");
        assertThat(printed.toString())
                .contains("\nNothing was published: 1 error.\n")
                .doesNotContain("Published");
    }

    private static BuildResult result(Summary summary, Diagnostic... findings) {
        return new BuildResult(List.of(findings), SOURCES, summary);
    }
}
