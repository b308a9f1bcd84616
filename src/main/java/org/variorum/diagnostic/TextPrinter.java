package org.variorum.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes diagnostics as people and editors read them:
 *
 * <pre>
 * briefings/sale.md:12:6: error V301 unknown citation key "koreherald-20231115-sm6"
 *   as [@koreherald-20231115-sm6] reported
 *        ^~~~~~~~~~~~~~~~~~~~~~~
 *   expected: the id of a report or of a reference
 *   hint: did you mean "koreaherald-20231115-sm6"?
 * </pre>
 *
 * Content is untrusted: what could drive a terminal is shown as a replacement character.
 */
public final class TextPrinter {

    private static final String INDENT = "  ";

    private final Map<String, List<String>> sources;

    /** Prints excerpts from these files: path to lines. A diagnostic of any other file has no excerpt. */
    public TextPrinter(Map<String, List<String>> sources) {
        this.sources = Map.copyOf(sources);
    }

    /** One diagnostic; every line of it, the last one too, ends with a line feed. */
    public String print(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(headline(diagnostic)).append('\n');
        sourceLine(sources, diagnostic.location())
                .map(line -> Excerpt.of(line, diagnostic.location()))
                .ifPresent(excerpt -> excerpt.lines()
                        .forEach(l -> text.append(INDENT).append(l).append('\n')));
        diagnostic
                .expected()
                .ifPresent(e -> text.append(INDENT + "expected: ")
                        .append(Visible.line(e))
                        .append('\n'));
        diagnostic
                .hint()
                .ifPresent(h ->
                        text.append(INDENT + "hint: ").append(Visible.line(h)).append('\n'));
        return text.toString();
    }

    /** The first line alone: {@code path:line:col: severity CODE message}. */
    public static String headline(Diagnostic diagnostic) {
        return Visible.line(diagnostic.location() + ": " + diagnostic.severity().word() + " "
                + diagnostic.code().number() + " " + diagnostic.message());
    }

    /** How many of each severity: {@code 2 errors, 1 warning}, or {@code nothing to mend}. */
    public static String count(List<Diagnostic> diagnostics) {
        String counts = Stream.of(Severity.values())
                .map(severity -> plural(of(diagnostics, severity), severity.word()))
                .filter(count -> !count.startsWith("0 "))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "nothing to mend" : counts;
    }

    /** How many diagnostics have exactly that severity. */
    public static long of(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    /** The line of its file that a place is on, if there is one. */
    public static Optional<String> sourceLine(Map<String, List<String>> sources, Location location) {
        List<String> lines = sources.getOrDefault(location.path(), List.of());
        boolean known = location.line() >= 1 && location.line() <= lines.size();
        return known ? Optional.of(lines.get(location.line() - 1)) : Optional.empty();
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
