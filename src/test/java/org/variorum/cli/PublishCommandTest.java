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

/** What is published is on record, and does not change in silence. */
class PublishCommandTest {

    private static final String QUESTION = "questions/closed-by.md";
    private static final String BRIEFING = "briefings/bridge.md";

    @TempDir
    private Path folder;

    private Path content = Path.of("content");

    @BeforeEach
    void site() throws IOException {
        content = folder.resolve("content");
        write("site.yaml", "title: Desk\nbase-url: https://desk.example/\npeople: {desk: {name: The desk}}\n");
        write("outlets.yaml", "mail: {name: The Mail, kind: newspaper, reliability: B, reason: It shows papers.}\n");
        write("entities.yaml", "port: {name: Port Office, kind: body}\ncouncil: {name: City Council, kind: body}\n");
        write("reports/mail.md", report("mail", "port"));
        write("reports/mail-two.md", report("mail", "council"));
        write(QUESTION, """
                ---
                question: Who closed the bridge?
                expects: entity
                finding: {status: settled, answer: council, note: The order., decided: 2026-03-03, by: [desk]}
                ---
                One paper shows the order.
                """);
        write(BRIEFING, """
                ---
                title: The bridge
                summary: It is shut.
                date: 2026-03-03
                updated: 2026-04-02
                author: [desk]
                ---
                The bridge is shut [@mail].
                """);
    }

    private static String report(String outlet, String value) {
        return "---\ntitle: Bridge shut\noutlet: " + outlet
                + "\nissued: 2026-03-02\n---\n[It was shut]{.claim q=closed-by" + " value=" + value + "}.\n";
    }

    @Test
    void recordsWhatIsSaidAndNothingIsWrongThen() throws IOException {
        assertThat(publish().code()).isZero();
        String lock = text("variorum.lock");
        assertThat(lock)
                .contains("\"briefings/bridge\": {\n      \"title\": \"The bridge\",")
                .contains("\"answer\": \"City Council\"");
        assertThat(check().code()).isZero();
        assertThat(publish().code()).isZero();
        assertThat(text("variorum.lock")).isEqualTo(lock);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void aFindingThatChangesWithoutANoteIsAnError() throws IOException {
        publish();
        edit(QUESTION, "answer: council", "answer: port");
        Session session = check();
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out())
                .contains(
                        "questions/closed-by.md:4:1: error V514 published, it has changed without a note: answer \"City"
                                + " Council\" became \"Port Office\"")
                .contains("answer: \"City Council\", confidence: very-low, kind: correction");
        String lock = text("variorum.lock");
        assertThat(publish().code()).isEqualTo(1);
        assertThat(text("variorum.lock")).isEqualTo(lock);
        assertThat(Files.readString(folder.resolve("site/questions/closed-by.html")))
                .contains("City Council");
    }

    @Test
    void aNoteIsEnoughIfItSaysOfWhatKindTheChangeIs() throws IOException {
        publish();
        edit(
                QUESTION,
                "answer: council",
                "answer: port, history: [{date: 2026-03-03, answer: City Council, note: Why.}]");
        edit(QUESTION, "decided: 2026-03-03", "decided: 2026-04-01");
        assertThat(check().out()).contains("error V514");
        edit(QUESTION, "note: Why.", "note: The order was found., kind: correction");
        assertThat(check().out()).doesNotContain("V514");
        assertThat(publish().code()).isZero();
        assertThat(Files.readString(folder.resolve("site/feed.atom")))
                .contains("<published>2026-03-03T00:00:00Z</published>\n    <updated>2026-04-01T00:00:00Z</updated>")
                .contains(
                        "Correction, 1 April 2026: The order was found. It said: City Council. It says: Port Office.");
        assertThat(Files.readString(folder.resolve("site/questions/closed-by.html")))
                .contains("\"text\":\"The order was found. It said: City Council. It says: Port Office.\"");
        edit(QUESTION, "answer: port", "answer: council");
        assertThat(check().out()).contains("error V514");
    }

    /** What the rules come to by themselves is published like any other finding. */
    @Test
    void aFindingThatChangesThroughANewReportHasChanged() throws IOException {
        edit(
                QUESTION,
                "finding: {status: settled, answer: council, note: The order., decided: 2026-03-03, by: [desk]}\n",
                "");
        Files.delete(content.resolve("reports/mail-two.md"));
        publish();
        write("reports/mail.md", report("mail", "council"));
        assertThat(check().out()).contains("error V514").contains("\"Port Office\" became \"City Council\"");
    }

