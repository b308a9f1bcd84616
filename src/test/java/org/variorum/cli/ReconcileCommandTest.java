package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Commands;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Worked cases through the front door. */
class ReconcileCommandTest {

    private static final String CASES = "src/test/resources/reconcile/cases.yaml";
    private static final String MORE = "src/test/resources/reconcile/more-cases.yaml";

    private static final String RANGES = """
            version: 1
            cases:
            - id: ranges
              question: {subject: flight, predicate: distance, type: quantity, unit: km}
              claims:
              - {id: c1, source: p1, reliability: A, value: {lo: 350, hi: 400}}
              - {id: c2, source: p2, reliability: A, value: {n: 380, hedge: about}}
              expected: {EXPECTED}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {CASES, MORE})
    void findsTheWorkedCasesAsExpected(String file) {
        Session session = Session.run("reconcile", "--quiet", file);
        assertThat(session.out()).matches("\\d+ cases: \\d+ as expected, 0 different\\.\n");
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void tellsTheMachineThatBuildsPullRequestsNothing(String format) throws IOException {
        String command = "\"\\n::error file=a::##[error]b ##vso[c]\"";
        Path file = Files.writeString(folder.resolve("cases.yaml"), """
                version: 1
                entities: {e: {name: COMMAND, aliases: [COMMAND]}}
                cases:
                - id: COMMAND
                  question: {subject: COMMAND, predicate: COMMAND, type: entity}
                  claims:
                  - {id: COMMAND, source: COMMAND, reliability: B, value: {entity: e}, claimant: COMMAND}
                  - {id: c2, source: p2, reliability: B, value: {entity: COMMAND}, scope: {measure: COMMAND}}
                  expected: {verdict: agreement, answer: {entity: COMMAND}}
                """.replace("COMMAND", command));
        Session session = Session.run("reconcile", "--format", format, file.toString());
        assertThat(session.out().lines()).isNotEmpty().noneMatch(Commands::isOne);
        assertThat(session.err()).isEmpty();
    }

    @Test
    void tellsAllThatLedToAVerdict() {
        Session session = Session.run("reconcile", "--case", "G01-three-copies", CASES);
        assertThat(session.out())
                .startsWith("G01-three-copies: launch: number of missiles\n  verdict        contradiction\n")
                .contains("\n  because        lineage, disjoint-values\n")
                .contains("\n  answer         2\n")
                .contains("\n  common ground  ")
                .contains(
                        "\n  confidence     low: opposed, and no more than one origin of weight 0.85 or more fits the answer\n")
                .contains(
                        "\n  lineage        wire-1: p1, p2, wire-1; grade B, weight 1.73; p1 and p2 both copy wire-1\n")
                .contains("\n  pair           c1 duplicate c2 (rule: copy; because: lineage): ")
                .contains("\n  pair           c3 contradicts c4 (rule: value; because: disjoint-values): ")
                .contains("\n  position       2, by c4: for it 2.94, against 1.73, margin 1.21\n")
                .contains("\n  fragile        without mod-j: ")
                .contains("\n  trace          verdict: Contradiction")
                .containsPattern("\n  hash           [0-9a-f]{64}\n")
                .contains("\n  to mention     three articles are one origin\n  expected       just that\n")
                .endsWith("\n\n1 case: 1 as expected, 0 different.\n");
    }

    @Test
    void saysWhatIsDeniedAndCallsVoicesByTheirOrigins() throws IOException {
        Path file = Files.writeString(folder.resolve("cases.yaml"), """
                version: 1
                cases:
                - id: garbled
                  question: {subject: crash, predicate: deaths, type: quantity}
                  claims:
                  - {id: c1, source: blog, reliability: D, via: wire, value: {n: 13}}
                  - {id: c2, source: wire, reliability: B, value: {n: 31}}
                  - {id: c3, source: ministry, reliability: B, value: {n: 13}, modality: denied}
                """);
        assertThat(Session.run("reconcile", file.toString()).out())
                .contains("\n  lineage        wire: blog, wire; grade B")
                .contains("the origin that it goes back to, wire, and so weighs nothing.")
                .contains("\n  position       not 13, by c3: ")
                .contains("\n  fragile        without wire: ")
                .doesNotContain("(blog)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pairs: [[c2, narrows, c1]]        | pair: expected c2 narrows c1, came out c1 narrows c2 | 8:23",
                "verdict: agreement                | verdict: expected agreement, came out compatible | 8:23",
                "because: [hedge-interval, part-of] | because: expected hedge-interval, part-of, came out hedge-interval | 8:23",
                "because: []                       | because: expected none, came out hedge-interval | 8:23",
                "lineages: 1                       | lineages: expected 1, came out 2 | 8:24",
                "confidence: low                   | confidence: expected low, came out high | 8:26",
                "answer: {n: 380, hedge: about}    | answer: expected about 380, came out 350 to 400 | 8:22",
                "answer: {lo: 350, hi: 401}        | answer: expected 350 to 401, came out 350 to 400 | 8:22",
                "answer: {lo: 350, hi: 400, as_of: 2024-01-02} | answer: expected 350 to 400 as of 2024-01-02, came out 350 to 400 | 8:22",
            })
    void printsEveryDifferenceOnALineOfItsOwn(String expectation, String difference, String place) throws IOException {
        Path file = write(RANGES.replace("EXPECTED", expectation));
        Session session = Session.run("reconcile", "-q", file.toString());
        assertThat(session.out())
                .matches("(?s)\\Q" + file + "\\E:8:\\d+: different: ranges \\Q" + difference
                        + "\\E\n1 case: 0 as expected, 1 different\\.\n");
        assertThat(session.out()).startsWith(file + ":" + place.strip());
        assertThat(session.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pairs: [[c1, narrows, c2]], verdict: compatible, because: [hedge-interval], lineages: 2, confidence: high",
                "pairs: [[c2, broadens, c1]]",
                "answer: {lo: 350.0, hi: 400}",
                "answer: {lo: 350000, hi: 400000, unit: m}",
                "answer: somewhere between the two",
                "answer: {range: the narrower one}",
                "must_mention: [anything at all]",
            })
    void takesAnExpectationForMetWhateverItsWords(String expectation) throws IOException {
        Path file = write(RANGES.replace("EXPECTED", expectation));
        assertThat(Session.run("reconcile", file.toString()).code()).isZero();
    }

    @Test
    void printsOneJsonDocument() throws IOException {
        Path file = write(RANGES.replace("EXPECTED", "verdict: agreement, must_mention: [both fit]"));
        Session session = Session.run("reconcile", "--format", "json", CASES, file.toString());
        JsonNode result = new ObjectMapper().readTree(session.out());
        assertThat(result.propertyNames())
                .containsExactly("tool", "version", "cases", "diagnostics", "summary", "outcome");
        JsonNode last = result.at("/cases/" + (result.at("/cases").size() - 1));
        assertThat(last.propertyNames())
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
                        "pairs",
                        "lineages",
                        "positions",
                        "comparisons",
                        "tally",
                        "fragility",
                        "suggestions",
                        "trace",
                        "hash",
                        "expected");
        assertThat(last.at("/pairs/0/relation").asString()).isEqualTo("narrows");
        assertThat(last.at("/answer/0/value/low").asString()).isEqualTo("350");
        assertThat(last.at("/expected/differences/0/expected").asString()).isEqualTo("agreement");
        assertThat(last.at("/expected/differences/0/line").asInt()).isEqualTo(8);
        assertThat(last.at("/expected/must-mention/0").asString()).isEqualTo("both fit");
        assertThat(result.at("/outcome/different").asInt()).isEqualTo(1);
        assertThat(session.code()).isEqualTo(1);
    }

    @Test
    void tellsTheMomentOfAnAnswerInJson() {
        Session session = Session.run("reconcile", "--format", "json", "--case", "E01-toll-rises", CASES);
        assertThat(new ObjectMapper()
                        .readTree(session.out())
                        .at("/cases/0/answer/0/as-of")
                        .asString())
                .isEqualTo("2024-01-04");
    }

    @Test
    void countsTextsThatAreNearlyOneAsOneAndSaysSo() throws IOException {
        Path file = write("""
                cases:
                - id: copies
                  question: {subject: a, predicate: b, type: boolean}
                  claims:
                  - {id: c1, source: p1, value: {bool: true}, body: The ministry said on Monday that three missiles had been fired}
                  - {id: c2, source: p2, value: {bool: true}, body: "The ministry said on Monday that three missiles had been fired, twice"}
                  - {id: c3, source: p3, value: {bool: true}, body: Nothing was heard of it in the capital until the next day}
                """);
        Session session = Session.run("reconcile", file.toString());
        assertThat(session.out())
                .contains(
                        "  lineage        p1: p1, p2; grade F, weight 0.41; p1 and p2 are counted as one: 100 % of the words are"
                                + " the same\n")
                .doesNotContain("p3 are counted")
                .contains("1 case: 0 as expected, 0 different, 1 without expectation.");
        assertThat(session.out().lines().filter(l -> l.startsWith("  lineage"))).hasSize(2);
        assertThat(session.code()).isZero();
    }

    @Test
    void leavesOutACaseWithAMistakeAndReconcilesTheOthers() throws IOException {
        Path file = write("""
                cases:
                - id: broken
                  question: {subject: a, predicate: b, type: quantity}
                  claims: [{id: c1, source: s1, value: {n: many}}]
                - id: sound
                  question: {subject: a, predicate: b, type: quantity}
                  claims: [{id: c1, source: s1, value: {n: 3}}]
                """);
        Session session = Session.run("reconcile", file.toString());
        assertThat(session.out())
                .startsWith(file + ":4:44: error V109 \"n\" is \"many\"\n")
                .contains("\nsound: a: b\n")
                .doesNotContain("broken:")
                .endsWith("1 case: 0 as expected, 0 different, 1 without expectation; mistakes: 1 error.\n");
        assertThat(session.code()).isEqualTo(1);
    }

    @Test
    void hintsAtTheNearestCase() {
        Session session = Session.run("reconcile", "--case", "B10-unit", CASES);
        assertThat(session.err()).startsWith("variorum: there is no case \"B10-unit\"; did you mean \"B10-units\"?\n");
        assertThat(session.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--format=xml cases.yaml", "none.yaml", "src"})
    void refusesACommandThatMakesNoSense(String line) {
        Session session = Session.run(("reconcile " + line).strip().split(" "));
        assertThat(session.err()).startsWith("variorum: ");
        assertThat(session.code()).isEqualTo(2);
    }

    @Test
    void reportsAFileThatIsTooLarge() throws IOException {
        Path file = Files.write(folder.resolve("large.yaml"), new byte[50_000_000]);
        Session session = Session.run("reconcile", file.toString());
        assertThat(session.out()).startsWith(file + ": error V101 ");
        assertThat(session.code()).isEqualTo(1);
    }

    @Test
    void showsNothingThatCouldDriveATerminal() throws IOException {
        Path file = write("""
                cases:
                - id: escape
                  question: {subject: "a\\e[31m", predicate: b, type: entity}
                  claims: [{id: c1, source: s1, value: {entity: "x\\u202ey"}}]
                """);
        assertThat(Session.run("reconcile", file.toString()).out()).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void answersTheSameTwice() {
        List<String> runs = List.of(
                Session.run("reconcile", "--format", "json", CASES, MORE).out(),
                Session.run("reconcile", "--format", "json", CASES, MORE).out());
        assertThat(runs.get(0)).isEqualTo(runs.get(1));
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), yaml);
    }
}
