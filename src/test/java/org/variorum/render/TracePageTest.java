package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;

/** How it was reached, on the page of a question: what names something leads to it, and nothing else is touched. */
class TracePageTest {

    private static final String QUOTATION = "we will keep the cease-fire in place, whatever second-hand reports say";

    @TempDir
    private Path content = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file("site.yaml", "title: Site\npublisher: {name: Desk}\n");
        file("outlets.yaml", """
                courier: {name: The Daily Courier, kind: newspaper, reliability: B, reason: A sample.}
                gazette: {name: The Gazette, kind: newspaper, reliability: C, reason: A sample.}
                agency: {name: Reuters, kind: wire, reliability: B, reason: A sample.}
                mirror: {name: Mirror, kind: newspaper, reliability: D, reason: A sample.}
                """);
        file("entities.yaml", "ministry: {name: Ministry of Truth, kind: body}\n");
    }

    @Test
    void aReportWhoseIdIsAWordLeavesEveryQuotationAndEveryWordAlone() throws IOException {
        question("expects: quote");
        report("cease-fire", "courier", "", "[They said so]{.claim #c1 q=what value=\"" + QUOTATION + "\"}.");
        report(
                "second-hand",
                "gazette",
                "",
                "[Somebody said so]{.claim #c1 q=what value=\"we keep it\" claimant=unattributed}.");
        report("reuters", "agency", "", "[So they said]{.claim #c1 q=what value=\"" + QUOTATION + "\"}.");
        Document page = page();
        assertThat(page.text()).contains("“" + QUOTATION + "”");
        assertThat(steps(page)).contains("The Daily Courier says the same as Reuters: “" + QUOTATION + "”.");
        assertThat(page.select("#trace ~ * a[href*=reports/]").eachText())
                .allMatch(List.of("The Daily Courier", "The Gazette", "Reuters")::contains);
    }

    @Test
    void wordsOfTheRulesAreNoNames() throws IOException {
        question("expects: yes-no");
        report("second-hand", "gazette", "", "[It is so]{.claim #c1 q=what value=yes claimant=\"unnamed officials\"}.");
        report("one", "courier", "", "[It is so]{.claim #c1 q=what value=yes claimant=\"unnamed officials\"}.");
        assertThat(steps(page()))
                .contains(
                        "Moderate confidence: 2 independent origins of weight 0.85 or more fit it, none opposed; one step down: only second-hand"
                                + " or anonymous sources back it.");
    }

    @Test
    void oneVoiceHasOneNameWhichIsThatOfItsOrigin() throws IOException {
        question("expects: yes-no");
        report("a-mistaken-mirror", "mirror", "", "[So it is]{.claim #c1 q=what value=yes claimant=ministry}.");
        report("courier-1", "courier", "", "[It is so]{.claim #c1 q=what value=yes claimant=ministry}.");
        report("agency-1", "agency", "", "[It is not so]{.claim #c1 q=what value=no}.");
        Document page = page();
        assertThat(page.select("table.tally a").eachText())
                .contains("Ministry of Truth")
                .doesNotContain("Mirror");
        assertThat(steps(page))
                .contains(
                        "2 reports, one origin: Mirror and The Daily Courier have it from the Ministry of Truth."
                                + " Grade B, weight 1.73.",
                        "Yes: for it 1.73 (the Ministry of Truth), against it 1.73 (Reuters), margin 0.00.",
                        "Without the Ministry of Truth everything would go back to a single source, and the answer would be"
                                + " “no”.");
        assertThat(page.select("section:has(#fragility) li").eachText())
                .contains(
                        "Without the Ministry of Truth everything would go back to a single source, and the answer would be"
                                + " “no”.");
    }

    private void question(String expects) throws IOException {
        file("questions/what.md", "---\nquestion: What is it?\n" + expects + "\n---\nNobody knows.\n");
    }

    private void report(String id, String outlet, String more, String text) throws IOException {
        file(
                "reports/" + id + ".md",
                "---\ntitle: Report\noutlet: " + outlet + "\nissued: 2024-01-01\n" + more + "---\n" + text + "\n");
    }

    private void file(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private static List<String> steps(Document page) {
        return page.select("section:has(#trace) details li").eachText();
    }

    private Document page() throws IOException {
        OutputFile page = Objects.requireNonNull(
                new Sites(content).render(Optional.empty(), 1).get("questions/what.html"));
        return Jsoup.parse(new String(Markup.bytes(page), StandardCharsets.UTF_8));
    }
}
