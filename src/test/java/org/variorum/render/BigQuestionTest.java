package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;

/** A question with a thousand claims, by outlets with awkward names, has a page that can still be read. */
class BigQuestionTest {

    private static final int CLAIMS = 1000;
    private static final int VALUES = 120;
    private static final int VOICES = 40;
    private static final int BYTES = 2_000_000;

    @TempDir
    private Path content = Path.of("");

    @Test
    void staysReadableAndSaysWhatItLeavesOut() throws IOException {
        write("site.yaml", "title: Big\npublisher: {name: Desk}\n");
        write(
                "questions/count.md",
                "---\nquestion: How many?\nexpects: quantity\nunit: ships\n---\nMany say many things.\n");
        StringBuilder outlets = new StringBuilder();
        for (int i = 0; i < CLAIMS; i++) {
            outlets.append("outlet-")
                    .append(i)
                    .append(": {name: '")
                    .append(name(i))
                    .append("', kind: newspaper, reliability: C, reason: A sample.}\n");
            write(
                    "reports/report-" + i + ".md",
                    "---\ntitle: Report " + i + "\noutlet: outlet-" + i + "\nissued: 2024-01-01\n"
                            + (i < VOICES ? "" : "via: report-" + (i % VOICES) + "\nvia-note: Word for word.\n")
                            + "---\n[It was so many]{.claim #c1 q=count value=" + (i % VALUES) + " claimant=\""
                            + name(i % VOICES)
                            + "\"}.\n");
        }
        write("outlets.yaml", outlets.toString());
        String page = page();
        assertThat(page.length()).isLessThan(BYTES);
        assertThat(page)
                .contains("20 more positions are left out of this page")
                .contains("Only the first 30 are drawn; 90 more are left out here.")
                .contains("Shown are 30 of 40 origins and 20 of 120 positions.")
                .contains("Only the first 60 are drawn")
                .contains("more steps are left out of this page")
                .doesNotContain("<b>bold")
                .contains("&lt;b&gt;bold");
        assertThat(Markup.ids(page)).doesNotHaveDuplicates();
    }

    /** Long, from right to left, with markup, or plain. */
    private static String name(int i) {
        return switch (i % 4) {
            case 0 -> "The " + "very ".repeat(40) + "Long Gazette " + i;
            case 1 -> "\u05E2\u05D9\u05EA\u05D5\u05DF \u0627\u0644\u062C\u0631\u064A\u062F\u0629 " + i;
            case 2 -> "<b>bold</b> & \u202Eedirrevo " + i;
            default -> "Courier " + i;
        };
    }

    private String page() throws IOException {
        Map<String, OutputFile> files = new Sites(content).render(Optional.empty(), 2);
        return Markup.text(
                Optional.ofNullable(files.get("questions/count.html")).orElseThrow());
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
