package org.variorum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.JsonText;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Severity;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.Covered;
import org.variorum.model.Coverage;
import org.variorum.model.Gap;
import org.variorum.model.Words;

/** Prints what is thin on a site: a line for each place, then how much there is of each kind; or all of it as JSON or as a page. */
final class CoveragePrinter {

    private final PrintWriter out;
    private final SiteOutcome.Style style;

    /** Prints there what is thin in a folder. */
    CoveragePrinter(PrintWriter out, Path content) {
        this.out = out;
        this.style = new SiteOutcome.Style(content, false, false);
    }

    void text(Covered covered) {
        for (Gap gap : covered.gaps()) {
            line(style.inContent(gap.place()) + ": " + Words.of(gap.kind()) + ": " + gap.words());
        }
        long errors = errors(covered);
        if (errors > 0) {
            line("The content has " + errors + (errors == 1 ? " error" : " errors")
                    + "; \"variorum check\" says which, and what hangs on them may be missing here.");
        }
        for (Gap.Kind kind : Gap.Kind.values()) {
            if (isLookedFor(kind, covered)) {
                line(Covered.told(kind, covered.of(kind).size())
                        + most(covered, kind).map(m -> "; the site allows " + m).orElse("") + ".");
            }
        }
    }

    void json(Covered covered) {
        JsonObject counts = new JsonObject();
        for (Gap.Kind kind : Gap.Kind.values()) {
            counts.put(
                    Words.of(kind),
                    new JsonObject()
                            .put("number", covered.of(kind).size())
                            .put("most", most(covered, kind), Json::of)
                            .json());
        }
        out.print(JsonText.indented(JsonPrinter.start()
                .put("coverage", counts.json())
                .put("older-than", covered.limits().age().map(Object::toString), Json::of)
                .putAll("gaps", covered.gaps(), this::gap)
                .put("errors", errors(covered))
                .json()));
    }

    void html(Covered covered) {
        out.print(new CoveragePage(style, covered).html());
    }

    private Json gap(Gap gap) {
        Location place = style.inContent(gap.place());
        return JsonPrinter.place(place)
                .put("kind", gap.kind())
                .put("words", gap.words())
                .json();
    }

    /** What is old nobody knows where the site does not say. */
    static boolean isLookedFor(Gap.Kind kind, Covered covered) {
        return kind != Gap.Kind.OLD_SOURCE || covered.limits().age().isPresent();
    }

    static Optional<Integer> most(Covered covered, Gap.Kind kind) {
        return Optional.ofNullable(covered.limits().most().get(kind)).map(Coverage.Most::number);
    }

    /** Mistakes for which something may be missing; that too much is thin is none. */
    static long errors(Covered covered) {
        List<Diagnostic> all = covered.result().diagnostics();
        return all.stream()
                .filter(d -> d.severity() == Severity.ERROR && d.code() != Code.OVER_BUDGET)
                .count();
    }

    private void line(String text) {
        out.print(Visible.line(text) + "\n");
    }
}
