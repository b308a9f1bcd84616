package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say, written into the file of the question of the quick start. */
class WrittenFindingTest {

    @TempDir
    Path folder;

    private Path content;
    private Path question;

    @BeforeEach
    void write() throws IOException {
        QuickStart.writeUndecided(folder);
        content = folder.resolve("content");
        question = content.resolve("questions/bridge-closed-by.md");
    }

    @Test
    void writesTheFindingAndNothingElse() throws IOException {
        String before = Files.readString(question);
        Session session = reconcile("--write", "bridge-closed-by");
        assertThat(session.out()).contains(QuickStart.FINDING).contains("It stands in the file now.");
        assertThat(session.code()).isZero();
        assertThat(question).hasContent(before.replace("expects: entity\n", "expects: entity\n" + QuickStart.FINDING));
        assertThat(Session.run("check", "--content", content.toString()).out()).endsWith(": nothing to mend.\n");
        try (Stream<Path> files = Files.list(question.getParent())) {
            assertThat(files).containsExactly(question);
        }
    }

    @Test
    void neverWritesOverAFinding() throws IOException {
        reconcile("--write", "bridge-closed-by");
        String decided = Files.readString(question);
        Session again = reconcile("--write", "bridge-closed-by");
        assertThat(again.out())
                .startsWith(question + ":4:1: error V511 a finding stands here already\n")
                .contains("\n  hint: to decide anew, put the old finding under history: ")
                .contains("It was not put into the file: see above.");
        assertThat(again.code()).isEqualTo(1);
        assertThat(question).hasContent(decided);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finding: {status: open, answer: unknown}",
                "finding:\n  answer: unknown",
                "finding:",
                "finding:   # still to come"
            })
    void writesWhereNothingWasDecidedYet(String empty) throws IOException {
        Files.writeString(
                question, Files.readString(question).replace("---\nquestion", "---\n" + empty + "\nquestion"));
        assertThat(reconcile("--write", "bridge-closed-by").code()).isZero();
        assertThat(Files.readString(question)).contains("\n  answer: port\n").doesNotContain("unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "finding: {status: dormant, answer: unknown}",
                "finding: {answer: unknown, by: desk}",
                "finding: {answer: unknown, note: We wait.}",
                "finding: {answer: unknown, open: The order.}",
                "finding: {answer: unknown, confidence: low}",
                "finding: {answer: unknown, verdict: unresolved, note: So it is.}",
                "finding: {answer: unknown} # we wait",
                "finding: {answer: council, note: We know.}"
            })
    void doesNotWriteOverAnythingThatSomebodyMeant(String finding) throws IOException {
        String file = Files.readString(question).replace("---\nquestion", "---\n" + finding + "\nquestion");
        Files.writeString(question, file);
        Session session = reconcile("--write", "bridge-closed-by");
        assertThat(session.out()).contains(" error V511 ");
        assertThat(session.code()).isEqualTo(1);
        assertThat(question).hasContent(file);
    }

    @Test
    void doesNotWriteWhereItWouldChangeMore() throws IOException {
        String file = "---\n{question: Who closed the bridge?, expects: entity}\n---\nProse.\n";
        Files.writeString(question, file);
        Session session = reconcile("--write", "bridge-closed-by");
        assertThat(session.out())
                .contains(":1:1: error V511 the metadata are not written as lines of key: value")
                .contains(QuickStart.FINDING);
        assertThat(question).hasContent(file);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{desk: {name: The desk}, anna: {name: Anna}} | by: # who decided: one or more of desk, anna",
                "{a: {name: A}, b: {name: B}, c: {name: C}, desk: {name: D}, e: {name: E}} | by: # who decided: one or more of a, b, c, desk and others",
            })
    void doesNotInventWhoDecided(String people, String line) throws IOException {
        Path site = content.resolve("site.yaml");
        String text = Files.readString(site);
        Files.writeString(site, text.substring(0, text.indexOf("people:")) + "people: " + people + "\n");
        assertThat(reconcile("--write", "bridge-closed-by").out()).contains("\n  " + line + "\n");
        assertThat(Session.run("check", "--content", content.toString()).out())
                .contains("bridge-closed-by.md:9:3: error V108 \"by\" has no value\n");
    }

    private Session reconcile(String... words) {
        return Session.run(Stream.concat(Stream.of("reconcile", "--content", content.toString()), Stream.of(words))
                .toArray(String[]::new));
    }
}
