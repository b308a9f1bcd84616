package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the manual's quick start has its readers do. */
final class QuickStart {

    private static final Pattern FILE = Pattern.compile("`(content/[^`]+)`:\n\n```\\w+\n(.*?)```", Pattern.DOTALL);

    /** What the rules propose as the finding on its question. */
    static final String FINDING = """
            finding:
              status: settled
              answer: port
              verdict: contradiction
              confidence: low
              by: [desk]
            """;

    private QuickStart() {}

    /** Writes its files into a folder, and lets the rules decide its question. */
    static void write(Path folder) throws IOException {
        writeUndecided(folder);
        Session decided = Session.run(
                "reconcile", "--content", folder.resolve("content").toString(), "--write", "bridge-closed-by");
        assertThat(decided.code()).as(decided.out()).isZero();
    }

    /** Writes its files into a folder. */
    static void writeUndecided(Path folder) throws IOException {
        String page = Files.readString(Path.of("site/markdown/quick-start.md"));
        assertThat(FILE.matcher(page).results()).hasSizeGreaterThan(5);
        for (MatchResult file : FILE.matcher(page).results().toList()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
    }
}