    @Test
    void anotherNameOfTheAnswerIsNoOtherAnswer() throws IOException {
        publish();
        edit("entities.yaml", "City Council", "Council of the City");
        assertThat(check().code()).isZero();
    }

    /** The day of first publication is history, and who wrote a text takes the blame for it. */
    @Test
    void theDayOfFirstPublicationAndTheAuthorsDoNotChangeInSilence() throws IOException {
        edit("site.yaml", "desk: {name: The desk}", "desk: {name: The desk}, ada: {name: Ada Berg}");
        publish();
        edit(BRIEFING, "date: 2026-03-03", "date: 2026-04-01");
        assertThat(check().out())
                .contains(
                        "error V514 published, it has changed without a note: date \"2026-03-03\" became \"2026-04-01\"")
                .contains("expected: the day of its first publication, date: 2026-03-03");
        edit(BRIEFING, "date: 2026-04-01", "date: 2026-03-01");
        assertThat(check().out()).contains("date \"2026-03-03\" became \"2026-03-01\"");
        edit(BRIEFING, "date: 2026-03-01", "date: 2026-03-03");
        edit(BRIEFING, "author: [desk]", "author: [desk, ada]");
        assertThat(check().out())
                .contains(
                        "warning V515 published, it has changed without a note: authors \"desk\" became \"desk, ada\"");
        edit(BRIEFING, "author:", "corrections: [{date: 2026-04-02, text: Ada Berg wrote it with the desk.}]\nauthor:");
        assertThat(check().out()).doesNotContain("V51");
    }

    @Test
    void ofARecordThatSomebodyEditedNoAnswerIsSaidToBecomeItself() throws IOException {
        publish();
        write(
                "variorum.lock",
                text("variorum.lock")
                        .replaceAll("\"answer\": \"[0-9a-f]{64}\"", "\"answer\": \"" + "0".repeat(64) + "\""));
        assertThat(check().out())
                .contains("error V514")
                .contains("its answer, of which variorum.lock has another digest")
                .doesNotContain("became");
    }

    /** Unless its words are another entity's then: readers are told another thing. */
    @Test
    void aNameThatWasAnothersIsAnotherAnswer() throws IOException {
        publish();
        write("entities.yaml", "port: {name: City Council, kind: body}\ncouncil: {name: Port Office, kind: body}\n");
        assertThat(check().out())
                .contains(
                        "error V514 published, its answer has another name, and no note says so: \"City Council\" became"
                                + " \"Port Office\"; \"City Council\" is the name of port now");
        edit(
                QUESTION,
                "by: [desk]",
                "by: [desk], history: [{date: 2026-03-03, answer: City Council, kind: correction, note: Its name was wrong.}]");
        assertThat(check().out()).doesNotContain("V51");
    }

    /** The name that it had may be nobody's now; that it has is known by another answer that was published. */
    @Test
    void aNameByWhichAnotherAnswerWasPublishedIsToldToo() throws IOException {
        write(
                "questions/opened-by.md",
                "---\nquestion: Who opened it?\nexpects: entity\nfinding: {status: settled, answer: port, note: The order.,"
                        + " decided: 2026-03-03, by: [desk]}\n---\nNobody says.\n");
        write("reports/mail-three.md", report("mail", "port").replace("q=closed-by", "q=opened-by"));
        assertThat(publish().code()).isZero();
        write("entities.yaml", "port: {name: Harbour, kind: body}\ncouncil: {name: Port Office, kind: body}\n");
        assertThat(check().out())
                .contains("\"Port Office\" is the name of council now")
                .contains("by \"Port Office\" another answer was published, that of questions/opened-by");
    }

