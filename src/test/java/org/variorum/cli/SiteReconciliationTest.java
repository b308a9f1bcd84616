package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Questions of a site through the front door: the one of the quick start. */
class SiteReconciliationTest {

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
    void tellsEachStepAndWhatTheRulesSayAndProposesIt() {
        Session session = reconcile("bridge-closed-by");
        assertThat(session.out())
                .startsWith("bridge-closed-by: Who closed the bridge?\n\n")
                .contains("\n  Verdict\n    Contradiction: ")
                .contains("\n  The answer\n    rules    Port Office (Contradiction, low confidence)\n  All in all\n")
                .contains("\n    desk     has found nothing yet\n")
                .contains("\n\n" + QuickStart.FINDING + "\n\"variorum reconcile --content " + content
                        + " --write bridge-closed-by\" puts it there.\n");
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
    }

    @Test
    void tellsTheSentencesThatThePageTells() throws IOException {
        Path site = folder.resolve("site");
        assertThat(reconcile("--write", "bridge-closed-by").code()).isZero();
        Session.run("build", "--content", content.toString(), "--output", site.toString());
        String page = Files.readString(site.resolve("questions/bridge-closed-by.html"))
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ");
        List<String> sentences = reconcile("bridge-closed-by")
                .out()
                .lines()
                .filter(line -> line.startsWith("    ") && line.endsWith("."))
                .map(String::strip)
                .toList();
        assertThat(sentences)
                .hasSizeGreaterThan(6)
                .allSatisfy(sentence -> assertThat(page).contains(sentence));
    }

    @Test
    void tellsWhereDeskAndRulesDiffer() throws IOException {
        decide("  answer: council\n  confidence: high\n  note: We saw the order.\n  decided: 2026-03-04\n");
        Session session = reconcile("-q", "bridge-closed-by");
        assertThat(session.out()).isEqualTo("""
                bridge-closed-by: Who closed the bridge?

                  The answer
                    rules    Port Office (Contradiction, low confidence)
                    desk     City Council
                  All in all
                    rules    Contradiction, low confidence
                    desk     settled: no verdict of its own, high confidence, decided 2026-03-04
                    differ   confidence: the rules say "low", the desk "high"
                    differ   answer: the rules say "Port Office", the desk "City Council"
                    note     We saw the order.

                """);
    }

    @Test
    void eachQuestionIsALine() throws IOException {
        assertThat(reconcile().out())
                .isEqualTo("undecided  bridge-closed-by  contradiction, low: Port Office\n"
                        + "1 question: 0 as the rules say, 0 otherwise, 1 without a finding.\n");
        decide("  answer: port\n");
        assertThat(reconcile().out())
                .isEqualTo("as rules   bridge-closed-by  contradiction, low: Port Office\n"
                        + "1 question: 1 as the rules say, 0 otherwise, 0 without a finding.\n");
        assertThat(reconcile("-q").out()).startsWith("1 question: ");
        decide("  answer: council\n  note: We saw the order.\n");
        assertThat(reconcile("-q").out())
                .startsWith("differs    bridge-closed-by  rules: contradiction, low: Port Office"
                        + " | desk: contradiction, low: City Council | answer\n");
    }

    @Test
    void printsTheSameAsData() throws IOException {
        decide("  answer: council\n  note: We saw the order.\n");
        JsonNode result = json("bridge-closed-by");
        assertThat(result.propertyNames())
                .containsExactly("tool", "version", "questions", "diagnostics", "summary", "outcome");
        JsonNode told = result.at("/questions/0");
        assertThat(told.propertyNames())
                .containsExactly(
                        "path",
                        "line",
                        "column",
                        "id",
                        "question",
                        "expects",
                        "verdict",
                        "because",
                        "confidence",
                        "confidence-reasons",
                        "answer",
                        "slots",
                        "lineages",
                        "positions",
                        "comparisons",
                        "tally",
                        "fragility",
                        "trace",
                        "hash",
                        "desk",
                        "stance",
                        "differences",
                        "proposed");
        assertThat(told.at("/path").asString()).isEqualTo(question.toString());
        assertThat(told.at("/answer/0/value/id").asString()).isEqualTo("port");
        assertThat(told.at("/desk/answer/0/value/id").asString()).isEqualTo("council");
        assertThat(told.at("/differences/0/what").asString()).isEqualTo("answer");
        assertThat(told.at("/stance").asString()).isEqualTo("differs");
        assertThat(told.at("/proposed").asString()).isEqualTo(QuickStart.FINDING);
        assertThat(result.at("/outcome/differs").asInt()).isEqualTo(1);
        assertThat(json().at("/questions/0").propertyNames()).contains("stance").doesNotContain("trace", "tally");
    }

