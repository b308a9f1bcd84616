package org.variorum.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred positions, titles of three hundred signs, names without blanks and in other scripts: nothing breaks. */
class LongNamesIT {

    private static final int POSITIONS = 200;

    /** Long, without blanks, and in scripts that are wider than Latin or begin from the right. */
    private static final List<String> NAMES = List.of(
            "Government of the Democratic People’s Republic of Korea and its ministries",
            "대한민국국방부합동참모본부공보실과외교부대변인실",
            "قناة الجزيرة الفضائية في الدوحة",
            "Ministryofnationaldefencewithoutanyblanks".repeat(3),
            "日本国防衛省統合幕僚監部");

    @TempDir
    Path content;

    @Test
    void fitsTheSmallestPhone() throws IOException {
        writeLongNamesAndManyPositions();
        Path site = BuiltSite.build(content, Path.of("target", "long-names-site"));
        try (Playwright playwright = Chromium.playwright()) {
            Page page = Chromium.launch(playwright).newPage();
            Reflow reflow = new Reflow(
                    page,
                    (window, path) -> window.navigate(site.resolve(path).toUri().toString()),
                    site);
            assertThat(reflow.scrolledSideways(Reflow.SMALLEST)).isEmpty();
            assertThat(reflow.faultsOfPictures(Reflow.SMALLEST)).isEmpty();
            assertThat(reflow.faultsOfPictures(1280)).isEmpty();
        }
    }

    private void writeLongNamesAndManyPositions() throws IOException {
        write("site.yaml", "title: Long names\npublisher: {name: Desk}\n");
        write(
                "questions/count.md",
                "---\nquestion: How many?\nexpects: quantity\nunit: ship\nfinding: {status: open, answer: unknown}\n---\nMany say many things.\n");
        write(
                "questions/day.md",
                "---\nquestion: When?\nexpects: date\nfinding: {status: open, answer: unknown}\n---\nMany say many things.\n");
        StringBuilder outlets = new StringBuilder();
        for (int i = 0; i < POSITIONS; i++) {
            String name = NAMES.get(i % NAMES.size()) + " " + i;
            outlets.append(
                    "outlet-" + i + ": {name: '" + name + "', kind: newspaper, reliability: C, reason: A sample.}\n");
            write(
                    "reports/report-" + i + ".md",
                    "---\ntitle: '"
                            + (NAMES.get(i % NAMES.size()) + " ").repeat(30).substring(0, 300) + "'\noutlet: outlet-"
                            + i
                            + "\nissued: 2024-03-01\n"
                            + (i < 9 ? "" : "via: report-" + (i - 9) + "\nvia-note: Word for word.\n")
                            + "---\n[It was so many]{.claim #c1 q=count value=" + i + " measure=\""
                            + (i % 2 == 0 ? "to the north" : "to the east")
                            + "\" claimant=\"" + name + "\"} [on that day]{.claim #c2 q=day value=2024-02-"
                            + (10 + i % 19) + "}.\n");
        }
        write("outlets.yaml", outlets.toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
