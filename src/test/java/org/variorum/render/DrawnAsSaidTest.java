package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;

/** What is drawn of claims says no more and nothing else than they do. */
class DrawnAsSaidTest {

    @TempDir
    private Path content = Path.of("");

    @Test
    void aDayIsWholeWhateverTheZonesOfTheOthers() throws IOException {
        Document page = page(
                "expects: date", "value=2023-11-14 tz=\"America/Los_Angeles\"", "value=2023-11-15 tz=\"Asia/Seoul\"");
        assertThat(page.select("#date-line .bar-claim rect.stretch").eachAttr("x"))
                .containsExactlyInAnyOrder("3%", "50%");
        assertThat(page.select("#date-line .bar-claim rect.stretch").eachAttr("width"))
                .containsExactly("47%", "47%");
        assertThat(page.select("#date-line figcaption").text()).contains("Each day is that of its own place");
    }

    @Test
    void timesOfDayAreBroughtToTheClockThatMostOfThemName() throws IOException {
        Document page = page(
                "expects: date",
                "value=2023-11-15T01:00+09:00",
                "value=2023-11-14T08:00-08:00",
                "value=2023-11-15 tz=\"+09:00\"");
        assertThat(page.select("#date-line figcaption").text()).contains("Days and times are those of +09:00.");
        assertThat(page.select("#date-line .bar-claim rect.stretch").eachAttr("width"))
                .contains("94%");
    }

    @Test
    void distancesInTwoDirectionsAreNotOnOneLine() throws IOException {
        Document page = page(
                "expects: quantity\nunit: km",
                "value=\"150 km\" measure=\"to the north\"",
                "value=\"200 km\" measure=\"to the east\"");
        assertThat(page.select("#number-line .head").eachText())
                .containsExactlyInAnyOrder("To the north", "To the east");
        assertThat(page.select("#number-line ul"))
                .hasSize(2)
                .allMatch(line -> line.select(".bar-claim").size() == 1);
    }

    @Test
    void aCeilingSaysNothingOfAFloorAndUnitsConvert() throws IOException {
        Document page = page("expects: quantity\nunit: min", "value=\"71 min\"", "value=\"<=4200 s\"");
        assertThat(page.select("#number-line .bar-claim .arrow")).hasSize(1);
        assertThat(page.select("#number-line figcaption").text()).doesNotContain("another unit");
    }

    private Document page(String form, String... claims) throws IOException {
        write("site.yaml", "title: Small\npublisher: {name: Desk}\n");
        write("questions/q.md", "---\nquestion: What was it?\n" + form + "\n---\nSo.\n");
        StringBuilder outlets = new StringBuilder();
        for (int i = 0; i < claims.length; i++) {
            outlets.append("outlet-" + i + ": {name: 'Outlet " + i
                    + "', kind: newspaper, reliability: C, reason: A sample.}\n");
            write(
                    "reports/report-" + i + ".md",
                    "---\ntitle: Report " + i + "\noutlet: outlet-" + i
                            + "\nissued: 2024-01-01\n---\n[So it was]{.claim #c1 q=q " + claims[i] + "}.\n");
        }
        write("outlets.yaml", outlets.toString());
        Map<String, OutputFile> files = new Sites(content).render(Optional.empty(), 1);
        assertThat(files).containsKeys("questions/q.html", "pictures/q.svg");
        return Jsoup.parse(
                Markup.text(Optional.ofNullable(files.get("questions/q.html")).orElseThrow()));
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
