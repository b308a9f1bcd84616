package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.Finding;

/** A page says that the desk and the rules differ exactly where {@code check} wants a note for it. */
class DepartureTest {

    private static final String SECTION = "Where the desk and the rules differ";

    @Test
    void theExampleSaysSoWhereItDeparts() throws IOException {
        Path content = Path.of("content");
        assertThat(said(content))
                .isEqualTo(departing(content))
                .contains("questions/sale-congress.html", "questions/icbm-altitude.html")
                .doesNotContain("questions/blinken-when.html", "questions/scm-month.html");
    }

    @Test
    void aDayWithoutItsZoneIsNoDepartureAndAnotherRulingIsOne(@TempDir Path content) throws IOException {
        Contents.copy(Contents.BASE, content);
        Files.writeString(content.resolve("reports/courier-20240111.md"), """
                ---
                title: Port builds bridge
                outlet: courier
                issued: 2024-01-11
                ---
                [An office of the Council approved it]{.claim q=bridge-approver value=port-authority},
                [to open in May 2026]{.claim q=bridge-opening value=2026-05-04 zone=Asia/Seoul},
                [and to cost two sums]{.claim q=bridge-sums value="1 million USD" measure=road}
                [or so]{.claim q=bridge-sums value="2 million USD" measure=rail}.
                """);
        question(content, "bridge-opening", "date", "{answer: 2026-05-04}");
        question(
                content, "bridge-approver", "entity", "{answer: city, note: Why., rulings: {port-authority: garbled}}");
        question(content, "bridge-cost", "quantity", "{answer: 13 million USD, note: Why.}");
        question(content, "bridge-toll", "yes-no", "{answer: no, confidence: high, note: Why.}");
        question(content, "bridge-sums", "quantity", "{answer: {rail: 1 million USD}, note: Turned around.}");
        question(content, "bridge-place", "place", "{answer: east-quay, note: Nothing to add.}");

        Set<String> said = said(content);
        assertThat(said)
                .isEqualTo(departing(content))
                .containsExactly(
                        "questions/bridge-approver.html",
                        "questions/bridge-cost.html",
                        "questions/bridge-sums.html",
                        "questions/bridge-toll.html");
        assertThat(page(content, "questions/bridge-approver.html"))
                .doesNotContain("The rules alone would say")
                .containsPattern(
                        "Position \\d, Port Authority: [^.]*Garbled[^.]* by the desk, [^.]* by the rules alone\\.");
        assertThat(page(content, "questions/bridge-cost.html")).contains("The rules alone would say");
        assertThat(page(content, "questions/bridge-place.html")).contains("The desk’s note.");
    }

    private static void question(Path content, String id, String expects, String finding) throws IOException {
        Files.writeString(
                content.resolve("questions/" + id + ".md"),
                "---\nquestion: What of it?\nexpects: %s\nfinding: %s\n---\nThe sources say so.\n"
                        .formatted(expects, finding));
    }

    private static Set<String> said(Path content) throws IOException {
        return pages(content).entrySet().stream()
                .filter(page -> page.getValue().contains(SECTION))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> departing(Path content) throws IOException {
        return new Sites(content)
                .site().library().findings().stream()
                        .filter(finding -> !finding.departures().isEmpty())
                        .map(Finding::question)
                        .map(question -> "questions/" + question.id() + ".html")
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page(Path content, String path) throws IOException {
        return pages(content).getOrDefault(path, "");
    }

    private static Map<String, String> pages(Path content) throws IOException {
        return Markup.pages(new Sites(content).render(Optional.empty(), 2));
    }
}