    @Test
    void aHeadlineThatChangesWantsANoteAndATextIsToldOf() throws IOException {
        publish();
        edit(BRIEFING, "The bridge is shut [@mail].", "The bridge\n is  shut [@mail, p. 1].");
        assertThat(check().out()).contains("nothing to mend.");
        edit(BRIEFING, "is  shut", "is closed");
        assertThat(check().out()).contains("warning V515 published, it has changed without a note: its text");
        edit(BRIEFING, "summary: It is shut.", "summary: It is open.");
        assertThat(check().out())
                .contains("error V514")
                .contains("was: \"It is shut.\", now: \"It is open.\", why: Why it was changed.");
        edit(
                BRIEFING,
                "author:",
                "corrections: [{date: 2026-04-02, was: shut, now: open, why: It opened., kind: update}]\nauthor:");
        assertThat(check().code()).isZero();
        assertThat(publish().code()).isZero();
        assertThat(Files.readString(folder.resolve("site/briefings/bridge.html")))
                .contains(
                        "Update, <time datetime=\"2026-04-02\">2 April 2026</time></strong>: It opened. It said: shut. It says: open.");
    }

    @Test
    void keepsWhatElseIsRecordedAndTouchesNoRecordThatItDoesNotUnderstand() throws IOException {
        String shown = "{\"file\": \"a.txt\", \"sha256\": \"" + "0".repeat(64) + "\", \"length\": 1}";
        write("variorum.lock", "{\"version\": 1, \"evidence\": {\"mail\": " + shown + "}}");
        assertThat(publish().code()).isZero();
        assertThat(text("variorum.lock")).contains("\"mail\"").contains("\"published\"");
        write("variorum.lock", "{\"version\": 1, \"other\": {\"a\": 1}}");
        assertThat(publish().out()).contains("variorum.lock:1:16: error V901");
        assertThat(text("variorum.lock")).contains("{\"a\": 1}");
        write("variorum.lock", "{\"version\": 1, \"published\": {\"briefings/bridge\": {\"title\": 1}}}");
        assertThat(publish().out()).contains("V901");
        assertThat(text("variorum.lock")).contains("{\"title\": 1}");
    }

    @Test
    void whatIsGoneIsAnErrorUntilSomebodySaysWhatBecameOfIt() throws IOException {
        publish();
        Files.delete(content.resolve(BRIEFING));
        assertThat(check().out())
                .contains(
                        "variorum.lock: error V517 \"The bridge\" was published as briefings/bridge, and is there no more");
        assertThat(publish().code()).isEqualTo(1);
        write("pages/corrections.md", """
                ---
                title: Corrections
                withdrawn: [{what: briefings/bridge, date: 2026-04-02, note: "The bridge: nobody had seen it."}]
                ---
                """);
        assertThat(check().out()).contains("V517");
        edit("site.yaml", "people:", "policies: {corrections: corrections}\npeople:");
        assertThat(publish().code()).isZero();
        assertThat(Files.readString(folder.resolve("site/corrections.html")))
                .contains("Withdrawn, <time datetime=\"2026-04-02\">2 April 2026</time></strong>: The bridge: nobody");
        edit("pages/corrections.md", "withdrawn:", "# withdrawn:");
        assertThat(check().out()).as("the note must stay").contains("V517");
    }

    /** Whoever has the address, the feed or the data learns that it was taken away, when and why. */
    @Test
    void whatWasTakenAwaySaysSoWhereItWas() throws IOException {
        edit("site.yaml", "people:", "policies: {corrections: corrections}\npeople:");
        write("pages/corrections.md", "---\ntitle: Corrections\n---\n");
        publish();
        Path old = folder.resolve("old");
        Files.move(folder.resolve("site"), old);
        Files.delete(content.resolve(BRIEFING));
        Files.delete(content.resolve(QUESTION));
        Files.delete(content.resolve("reports/mail.md"));
        Files.delete(content.resolve("reports/mail-two.md"));
        write("pages/corrections.md", """
                ---
                title: Corrections
                withdrawn:
                  - {what: briefings/bridge, date: 2026-04-03, note: Nobody had seen it.}
                  - {what: questions/closed-by, date: 2026-04-04, note: The order was forged.}
                ---
                """);
        assertThat(publish().code()).isZero();
        for (String page : List.of("site/briefings/bridge.html", "site/questions/closed-by.html")) {
            assertThat(Files.readString(folder.resolve(page)))
                    .contains("<h1>Withdrawn: ", "\"creativeWorkStatus\":\"Withdrawn\"", "CorrectionComment")
                    .contains("What was published here was withdrawn on ", "href=\"../corrections.html\"");
        }
        assertThat(Files.readString(folder.resolve("site/questions/closed-by.html")))
                .contains("Who closed the bridge?", "The order was forged.", "on 4 April 2026");
        assertThat(Files.readString(folder.resolve("site/feed.atom")))
                .contains("<title>Withdrawn: The bridge</title>", "<updated>2026-04-03T00:00:00Z</updated>");
        assertThat(Files.readString(folder.resolve("site/sitemap.xml")))
                .contains("/questions/closed-by.html</loc><lastmod>2026-04-04</lastmod>");
        assertThat(Files.readString(folder.resolve("site/index.html")))
                .contains("Withdrawn, <time datetime=\"2026-04-04\">", "<a href=\"questions/closed-by.html\">");
        String told = Session.run("diff", old.toString(), folder.resolve("site").toString())
                .out();
        assertThat(told)
                .contains("withdrawn: finding closed-by: Who closed the bridge?")
                .contains("  withdrawn: nothing -> 2026-04-04: The order was forged.")
                .contains("withdrawn: briefing bridge: The bridge")
                .doesNotContain("removed: finding");
    }

