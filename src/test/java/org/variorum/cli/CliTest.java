package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatToDoWhenToldNothing() {
        assertThat(Session.run()).isEqualTo(new Session(2, "", """
            variorum: say what to do: build, check, serve, reconcile, publish, diff, coverage, links, snapshot, import or explain
            "variorum --help" shows what can be asked for.
            """));
    }

    @ParameterizedTest
    @CsvSource({"biuld, build", "chek, check", "check --tempates x, --templates", "build --ouput x, --output"})
    void suggestsTheNearestWord(String line, String meant) {
        Session session = Session.run(line.split(" "));
        assertThat(session.err()).contains("did you mean \"" + meant + "\"?");
        assertThat(session.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "check -h", "explain --help", "help build", "--version"})
    void helpsOnStandardOutput(String line) {
        Session session = Session.run(line.split(" "));
        assertThat(session.out()).contains("variorum");
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
    }

    @Test
    void refusesAContentFolderThatIsNotThere() {
        Session session =
                Session.run("check", "--content", folder.resolve("none").toString());
        assertThat(session.err()).contains("none\" does not exist; --content names another");
        assertThat(session.code()).isEqualTo(2);
    }

    @Test
    void refusesATemplatesFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Session session = Session.run("check", "--content", folder.toString(), "--templates", file.toString());
        assertThat(session.err()).contains("file\" is not a folder; --templates names another");
        assertThat(session.code()).isEqualTo(2);
    }

    @Test
    void refusesAnOutputFolderInsideTheContent() {
        Session session = Session.run(
                "build",
                "--content",
                folder.toString(),
                "--output",
                folder.resolve("public").toString());
        assertThat(session.err()).contains("must lie side by side");
        assertThat(session.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads=0", "--threads=x", "--base-url=example.org", "--fail-on=often", "--format=xml"})
    void refusesValuesThatMakeNoSense(String option) {
        Session session = Session.run("check", "--content", folder.toString(), option);
        assertThat(session.err()).startsWith("variorum: ");
        assertThat(session.code()).isEqualTo(2);
    }

    @Test
    void answersOneWhereThereAreErrors() {
        Session session = Session.run("check", "--content", folder.toString());
        assertThat(session.out()).startsWith(folder + "/site.yaml: error V113 ").contains("1 error.");
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isEqualTo(1);
    }

    @Test
    void answersZeroWhereErrorsAreAllowed() {
        Session session = Session.run("check", "--content", folder.toString(), "--fail-on", "never");
        assertThat(session.out()).startsWith(folder + "/site.yaml: error V113 ");
        assertThat(session.code()).isZero();
    }

    @Test
    void tellsTheStageOnATerminalOnly() {
        assertThat(Session.watched("check", "--content", folder.toString()).err())
                .startsWith("\r\u001B[K  1.0 s  reading files …\r")
                .endsWith("\r\u001B[K");
        assertThat(Session.run("check", "--content", folder.toString()).err()).isEmpty();
    }

    @Test
    void tellsHowFarItHasComeWhereThatIsAskedFor() throws IOException {
        QuickStart.write(folder);
        String content = folder.resolve("content").toString();
        String output = folder.resolve("site").toString();
        assertThat(Session.watched("check", "--content", content, "--progress", "never")
                        .err())
                .isEmpty();
        assertThat(Session.run("check", "--content", content, "--progress", "always")
                        .err())
                .startsWith("\r\u001B[K  1.0 s  reading files …\r");
        // Two threads may both have made a file before either tells of it.
        assertThat(Session.watched("build", "--content", content, "--output", output, "--threads", "1")
                        .err())
                .containsPattern("reading files  33 %  1 of 3 files, [01]/s\r")
                .containsPattern("writing pages 100 %  (\\d+) of \\1 files, \\d/s\r\u001B\\[K$");
    }

    @Test
    void printsTimingsBesideTheResultAndNotInIt() throws IOException {
        QuickStart.write(folder);
        String content = folder.resolve("content").toString();
        Session timed = Session.run("check", "--content", content, "--timings", "--format", "json");
        assertThat(timed.out())
                .isEqualTo(Session.run("check", "--content", content, "--format", "json")
                        .out());
        assertThat(timed.err().lines())
                .hasSize(7)
                .anySatisfy(line -> assertThat(line).matches("  reading files +\\d+\\.00 +\\d\\.\\d\\d +\\d+ %"));

        Session built = Session.run(
                "build",
                "--content",
                content,
                "--timings",
                "--output",
                folder.resolve("site").toString());
        assertThat(built.err()).containsPattern("The slowest of \\d+ files:\n +\\d+\\.0 ms  [a-z]");
        assertThat(built.err().lines().skip(9)).hasSize(10).allMatch(line -> line.matches(" +\\d+\\.0 ms  \\S+"));
    }

    @Test
    void writesAFlightRecording() throws IOException {
        QuickStart.write(folder);
        String content = folder.resolve("content").toString();
        Path profile = folder.resolve("run.jfr");
        assertThat(Session.run("check", "--content", content, "--profile", profile.toString())
                        .code())
                .isZero();
        assertThat(RecordingFile.readAllEvents(profile)).isNotEmpty();

        Path made = folder.resolve("none/run.jfr");
        assertThat(Session.run("check", "--content", content, "--profile", made.toString())
                        .code())
                .isZero();
        assertThat(made).isNotEmptyFile();
        Session nowhere = Session.run("check", "--content", content, "--profile", made + "/run.jfr");
        assertThat(nowhere.err()).startsWith("variorum: cannot write the profile " + made + "/run.jfr: ");
        assertThat(nowhere.code()).isEqualTo(3);
        Session within = Session.run("check", "--content", content, "--profile", content + "/run.jfr");
        assertThat(within.err()).startsWith("variorum: the profile must lie outside the folder \"" + content + "\"");
        assertThat(within.code()).isEqualTo(2);
    }

    @Test
    void reportsOutputThatCannotBeWrittenAsAFault() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Terminal terminal = new Terminal(full, OutputStream.nullOutputStream(), false, () -> 0);
        assertThat(new Cli(terminal, new Repetition("explain")).run("explain")).isEqualTo(3);
    }

    @Test
    void takesAReaderThatHasGoneForDone() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Terminal terminal = new Terminal(gone, OutputStream.nullOutputStream(), false, () -> 0);
        assertThat(new Cli(terminal, new Repetition("explain")).run("explain")).isZero();
    }
}
