package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual's page of the command line shows what the program really prints. */
class ManualTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "build",
                "check",
                "serve",
                "reconcile",
                "publish",
                "diff",
                "coverage",
                "links",
                "snapshot",
                "snapshot add",
                "snapshot list",
                "snapshot verify",
                "snapshot compare",
                "explain"
            })
    void showsTheHelpOf(String command) throws IOException {
        String help = Session.run((command + " --help").strip().split(" ")).out();
        assertThat(Files.readString(Path.of("site/markdown/cli.md"))).contains("```\n" + help + "```\n");
    }

    @Test
    void theExampleOfAFileOfCasesComesOutAsItSays(@TempDir Path folder) throws IOException {
        String page = Files.readString(Path.of("site/markdown/cases.md"));
        String yaml = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("```\n", page.indexOf("```yaml\n")));
        Session session = Session.run(
                "reconcile",
                "--quiet",
                Files.writeString(folder.resolve("cases.yaml"), yaml).toString());
        assertThat(page).contains("prints `" + session.out().strip() + "` and answers " + session.code() + ";");
    }
}