    @Test
    void whatIsThereOrWasPublishedLaterIsNotWithdrawn() throws IOException {
        edit("site.yaml", "people:", "policies: {corrections: corrections}\npeople:");
        write(
                "pages/corrections.md",
                "---\ntitle: Corrections\nwithdrawn: [{what: briefings/bridge, date: 2026-04-01, note: Why.}]\n---\n");
        publish();
        assertThat(check().out())
                .contains(
                        "pages/corrections.md:3:13: error V518 briefings/bridge is said to be withdrawn, and is there");
        write("pages/corrections.md", "---\ntitle: Corrections\n---\n");
        publish();
        Files.delete(content.resolve(BRIEFING));
        write(
                "pages/corrections.md",
                "---\ntitle: Corrections\nwithdrawn: [{what: briefings/bridge, date: 2026-04-01, note: Why.}]\n---\n");
        assertThat(check().out())
                .contains("error V518 briefings/bridge is said to be withdrawn on 2026-04-01, and was published as of")
                .contains("hint: date: 2026-04-02");
        edit("pages/corrections.md", "briefings/bridge", "../bridge");
        assertThat(check().out()).contains("expected: the folder and the id of what was published");
    }

    /** Another name of the file is no way around the record. */
    @Test
    void whatHasAnotherNameIsHeldAgainstWhatWasPublished() throws IOException {
        publish();
        Files.move(content.resolve(BRIEFING), content.resolve("briefings/renamed.md"));
        edit("briefings/renamed.md", "It is shut.", "It is open.");
        assertThat(check().out()).contains("error V517");
        edit("briefings/renamed.md", "summary:", "formerly: [bridge]\nsummary:");
        assertThat(check().out()).doesNotContain("V517").contains("briefings/renamed.md:2:8: error V514");
        Files.move(content.resolve(QUESTION), content.resolve("questions/shut-by.md"));
        edit("reports/mail.md", "q=closed-by", "q=shut-by");
        edit("reports/mail-two.md", "q=closed-by", "q=shut-by");
        edit("questions/shut-by.md", "answer: council", "answer: port");
        assertThat(check().out()).contains("published as questions/closed-by");
        edit("questions/shut-by.md", "expects:", "formerly: closed-by\nexpects:");
        assertThat(check().out()).doesNotContain("V517").contains("answer \"City Council\" became \"Port Office\"");
    }

    /** The record knows what a note may say that readers were told. */
    @Test
    void aNoteSaysWhatWasPublished() throws IOException {
        edit(QUESTION, "answer: council", "answer: port, confidence: low");
        publish();
        edit(QUESTION, "answer: port", "answer: council");
        String history =
                "history: [{date: 2026-03-03, answer: City Council, confidence: high, kind: update, note: Tidied.}]";
        edit(QUESTION, "by: [desk]", "by: [desk], " + history);
        assertThat(check().out())
                .contains(
                        "error V518 its note says that its answer was \"City Council\", published was \"Port Office\"");
        edit(QUESTION, "answer: City Council", "answer: Port Office");
        assertThat(check().out()).contains("its confidence was \"high\", published was \"low\"");
        edit(QUESTION, "confidence: high", "confidence: low");
        edit(QUESTION, "decided: 2026-03-03", "decided: 2026-03-02");
        assertThat(check().out()).contains("it is decided on 2026-03-02, before the finding");
        edit(QUESTION, "decided: 2026-03-02, ", "");
        assertThat(check().out()).contains("its note is told on the day of decided:, and there is none");
        edit(QUESTION, "by: [desk]", "decided: 2026-03-04, by: [desk]");
        assertThat(check().out()).doesNotContain("error");
    }

