package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What another edition says differently, whether it is content or published. */
class DiffCommandTest {

    @TempDir
    private Path folder;

    private Path old = Path.of("old");
    private Path now = Path.of("new");

    @BeforeEach
    void editions() throws IOException {
        old = folder.resolve("old");
        now = folder.resolve("new");
        for (Path edition : new Path[] {old, now}) {
            write(edition, "site.yaml", "title: Desk\npeople: {desk: {name: The desk}}\n");
            write(edition, "outlets.yaml", "mail: {name: Mail, kind: newspaper, reliability: B, reason: Papers.}\n");
            write(
                    edition,
                    "entities.yaml",
                    "port: {name: Port Office, kind: body}\ncouncil: {name: Council, kind: body}\n");
            write(edition, "reports/mail.md", report("port", "the port shut it"));
            write(edition, "reports/post.md", report("council", "the council did"));
            write(edition, "questions/closed-by.md", """
                    ---
                    question: Who closed the bridge?
                    expects: entity
                    finding: {answer: port, note: It shows the order., decided: 2026-03-03, by: [desk]}
                    ---
                    Papers.
                    """);
            write(
                    edition,
                    "briefings/bridge.md",
                    "---\ntitle: Shut\nsummary: It is.\ndate: 2026-03-03\nauthor: [desk]\n---\nIt is shut [@mail].\n");
        }
    }

    private static String report(String value, String quote) {
        return "---\ntitle: Bridge\noutlet: mail\nissued: 2026-03-02\n---\n[It was shut]{.claim #c1 q=closed-by value="
                + value + " quote=\"" + quote + "\"}.\n";
    }

    @Test
    void theSameSaysTheSame() {
        assertThat(diff(old, now))
                .isEqualTo(new Session(
                        0,
                        "No finding, claim or source differs; of two folders of content, no briefing or text either.\n",
                        ""));
    }

    @Test
    void tellsFindingsClaimsAndBriefingsOfWhichSomethingElseIsSaid() throws IOException {
        change();
        assertThat(diff(old, now).out()).isEqualTo("""
                        changed: briefing bridge: Open
                          text
                          title: Shut -> Open
                        added: source more: Bridge
                        removed: source post: Bridge
                        changed: finding closed-by: Who closed the bridge?
                          answer: Port Office -> Council
                          confidence: very-low -> low
                          verdict: contradiction -> single-source
                        changed: claim mail#c1: Council
                          quote: the port shut it -> the council shut it
                          value: Port Office -> Council
                        added: claim more#c1: Council
                        removed: claim post#c1: Council
                        1 briefing changed, 1 finding changed, 1 claim added, 1 claim removed, 1 claim changed, 1 source added, 1 source removed.
                        """);
    }

    /** What has no words in the data is told of where both editions are content; whatever a source is graded and called, everywhere. */
    @Test
    void tellsTextsByTheirDigestsAndSourcesByTheirNames() throws IOException {
        Path site = folder.resolve("site");
        Session.run("build", "--content", old.toString(), "--output", site.toString());
        Path question = now.resolve("questions/closed-by.md");
        Files.writeString(question, Files.readString(question).replace("Papers.", "No papers."));
        write(now, "reports/mail.md", report("port", "the port shut it").replace("[It was", "Not so. [It was"));
        assertThat(diff(old, now).out()).isEqualTo("""
                        changed: source mail: Bridge
                          digest
                        changed: finding closed-by: Who closed the bridge?
                          explanation
                        1 finding changed, 1 source changed.
                        """);
        assertThat(diff(site, now).out()).startsWith("No finding, claim or source differs; ");
        write(now, "reports/post.md", report("council", "the council did").replace("Bridge", "Harbour"));
        assertThat(diff(site, now).out()).contains("changed: source post: Harbour\n  title: Bridge -> Harbour\n");
    }

    /** The data of a site say the same of questions and claims as its content does; of briefings they say nothing. */
    @Test
    void readsPublishedSites() throws IOException {
        Path site = folder.resolve("site");
        Session.run("build", "--content", old.toString(), "--output", site.toString());
        assertThat(diff(site, old).out())
                .isEqualTo(
                        "No finding, claim or source differs; of two folders of content, no briefing or text either.\n");
        change();
        assertThat(diff(site, now).out()).contains("changed: finding closed-by").doesNotContain("briefing");
    }

    @Test
    void printsForReviewersWithoutMarkupOrMentionsFromContent() throws IOException {
        change();
        write(now, "reports/mail.md", report("council", "the @council | *shut* <b>it #1"));
        String told = diff(old, now, "--format", "markdown").out();
        assertThat(told)
                .startsWith("**1 briefing changed, 1 finding changed, ")
                .contains(
                        "### Changed finding: Who closed the bridge?\n\nclosed\\-by\n\n| | was | is |\n|---|---|---|\n")
                .contains("| answer | Port Office | Council |")
                .contains("| quote | the port shut it | the &#64;council \\| \\*shut\\* \\<b\\>it \\#1 |");
    }

    @Test
    void tellsProgramsWhatBothSay() throws IOException {
        change();
        JsonNode told =
                new JsonMapper().readTree(diff(old, now, "--format", "json").out());
        JsonNode finding = told.at("/differences/3");
        assertThat(finding.path("turn").asString()).isEqualTo("changed");
        assertThat(finding.at("/was/answer").asString()).isEqualTo("Port Office");
        assertThat(finding.at("/is/answer").asString()).isEqualTo("Council");
        assertThat(finding.path("changed").values())
                .extracting(JsonNode::asString)
                .contains("answer");
    }

    @Test
    void refusesWhatIsNoEditionAndSaysWhereSomethingMayBeMissing() throws IOException {
        assertThat(diff(folder, now).code()).isEqualTo(2);
        write(now, "reports/mail.md", "---\noutlet: [\n---\n");
        Session session = diff(old, now);
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).contains("something of it may be missing");
    }

    @Test
    void refusesDataThatAreNone() throws IOException {
        write(folder.resolve("site"), "claims.json", "{\"questions\": [");
        assertThat(diff(folder.resolve("site"), now).code()).isEqualTo(2);
    }

    private void change() throws IOException {
        write(now, "reports/mail.md", report("council", "the council shut it"));
        Files.move(now.resolve("reports/post.md"), now.resolve("reports/more.md"));
        Path question = now.resolve("questions/closed-by.md");
        Files.writeString(question, Files.readString(question).replace("answer: port", "answer: council"));
        Path briefing = now.resolve("briefings/bridge.md");
        Files.writeString(
                briefing,
                Files.readString(briefing).replace("title: Shut", "title: Open").replace("is shut", "is open"));
    }

    private static Session diff(Path old, Path now, String... more) {
        return Session.run(Stream.concat(Stream.of("diff", old.toString(), now.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private static void write(Path edition, String path, String text) throws IOException {
        Path file = edition.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
