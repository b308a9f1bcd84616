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
import tools.jackson.databind.json.JsonMapper;

/** What is thin on a site, sentence by sentence, finding by finding. */
class CoverageCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        write("site.yaml", "title: Desk\npeople: {desk: {name: The desk}}\n");
        write("outlets.yaml", "mail: {name: The Mail, kind: newspaper, reliability: B, reason: It shows papers.}\n");
        write("entities.yaml", """
                port: {name: Port Office, kind: body, aliases: [PO]}
                council: {name: City Council, kind: body}
                """);
        write("questions/closed-by.md", """
                ---
                question: Who closed the bridge?
                expects: entity
                finding: {status: settled, answer: port, decided: 2026-03-03, by: [desk]}
                ---
                One paper shows the order.
                """);
        write("reports/mail.md", """
                ---
                title: Bridge shut
                outlet: mail
                issued: 2020-03-02
                ---
                [The port office]{.claim q=closed-by value=port quote="ordered it shut"} closed it.
                """);
        briefing("It is shut [@mail].");
    }

    /** Figures and names need a source; the sentence that has one, in whatever way, has it, and so has its row. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It cost 12 million.                                        | 9:1 It cost 12 million.",
                "It cost 12 million [@mail].                                | ",
                "It cost 12 million. [@mail]                                | ",
                "@mail says that it cost 12 million.                        | ",
                "It cost 12 million.[^1]\\n\\n[^1]: So says @mail.          | ",
                "It cost 12 million.[^1]\\n\\n[^1]: Or so they say.         | 9:1 It cost 12 million.",
                "[The port closed 2 lanes]{.finding q=closed-by value=port}. | ",
                "It is shut [@mail]. The Port Office did it.                | 9:21 The Port Office did it.",
                "The PO did it.                                             | 9:1 The PO did it.",
                "The port is old.                                           | ",
                "The Port Offices are old.                                  | ",
                "**3 March.** It was shut.                                  | ",
                "- *3 March.* It was shut for 2 days.                       | 9:14 It was shut for 2 days.",
                "## 3 March                                                 | ",
                "~~It cost 12 million.~~                                    | ",
                "a `x1` b                                                   | ",
            })
    void namesSentencesWithFactsThatCiteNothing(String text, String expected) throws IOException {
        briefing(text.replace("\\n", "\n"));
        assertThat(gaps("uncited")).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void asksOfARowOfATableOneCitation() throws IOException {
        briefing("| day | cost |\n|---|---|\n| 3 March | 12 [@mail] |\n| 4 March | 13 |");
        assertThat(gaps("uncited")).containsExactly("12:3 4 March");
    }

    @Test
    void namesFindingsOnOneVoiceAndQuotationsWithoutACopy() {
        assertThat(gaps("single-source")).containsExactly("4:1 Who closed the bridge?");
        assertThat(gaps("unverified")).containsExactly("6:1 ordered it shut");
    }

    @Test
    void namesSourcesThatWereOldWhenTheyWereCitedAndNoneWithoutALimit() throws IOException {
        briefing("Shut [@mail]. Shut [@mail; @mail].");
        assertThat(gaps("old-source")).isEmpty();
        limits("older-than: P5Y");
        assertThat(gaps("old-source")).containsExactly("9:7 @mail");
        limits("older-than: P7Y");
        assertThat(gaps("old-source")).isEmpty();
    }

    @Test
    void printsALineForEachAndASumOfEachKind() throws IOException {
        briefing("It cost 12 million.");
        Session session = run();
        assertThat(session.out()).isEqualTo("""
                        C/briefings/bridge.md:9:1: uncited: It cost 12 million.
                        C/questions/closed-by.md:4:1: single-source: Who closed the bridge?
                        C/reports/mail.md:6:1: unverified: ordered it shut
                        1 sentence with facts that cites nothing and rests on no finding.
                        1 finding that rests on one origin.
                        1 quotation that was not verified.
                        """.replace("C/", folder + "/"));
        assertThat(session.code()).isZero();
    }

    @Test
    void failsWhereMoreIsThinThanTheSiteAllows() throws IOException {
        briefing("It cost 12 million. It cost 13 million.");
        limits("uncited: 1");
        Session session = run();
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out())
                .contains("2 sentences with facts that cite nothing and rest on no finding; the site allows 1.\n");
        assertThat(Session.run("check", "--content", folder.toString()).out()).contains("error V513 2 sentences");
        limits("uncited: 2");
        assertThat(run().code()).isZero();
        assertThat(Session.run("check", "--content", folder.toString()).code()).isZero();
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        limits("single-source: 0");
        JsonNode told = new JsonMapper().readTree(run("--format", "json").out());
        assertThat(told.at("/coverage/single-source/number").asInt()).isEqualTo(1);
        assertThat(told.at("/coverage/single-source/most").asInt()).isZero();
        assertThat(told.at("/gaps/0/kind").asString()).isEqualTo("single-source");
        assertThat(told.at("/gaps/0/path").asString()).isEqualTo(folder + "/questions/closed-by.md");
    }

    @Test
    void tellsEditorsOnAPageThatRunsNothingFromTheContent() throws IOException {
        limits("single-source: 0");
        briefing("It cost 12 million to <script>alert(1)</script> & Sons.");
        Session session = run("--format", "html");
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out())
                .contains("<tr><td><a href=\"#uncited\">uncited</a><td class=n>1<td class=n>any\n")
                .contains("<tr><td><a href=\"#single-source\">single-source</a><td class=n>1<td class=n>0\n")
                .contains("<h2 id=\"uncited\">1 sentence with facts that cites nothing and rests on no finding</h2>")
                .contains("/briefings/bridge.md</code> 1</h3>\n<ul>\n<li>line 9: It cost 12 million to ")
                .contains("&amp; Sons.")
                .doesNotContain("<script");
    }

    private List<String> gaps(String kind) {
        String mark = ": " + kind + ": ";
        return run().out()
                .lines()
                .filter(line -> line.contains(mark))
                .map(line -> line.substring(line.indexOf(".md:") + 4).replace(mark, " "))
                .toList();
    }

    private Session run(String... more) {
        return Session.run(Stream.concat(Stream.of("coverage", "--content", folder.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private void briefing(String text) throws IOException {
        write(
                "briefings/bridge.md",
                "---\ntitle: The bridge\nsummary: It is shut.\ndate: 2026-03-03\nauthor: [desk]\ntags: []\n---\n\n"
                        + text + "\n");
    }

    private void limits(String limits) throws IOException {
        write("site.yaml", "title: Desk\npeople: {desk: {name: The desk}}\ncoverage: {" + limits + "}\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
