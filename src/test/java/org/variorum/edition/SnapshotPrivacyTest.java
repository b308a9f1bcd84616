package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Snapshots are somebody else's pages: they are compared, and never published. */
class SnapshotPrivacyTest {

    private static final Path CASES = Path.of("src/test/resources/diagnostics");

    @TempDir
    private Path folder;

    @Test
    void nothingOfASnapshotIsPublished() {
        new Fixture()
                .overlay(CASES.resolve("base/content"))
                .overlay(CASES.resolve("text-overlap/content"))
                .write(folder.resolve("content"));
        Runs.build(folder.resolve("content"), folder.resolve("site"), 2);
        assertThat(Fixture.filesBelow(folder.resolve("site")))
                .isNotEmpty()
                .noneMatch(file -> file.toString().contains("snapshots"))
                .noneMatch(file -> read(file).contains("tuesday to build the new bridge"));
    }

    @Test
    void aNameCannotLeadOutOfTheContent() {
        String report = "---\ntitle: %s\noutlet: courier\nissued: 2024-01-11\nsnapshot: {file: %s}\n---\n"
                + "[The council approved it]{.claim q=bridge-approver value=city}.\n";
        String text = "the council voted on tuesday to build the new bridge over the harbour";
        new Fixture()
                .overlay(CASES.resolve("base/content"))
                .with("snapshots/in.txt", text)
                .withLink("snapshots/link.txt", "../../secret.txt")
                .with("reports/courier-1.md", report.formatted("One", "in.txt"))
                .with(
                        "reports/gazette-1.md",
                        report.formatted("Two", "../../secret.txt").replace("courier", "gazette"))
                .with("reports/wire-1.md", report.formatted("Three", "link.txt").replace("courier", "harbour-wire"))
                .write(folder.resolve("content"));
        new Fixture().with("secret.txt", text).write(folder);
        BuildResult result = Runs.check(folder.resolve("content"), 2);
        assertThat(result.diagnostics()).noneMatch(d -> d.code().number().equals("V712"));
    }

    private static String read(Path file) {
        return Fixture.text(file).toLowerCase(Locale.ROOT);
    }
}
