package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Severity;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.edition.BuildResult;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Prints a result for programs: one JSON object with {@code tool}, {@code version}, {@code diagnostics} and
 * {@code summary}. The same content gives the same bytes, so it holds no time.
 */
final class JsonPrinter implements ResultPrinter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final PrintWriter out;

    /** Prints there. */
    JsonPrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void checked(BuildResult result, Path content) {
        print(result, Optional.empty());
    }

    @Override
    public void built(BuildResult result, Path output, Duration taken) {
        print(result, Optional.of(output));
    }

    private void print(BuildResult result, Optional<Path> output) {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("tool", "variorum");
            json.writeStringProperty("version", Version.number());
            write(json, result.diagnostics(), result.sources());
            output.ifPresent(folder -> write(json, folder, result.summary()));
            json.writeEndObject();
        }
        out.print('\n');
    }

    /** Writes JSON as all commands do: indented, numbers exact. */
    static JsonGenerator generator(PrintWriter out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    /** The members {@code diagnostics} and {@code summary}. */
    static void write(JsonGenerator json, List<Diagnostic> diagnostics, Map<String, List<String>> sources) {
        json.writeArrayPropertyStart("diagnostics");
        diagnostics.forEach(diagnostic -> write(json, diagnostic, sources));
        json.writeEndArray();
        json.writeObjectPropertyStart("summary");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.word() + "s", TextPrinter.of(diagnostics, severity));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic, Map<String, List<String>> sources) {
        Location place = diagnostic.location();
        json.writeStartObject();
        json.writeStringProperty("code", diagnostic.code().number());
        json.writeStringProperty("name", diagnostic.code().slug());
        json.writeStringProperty("severity", diagnostic.severity().word());
        json.writeStringProperty("path", place.path());
        if (place.line() > 0) {
            json.writeNumberProperty("line", place.line());
        }
        if (place.column() > 0) {
            json.writeNumberProperty("column", place.column());
            json.writeNumberProperty("endColumn", place.column() + place.length());
        }
        json.writeStringProperty("message", diagnostic.message());
        diagnostic.expected().ifPresent(text -> json.writeStringProperty("expected", text));
        diagnostic.hint().ifPresent(text -> json.writeStringProperty("hint", text));
        TextPrinter.sourceLine(sources, place).ifPresent(text -> json.writeStringProperty("source", text));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Path output, BuildResult.Summary made) {
        json.writeObjectPropertyStart("site");
        json.writeStringProperty("output", output.toString());
        json.writeNumberProperty("briefings", made.briefings());
        json.writeNumberProperty("questions", made.questions());
        json.writeNumberProperty("reports", made.reports());
        json.writeNumberProperty("claims", made.claims());
        json.writeNumberProperty("files", made.pages());
        json.writeNumberProperty("bytes", made.bytes());
        json.writeEndObject();
    }

    /** Two spaces and a line feed on every system. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators =
                    PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
