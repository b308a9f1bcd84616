package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Severity;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.edition.BuildResult;

/**
 * Prints a result for programs: one JSON object with {@code tool}, {@code version}, {@code diagnostics} and
 * {@code summary}. The same content gives the same bytes, so it holds no time.
 */
final class JsonPrinter implements ResultPrinter {

    /** A longer line is left out: whoever has many faults on one line would be given it as many times. */
    private static final int LONGEST_SOURCE = 2_000;

    private final PrintWriter out;

    /** Prints there. */
    JsonPrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void checked(BuildResult result, Path content) {
        out.print(JsonText.indented(
                put(start(), result.diagnostics(), result.sources()).json()));
    }

    @Override
    public void built(BuildResult result, Path output, String taken) {
        out.print(JsonText.indented(put(start(), result.diagnostics(), result.sources())
                .put("site", site(output, result.summary()))
                .json()));
    }

    @Override
    public void served(BuildResult result, Duration taken) {
        checked(result, Path.of(""));
    }

    /** What every object begins with: who printed it. */
    static JsonObject start() {
        return new JsonObject().put("tool", "variorum").put("version", Version.number());
    }

    /** What stands in a file begins with its place. */
    static JsonObject place(Location location) {
        return new JsonObject()
                .put("path", location.path())
                .put("line", location.line())
                .put("column", location.column());
    }

    /** Puts the members {@code diagnostics} and {@code summary}. */
    static JsonObject put(JsonObject object, List<Diagnostic> diagnostics, Map<String, List<String>> sources) {
        JsonObject summary = new JsonObject();
        for (Severity severity : Severity.values()) {
            summary.put(severity.word() + "s", TextPrinter.of(diagnostics, severity));
        }
        return object.putAll("diagnostics", diagnostics, d -> diagnostic(d, sources))
                .put("summary", summary.json());
    }

    private static Json diagnostic(Diagnostic diagnostic, Map<String, List<String>> sources) {
        Location place = diagnostic.location();
        JsonObject object = new JsonObject()
                .put("code", diagnostic.code().number())
                .put("name", diagnostic.code().slug())
                .put("severity", diagnostic.severity().word())
                .put("path", place.path());
        if (place.line() > 0) {
            object.put("line", place.line());
        }
        if (place.column() > 0) {
            object.put("column", place.column()).put("endColumn", place.column() + place.length());
        }
        return object.put("message", diagnostic.message())
                .put("expected", diagnostic.expected(), Json::of)
                .put("hint", diagnostic.hint(), Json::of)
                .put(
                        "source",
                        TextPrinter.sourceLine(sources, place).filter(line -> line.length() <= LONGEST_SOURCE),
                        Json::of)
                .json();
    }

    private static Json site(Path output, BuildResult.Summary made) {
        return new JsonObject()
                .put("output", output.toString())
                .put("briefings", made.briefings())
                .put("questions", made.questions())
                .put("reports", made.reports())
                .put("claims", made.claims())
                .put("files", made.pages())
                .put("bytes", made.bytes())
                .json();
    }
}