    @Test
    void aSiteThatCannotBeReadIsToldOfAsCheckDoes() throws IOException {
        Path report = content.resolve("reports/morning-post-bridge.md");
        Files.writeString(report, Files.readString(report).replace("value=council", "value=concil"));
        Session check = Session.run("check", "--content", content.toString());
        assertThat(check.out()).contains("did you mean \"council\"?");
        assertThat(reconcile("--write", "bridge-closed-by")).isEqualTo(check);
        assertThat(question).content().doesNotContain("finding:");
    }

    @Test
    void anErrorElsewhereIsToldAndTheQuestionAlsoIs() throws IOException {
        Path briefing = content.resolve("briefings/bridge.md");
        Files.writeString(briefing, Files.readString(briefing).replace("[@evening-mail-bridge]", "[@evening-mail]"));
        Session session = reconcile("bridge-closed-by");
        assertThat(session.out())
                .startsWith(briefing + ":7:")
                .contains(" error V301 ")
                .doesNotContain("V501")
                .contains("\nbridge-closed-by: ");
        assertThat(session.code()).isEqualTo(1);
    }

    @Test
    void aQuestionWithoutClaimsHasNoSteps() throws IOException {
        Files.writeString(
                content.resolve("questions/why.md"), "---\nquestion: Why?\nexpects: quote\n---\nNobody says.\n");
        assertThat(reconcile("why").out()).contains("\n  No report has a claim on this question.\n");
    }

    @Test
    void hintsAtTheNearestQuestion() {
        Session session = reconcile("bridge-closed");
        assertThat(session.err())
                .startsWith("variorum: there is no question \"bridge-closed\"; did you mean \"bridge-closed-by\"?\n");
        assertThat(session.out()).isEmpty();
        assertThat(session.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reconcile | say what to reconcile: either worked cases, as in",
                "reconcile --content content cases.yaml | \"cases.yaml\" is a file, and --content asks for the id of a question",
                "reconcile --content content --case B10-units | --case and --content do not go together",
                "reconcile --write cases.yaml | --write is for a question of a site",
                "reconcile --content content --write | --write needs the id of a question, as in",
                "reconcile sale-approver | the file \"sale-approver\" does not exist; for a question of a site, \"variorum reconcile --content content sale-approver\"",
                "reconcile src | \"src\" is a folder; for the questions of a site, \"variorum reconcile --content src\"",
                "reconcile --content none x | the content folder \"none\" does not exist",
            })
    void saysTheRightFormWhereFormsAreMixed(String line, String message) {
        Session session = Session.run(line.strip().split(" "));
        assertThat(session.err()).startsWith("variorum: " + message);
        assertThat(session.out()).isEmpty();
        assertThat(session.code()).isEqualTo(2);
    }

    @Test
    void speaksTheLanguageOfTheSite() throws IOException {
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site) + "language: ko\n");
        assertThat(reconcile("bridge-closed-by").out()).contains("신뢰도").doesNotContain("confidence)");
    }

    private void decide(String finding) throws IOException {
        QuickStart.writeUndecided(folder);
        Files.delete(content.resolve("briefings/bridge.md"));
        Files.writeString(
                question,
                Files.readString(question).replace("expects: entity\n", "expects: entity\nfinding:\n" + finding));
    }

    private JsonNode json(String... words) {
        return new ObjectMapper()
                .readTree(reconcile(Stream.concat(Stream.of("--format", "json"), Stream.of(words))
                                .toArray(String[]::new))
                        .out());
    }

    private Session reconcile(String... words) {
        return Session.run(Stream.concat(Stream.of("reconcile", "--content", content.toString()), Stream.of(words))
                .toArray(String[]::new));
    }
}
