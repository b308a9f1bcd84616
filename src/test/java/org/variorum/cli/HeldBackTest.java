package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a draft, comes later or has passed leaves no byte in what is published. */
class HeldBackTest {

    private static final String SECRET = "Xanthippe";

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        write("site.yaml", "title: Desk\nbase-url: https://desk.example/\npeople: {desk: {name: The desk}}\n");
        write("outlets.yaml", "mail: {name: The Mail, kind: newspaper, reliability: B, reason: It shows papers.}\n");
        write("entities.yaml", "port: {name: Port Office, kind: body}\ncouncil: {name: City Council, kind: body}\n");
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
                issued: 2026-03-02
                ---
                [The port office]{.claim q=closed-by value=port quote="ordered it shut"} closed it.
                """);
        briefing("bridge", "", "The bridge", "[The port office closed it]{.finding q=closed-by} [@mail].");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "publish-at: 2026-04-01", "\"draft\": yes", "publish-at: \"2026-04-01\""})
    void noByteOfWhatIsHeldBackIsPublished(String why) throws IOException {
        write(
                "questions/why.md",
                "---\n" + why + "\nquestion: Why was " + SECRET + " asked?\nexpects: yes-no\ntags: ["
                        + SECRET.toLowerCase(Locale.ROOT) + "]\n---\n" + SECRET + "\n");
        write(
                "reports/mail.md",
                text(folder.resolve("content/reports/mail.md")) + "[Nobody said why]{.claim q=why value=\"no\"}.\n");
        write(
                "reports/later.md",
                "---\n" + why + "\ntitle: " + SECRET + "\noutlet: mail\nissued: 2026-03-05\n---\n" + "[" + SECRET
                        + " did it]{.claim q=closed-by value=port}.\n");
        write("pages/about.md", "---\n" + why + "\ntitle: " + SECRET + "\n---\n" + SECRET + "\n");
        briefing("xanthippe-later", why + "\n", SECRET, SECRET + " [@later].");
        Session session = build();
        assertThat(session.code()).as(session.out() + session.err()).isZero();
        assertThat(session.out()).contains("1 briefing, 1 question, 1 report with 1 claim; 4 texts held back");
        assertThat(published())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .doesNotContain("xanthippe")
                        .doesNotContain("reports/later")
                        .doesNotContain("questions/why"));
        Session desk = build("--drafts");
        assertThat(desk.code()).as(desk.out()).isZero();
        assertThat(published()).anySatisfy(text -> assertThat(text).contains(SECRET));
    }

    @Test
    void aDayThatIsSaidReleasesAndEnds() throws IOException {
        briefing("later", "publish-at: 2026-04-01\nexpires: 2026-04-30\n", SECRET, "Text [@mail].");
        assertThat(has("later", "--today", "2026-03-31")).isFalse();
        assertThat(has("later", "--today", "2026-04-01")).isTrue();
        assertThat(has("later", "--today", "2026-04-30")).isTrue();
        assertThat(has("later", "--today", "2026-05-01")).isFalse();
        assertThat(has("later", "--today", "2026-05-01", "--drafts")).isFalse();
        assertThat(has("later")).isFalse();
    }

    /** Where it cannot be told whether a text is held back, it is, and the run says so. */
    @ParameterizedTest
    @ValueSource(
            strings = {"draft: perhaps", "publish-at: soon", "draft: [", "publish-at: 2026-04-02\nexpires: 2026-04-01"})
    void whatCannotBeToldIsHeldBack(String why) throws IOException {
        briefing("later", why + "\n", SECRET, "Text [@mail].");
        Session check = run("check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).containsPattern("briefings/later.md:[234]:\\d+: error V1");
        run("build", "--output", output().toString(), "--fail-on", "never");
        assertThat(published()).isNotEmpty().noneMatch(text -> text.contains(SECRET));
    }

    @Test
    void whatIsPublishedMustNotRestOnIt() throws IOException {
        write("questions/why.md", "---\ndraft: true\nquestion: Why?\nexpects: yes-no\n---\nText.\n");
        write("reports/later.md", "---\ndraft: true\ntitle: Later\noutlet: mail\nissued: 2026-03-05\n---\nText.\n");
        briefing("bridge", "", "The bridge", "[None]{.finding q=why} [@later], [more](../questions/why.md).");
        Session check = run("check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out())
                .contains("no question has the id \"why\"")
                .contains("no report or reference has the key \"later\"")
                .contains("hint: there is such a file, and it is a draft (draft: true)")
                .contains("hint: that file is held back (draft:, publish-at: or expires:)");
        assertThat(run("check", "--drafts").code()).isZero();
    }

    /** A file in a folder of its own is that file, and one whose name only begins as it does is another. */
    @Test
    void aLinkIsToldOfTheFileToWhichItLeads() throws IOException {
        write("questions/old/why.md", "---\ndraft: true\nquestion: Why?\nexpects: yes-no\n---\nText.\n");
        briefing("bridge", "", "The bridge", "[One](../questions/old/why.md), [two](../questions/why.txt).");
        assertThat(run("check").out())
                .containsOnlyOnce("hint: that file is held back (draft:, publish-at: or expires:)");
        briefing("bridge", "", "The bridge", "[One](../questions/why.md), [two](../questions/why123).");
        assertThat(run("check").out()).doesNotContain("hint: that file is held back");
    }

    @Test
    void whatIsNoDayIsRefused() {
        Session session = run("check", "--today", "2026-02-30");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err())
                .contains("\"2026-02-30\" is no day such as 2026-11-22")
                .doesNotContain("java.");
    }

    @Test
    void draftsAreNotRecordedAsPublished() {
        assertThat(run("publish", "--drafts", "--output", output().toString()).code())
                .isEqualTo(2);
    }

    @Test
    void whatHasExpiredNeedsNoNote() throws IOException {
        briefing("later", "expires: 2026-04-30\n", "A closing", "Text [@mail].");
        assertThat(run("publish", "--today", "2026-04-30", "--output", output().toString())
                        .code())
                .isZero();
        assertThat(run("check", "--today", "2026-05-01").code()).isZero();
        assertThat(run("publish", "--today", "2026-05-01", "--output", output().toString())
                        .code())
                .isZero();
        briefing("later", "", "Another closing", "Text [@mail].");
        assertThat(run("check", "--today", "2026-05-02").out()).contains("error V514");
        Files.delete(folder.resolve("content/briefings/later.md"));
        assertThat(run("check", "--today", "2026-05-02").out()).contains("error V517");
    }

    /** What looks like the end of the metadata is not always one. */
    @Test
    void aKeyBehindDashesIsSeen() throws IOException {
        briefing("later", "description: |\n  ----\n", "Later", "Text [@mail].");
        Path file = folder.resolve("content/briefings/later.md");
        String text = Files.readString(file).replace("description: |\n  ----\n", "image: |-\n ---x\n");
        Files.writeString(file, text.replace("author: [desk]\n---", "author: [desk]\ndraft: true\n--- \t"));
        run("build", "--output", output().toString(), "--fail-on", "never");
        assertThat(output().resolve("index.html")).exists();
        assertThat(output().resolve("briefings/later.html")).doesNotExist();
    }

    @Test
    void aWordIsNoKey() throws IOException {
        briefing("later", "tags: [draft]\n", "Drafts # and expires \\", "Text [@mail].");
        assertThat(has("later")).isTrue();
    }

    private boolean has(String briefing, String... options) throws IOException {
        assertThat(build(options).code()).isZero();
        return Files.exists(output().resolve("briefings/" + briefing + ".html"));
    }

    private Session build(String... options) {
        return run(Stream.concat(Stream.of("build", "--output", output().toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Session run(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--content", folder.resolve("content").toString()));
        return Session.run(line.toArray(String[]::new));
    }

    private Path output() {
        return folder.resolve("public");
    }

    private List<String> published() throws IOException {
        try (Stream<Path> files = Files.walk(output())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output().relativize(file) + "\n" + text(file))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void briefing(String id, String more, String title, String text) throws IOException {
        write(
                "briefings/" + id + ".md",
                "---\n" + more + "title: " + title + "\nsummary: It is shut.\ndate: 2026-03-03\nauthor: [desk]\n---\n\n"
                        + text + "\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