    @Test
    void aCorrectionQuotesTheHeadlineThatWasPublished() throws IOException {
        publish();
        edit(BRIEFING, "summary: It is shut.", "summary: It is open.");
        edit(
                BRIEFING,
                "author:",
                "corrections: [{date: 2026-04-02, was: gone, now: open, why: It opened., kind: update}]\nauthor:");
        assertThat(check().out())
                .contains("error V518 its correction quotes what was not published")
                .contains("was: \"It is shut.\", now: \"It is open.\"");
        edit(BRIEFING, "was: gone", "was: It is  shut");
        assertThat(check().out()).doesNotContain("V518");
    }

    /** What is open is seen by readers, and a day on record is not set back, with or without a note. */
    @Test
    void whatIsOpenAndTheDayAreOnRecord() throws IOException {
        publish();
        edit(QUESTION, "note: The order.", "note: The order., open: Who signed it.");
        assertThat(check().out())
                .contains("error V514 published, it has changed without a note: its open")
                .contains("kind: clarification, note: \"What was said to be open");
        edit(QUESTION, ", open: Who signed it.", "");
        edit(QUESTION, "decided: 2026-03-03", "decided: 2026-02-03");
        assertThat(check().out())
                .contains("error V514")
                .contains("decided \"2026-03-03\" became \"2026-02-03\"")
                .contains("expected: the day on which it was published so, 2026-03-03, or a later one");
        edit(QUESTION, "decided: 2026-02-03, ", "");
        assertThat(check().out()).contains("error V514").contains("its decided");
        edit(QUESTION, "by: [desk]", "decided: 2026-05-01, by: [desk]");
        assertThat(check().code()).isZero();
        edit(BRIEFING, "updated: 2026-04-02", "updated: 2026-03-30");
        assertThat(check().out()).contains("error V514").contains("changed \"2026-04-02\" became \"2026-03-30\"");
    }

    /** A lock of which an earlier version did not record it tells nothing of it. */
    @Test
    void whatIsNotOnRecordHasNotChanged() throws IOException {
        publish();
        write(
                "variorum.lock",
                text("variorum.lock")
                        .replaceAll("\n *\"open\": \"[0-9a-f]{64}\",", "")
                        .replaceAll("\n *\"changed\": \"[^\"]*\",", ""));
        edit(QUESTION, "note: The order.", "note: The order., open: Who signed it.");
        edit(BRIEFING, "updated: 2026-04-02", "updated: 2026-03-30");
        assertThat(check().code()).isZero();
    }

    @Test
    void noNoteIsDatedBeforeWhatItCorrects() throws IOException {
        publish();
        edit(QUESTION, "answer: council", "answer: port");
        edit(
                QUESTION,
                "decided: 2026-03-03",
                "decided: 2026-04-01, history: [{date: 2026-01-09, answer: City Council, kind: correction, note: Why.}]");
        assertThat(check().out())
                .contains("error V518 its note says that its date was \"2026-01-09\", published was \"2026-03-03\"");
        edit(QUESTION, "date: 2026-01-09", "date: 2026-03-03");
        assertThat(check().code()).isZero();
        edit(QUESTION, "note: Why.}]", "note: Why.}, {date: 2026-02-01, answer: Nobody}]");
        assertThat(check().out()).contains("error V518 it is decided on 2026-02-01, before the finding");
        edit(QUESTION, ", {date: 2026-02-01, answer: Nobody}", "");
        assertThat(publish().code()).isZero();
        edit(QUESTION, "answer: port", "answer: council");
        edit(
                QUESTION,
                "history: [",
                "history: [{date: 2026-03-01, answer: Port Office, kind: correction, note: Again.}, ");
        assertThat(check().out()).contains("error V518 its new note stands before one that was published");

        edit(
                BRIEFING,
                "author:",
                "corrections: [{date: 2026-04-01, kind: correction, text: It is shut on Sundays.}]\nauthor:");
        assertThat(check().out())
                .contains(
                        "briefings/bridge.md:2:8: error V518 its correction is dated 2026-04-01, and what it corrects was published as of 2026-04-02")
                .contains("hint: date: 2026-04-02");
        edit(BRIEFING, "date: 2026-04-01", "date: 2026-04-02");
        assertThat(check().out()).doesNotContain("briefings/bridge.md");
    }

