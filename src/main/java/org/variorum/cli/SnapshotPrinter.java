package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Severity;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.BuildResult;
import org.variorum.edition.Proven;
import org.variorum.model.Edtf;
import org.variorum.model.Evidence;
import org.variorum.model.QuoteState;
import org.variorum.words.LabelWords;
import org.variorum.words.bundle.Languages;

/** Prints what private copies show. */
final class SnapshotPrinter {

    private static final Set<Code> CODES = EnumSet.of(
            Code.QUOTE_ALTERED,
            Code.QUOTE_NOT_FOUND,
            Code.QUOTE_AMBIGUOUS,
            Code.NEGATION_LEFT_OUT,
            Code.QUOTE_UNCHECKED,
            Code.UNREADABLE_COPY,
            Code.COPY_DIFFERS,
            Code.MISSING_SNAPSHOT);

    private final PrintWriter out;
    private final SiteOutcome.Style style;

    /** Prints there what is known of the copies of a folder. */
    SnapshotPrinter(PrintWriter out, Path content) {
        this.out = out;
        this.style = new SiteOutcome.Style(content, false, false);
    }

    /** Prints what does not fit of files; whether any of it is grave. */
    boolean faults(Proven proven, Predicate<String> paths) {
        BuildResult result = proven.result();
        TextPrinter printer = new TextPrinter(result.sources().entrySet().stream()
                .collect(Collectors.toMap(each -> inContent(each.getKey()), Map.Entry::getValue)));
        List<Diagnostic> found = result.diagnostics().stream()
                .filter(d -> CODES.contains(d.code()) && paths.test(d.location().path()))
                .toList();
        found.forEach(d -> out.print(printer.print(d.at(style.inContent(d.location())))));
        return found.stream().anyMatch(SnapshotPrinter::isGrave);
    }

    private String inContent(String path) {
        return style.inContent(Location.ofFile(path)).path();
    }

    /** Whether anything grave does not fit. */
    static boolean isFaulty(Proven proven) {
        return proven.result().diagnostics().stream()
                .filter(d -> CODES.contains(d.code()))
                .anyMatch(SnapshotPrinter::isGrave);
    }

    private static boolean isGrave(Diagnostic d) {
        return d.severity() == Severity.ERROR || d.code() == Code.UNREADABLE_COPY;
    }

    /** How many quotations stand how to the copies, in a line for each. */
    void summary(Proven proven) {
        Map<Boolean, List<Proven.Proof>> there =
                proven.reports().values().stream().collect(Collectors.partitioningBy(Proven.Proof::there));
        List<Proven.Proof> read = there.getOrDefault(true, List.of());
        line("Looked into " + number(read.size(), "private copy", "private copies") + ": " + quotations(read) + ".");
        int elsewhere = there.getOrDefault(false, List.of()).size();
        if (elsewhere > 0) {
            line(number(elsewhere, "copy", "copies") + " that reports name " + (elsewhere == 1 ? "is" : "are")
                    + " not here as a file; what is recorded of "
                    + (elsewhere == 1 ? "it" : "them") + " stays.");
        }
    }

    /** What they show is recorded. */
    void recorded() {
        line("variorum.lock has it; keep that in Git.");
    }

    /** A line for each copy that a report names, and for each file that none names. */
    void list(Proven proven) {
        proven.reports().forEach((id, proof) -> line(id + ": snapshots/" + proof.file() + ", " + state(proof)));
        proven.orphans().forEach(file -> line("snapshots/" + file + ": no report names it"));
        if (proven.reports().isEmpty() && proven.orphans().isEmpty()) {
            line("No report names a private copy; \"variorum snapshot add REPORT FILE\" takes one in.");
        }
    }

    private static String state(Proven.Proof proof) {
        Optional<Evidence.Copy> copy = proof.evidence().copy();
        String known = copy.map(c -> c.length() + " bytes, SHA-256 " + c.sha256()
                        + c.retrieved().map(day -> ", taken " + day.text()).orElse(""))
                .orElse(proof.there() ? "not read" : "nothing recorded of it");
        return (proof.there() ? "" : "not here as a file, ") + known + "; " + quotations(List.of(proof));
    }

    private static String quotations(List<Proven.Proof> proofs) {
        Map<QuoteState, Integer> states = new EnumMap<>(QuoteState.class);
        proofs.forEach(proof ->
                proof.evidence().quotations().forEach(checked -> states.merge(checked.state(), 1, Integer::sum)));
        LabelWords words = Languages.ENGLISH.labels();
        return states.isEmpty()
                ? "no quotations looked up"
                : states.entrySet().stream()
                        .map(each -> words.quotations(each.getValue(), each.getKey()))
                        .collect(Collectors.joining("; "));
    }

    /** All of it as JSON. */
    void json(Proven proven) {
        out.print(JsonText.indented(JsonPrinter.start()
                .putAll(
                        "reports",
                        proven.reports().entrySet(),
                        each -> new JsonObject()
                                .put("report", each.getKey())
                                .put("file", each.getValue().file())
                                .put("there", each.getValue().there())
                                .put("sha256", each.getValue().evidence().copy().map(Evidence.Copy::sha256), Json::of)
                                .put(
                                        "length",
                                        each.getValue().evidence().copy().map(Evidence.Copy::length),
                                        n -> Json.of(n))
                                .put(
                                        "retrieved",
                                        each.getValue()
                                                .evidence()
                                                .copy()
                                                .flatMap(Evidence.Copy::retrieved)
                                                .map(Edtf::text),
                                        Json::of)
                                .putAll("quotations", each.getValue().evidence().quotations(), SnapshotPrinter::json)
                                .json())
                .putAll("orphans", proven.orphans(), Json::of)
                .json()));
    }

    private static Json json(Evidence.Checked checked) {
        return new JsonObject()
                .put("exact", checked.quotation().exact())
                .put("prefix", checked.quotation().prefix(), Json::of)
                .put("suffix", checked.quotation().suffix(), Json::of)
                .put("state", checked.state())
                .put("start", checked.stretch().map(Evidence.Stretch::start), n -> Json.of(n))
                .put("end", checked.stretch().map(Evidence.Stretch::end), n -> Json.of(n))
                .put("negation-left-out", checked.negationLeftOut())
                .json();
    }

    private static String number(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private void line(String text) {
        out.print(Visible.line(text) + "\n");
    }
}