    /** Of a text that was the record has no words; what it is now stands there. */
    @Test
    void aCorrectionSaysWhatTheTextSays() throws IOException {
        publish();
        edit(BRIEFING, "The bridge is shut [@mail].", "The “bridge” was shut for 12 days [@mail].");
        edit(
                BRIEFING,
                "author:",
                "corrections: [{date: 2026-04-03, was: is shut, now: was shut for 2 days, why: It opened.}]\nauthor:");
        assertThat(check().out())
                .contains("error V518 its correction says that it says \"was shut for 2 days\", and it does not");
        edit(BRIEFING, "now: was shut for 2 days", "now: The \"bridge\" … shut for 12 days");
        assertThat(check().code()).isZero();
        edit(BRIEFING, "now: The \"bridge\" …", "now: …");
        assertThat(check().code()).isZero();
        edit(BRIEFING, "shut for 12 days [@mail]", "shut for 13 days [@mail]");
        edit(
                BRIEFING,
                "It opened.}",
                "It opened.}, {date: 2026-04-04, was: … shut for 12 days, now: 13 days, why: Counted again.}");
        assertThat(check().code()).isZero();
    }

    @Test
    void whatElseReadersSeeOfAFindingDoesNotChangeInSilenceEither() throws IOException {
        publish();
        edit(QUESTION, "Who closed the bridge?", "Who did not close the bridge?");
        assertThat(check().out()).contains("error V514").contains("note: \"The question was: Who closed the bridge?\"");
        edit(QUESTION, "Who did not close the bridge?", "Who closed the bridge?");
        edit(QUESTION, "note: The order.", "note: No order.");
        assertThat(check().out()).contains("note \"The order.\" became \"No order.\"");
        edit(QUESTION, "note: No order.", "note: The order., rulings: {port: withdrawn}");
        assertThat(check().out()).contains("error V514 published, it has changed without a note: its rulings");
        edit(QUESTION, ", rulings: {port: withdrawn}", "");
        edit(QUESTION, "One paper shows", "No paper shows");
        assertThat(check().out())
                .contains("warning V515 published, it has changed without a note: its explanation")
                .contains("expected: nothing, for a slip of the pen");
    }

    /** A note on a question that is asked in other words has nothing to say of the answer. */
    @Test
    void anAnswerThatIsTheSameIsNotToldTwice() throws IOException {
        publish();
        edit(QUESTION, "Who closed the bridge?", "Who shut the bridge?");
        edit(
                QUESTION,
                "by: [desk]",
                "by: [desk], history: [{date: 2026-03-03, answer: City Council, kind: clarification, note: It was closed.}]");
        assertThat(check().out()).doesNotContain("V51");
        assertThat(publish().code()).isZero();
        assertThat(Files.readString(folder.resolve("site/index.html")))
                .contains("It was closed.")
                .doesNotContain("It said");
    }

    @Test
    void aPublicNoteIsNeitherTakenAwayNorRewritten() throws IOException {
        edit(BRIEFING, "author:", "corrections: [{date: 2026-04-02, text: Not open.}]\nauthor:");
        publish();
        edit(BRIEFING, "Not open.", "Not\n  open.");
        assertThat(check().code()).isZero();
        edit(BRIEFING, "Not\n  open.", "Never open.");
        assertThat(check().out()).contains("error V514").contains("a public note, which is gone or reads otherwise");
        edit(BRIEFING, "corrections: [{date: 2026-04-02, text: Never open.}]\n", "");
        assertThat(check().out()).contains("error V514").contains("take the note as it was from Git");
    }

    @Test
    void publishesNoErrors() {
        assertThat(run("publish", "--fail-on", "never").code()).isEqualTo(2);
    }

    private Session publish() {
        return run("publish", "--output", folder.resolve("site").toString());
    }

    private Session check() {
        return run("check");
    }

    private Session run(String command, String... more) {
        return Session.run(Stream.concat(Stream.of(command, "--content", content.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(content)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }

    private String text(String path) throws IOException {
        return Files.readString(content.resolve(path));
    }

    private void edit(String path, String old, String now) throws IOException {
        assertThat(text(path)).contains(old);
        write(path, text(path).replace(old, now));
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
