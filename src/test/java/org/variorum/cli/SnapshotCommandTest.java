package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Private copies are taken in, listed and looked into; what was there before is never lost. */
class SnapshotCommandTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/bridge/content");
    private static final String PAGE =
            "<!doctype html><title>Bridge</title><p>On Tuesday <b>the council</b> approved the bridge.";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copyTheSite() throws IOException {
        content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(GOLDEN.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void aCopyIsTakenInNamedAndRecorded() throws IOException {
        String before = report();
        Session added = add("gazette-20240110", page("page.html", PAGE), "--retrieved", "2026-11-20");
        assertThat(added.err()).isEmpty();
        assertThat(added.code()).isZero();
        assertThat(report())
                .isEqualTo(before.replaceFirst(
                        "\n---\n\\[", "\nsnapshot: {file: gazette-20240110.html, retrieved: 2026-11-20}\n---\n["));
        assertThat(copy("gazette-20240110.html")).hasContent(PAGE);
        assertThat(copy(".gitignore")).content().contains("\n*\n");
        assertThat(lock())
                .contains("\"state\": \"verified\"", "\"retrieved\": \"2026-11-20\"", "\"length\": " + PAGE.length());
        assertThat(lock()).doesNotContain("On Tuesday");
        assertThat(run("check", "--fail-on", "warning").out()).doesNotContain("V904", "V421");
    }

    @Test
    void whatIsNotKnownStaysUnsaid() throws IOException {
        add("gazette-20240110", page("page.html", PAGE));
        assertThat(report()).contains("\nsnapshot: {file: gazette-20240110.html}\n");
        assertThat(lock()).doesNotContain("retrieved");
    }

    @Test
    void theRecordTellsWhereThereIsNoCopy() throws IOException {
        add("gazette-20240110", page("page.html", PAGE));
        Files.move(folder.resolve("snapshots"), folder.resolve("elsewhere"));
        String recorded = lock();
        assertThat(run("check").out()).contains("(1 quotation as variorum.lock has it)");
        assertThat(run("snapshot", "verify").out()).contains("1 copy that reports name is not here as a file");
        assertThat(lock()).isEqualTo(recorded);
        assertThat(run("snapshot", "list").out())
                .contains("gazette-20240110: snapshots/gazette-20240110.html, not here as a file, " + PAGE.length()
                        + " bytes");
        assertThat(built("reports/gazette-20240110.html")).contains("1 found in our copy, word for word.");

        Files.writeString(
                reportFile(), report().replace("the council approved the bridge", "the council built the bridge"));
        assertThat(built("reports/gazette-20240110.html")).contains("1 not yet checked against our copy.");
        assertThat(run("check").out()).contains("warning V423 nobody has looked these words up");
    }

    @Test
    void ofACopyOfWhichNothingIsRecordedNobodySaysThatItIsKept() throws IOException {
        add("gazette-20240110", page("page.html", PAGE));
        Files.move(folder.resolve("snapshots"), folder.resolve("elsewhere"));
        assertThat(built("reports/gazette-20240110.html")).contains("It is kept for checking and not published.");
        Files.delete(content.resolve("variorum.lock"));
        assertThat(built("reports/gazette-20240110.html"))
                .contains("It is not published, and nobody has recorded that it is kept.")
                .doesNotContain("kept for checking");
        assertThat(run("check").out()).contains("warning V116 there is no file snapshots/gazette-20240110.html");
    }

    /** Neither where the copy is nor where it is not: words that differ in nothing but typography are the same words. */
    @Test
    void anotherTypographyIsNoOtherQuotation() throws IOException {
        String curly = "the council’s “vote” – approved … the bridge";
        Files.writeString(reportFile(), report().replace("the council approved the bridge", curly));
        add("gazette-20240110", page("page.html", "<p>the council’s “vote” – approved, at last, the bridge"));
        assertThat(lock()).contains("\"state\": \"abridged\"");
        Files.writeString(
                reportFile(), report().replace(curly, "the council's 'vote' - approved .\u00a0. . the  bridge"));
        String found = "1 found in our copy, but for words left out or put in brackets";
        assertThat(run("check").out()).doesNotContain("V904", "V419", "V420");
        assertThat(built("reports/gazette-20240110.html")).contains(found);
        Files.move(folder.resolve("snapshots"), folder.resolve("elsewhere"));
        assertThat(run("check").out()).doesNotContain("V423").contains("(1 quotation as variorum.lock has it)");
        assertThat(built("reports/gazette-20240110.html")).contains(found);
    }

    @Test
    void anAlteredQuotationIsToldWithTheCopyAndWithoutIt() throws IOException {
        Session added = add("gazette-20240110", page("page.txt", "On Tuesday the council rejected the bridge."));
        assertThat(added.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(added.out()).contains("V419", "said: \"approved\" / copy: \"rejected\"");
        assertThat(lock()).contains("\"state\": \"altered\"").doesNotContain("rejected");
        Files.move(folder.resolve("snapshots"), folder.resolve("elsewhere"));
        Session checked = run("check");
        assertThat(checked.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(checked.out()).contains("V419", "as variorum.lock has it").doesNotContain("rejected");
    }

    /** In words, on every page that has one: with the copy, from the record, and where there is neither. */
    @Test
    void eachBlockQuotationSaysHowItStands() throws IOException {
        add("gazette-20240110", page("page.html", PAGE));
        write("briefings/bridge-approved.md", "\n> The council approved the bridge. [@gazette-20240110]\n");
        write("questions/bridge-approver.md", "\n> [T]he council approved the bridge [@gazette-20240110]\n");
        write("pages/about.md", "\n> The Act says so. [@bridge-act]\n\n> It is said that nobody cites this.\n");
        write("reports/courier-20240111.md", "\n> The council approved the bridge. [@harbour-wire-20240109]\n");
        Session altered = run("check");
        assertThat(altered.out())
                .contains("briefings/bridge-approved.md:10:3: error V419")
                .contains("said: \"The\" / copy: \"the\"");
        replace("briefings/bridge-approved.md", "> The council", "> On Tuesday the council");
        run("snapshot", "verify");
        assertThat(run("check").out()).doesNotContain("V419", "V420", "V423", "V904");
        states("found in our copy, word for word");
        Files.move(folder.resolve("snapshots"), folder.resolve("elsewhere"));
        assertThat(run("check").out()).doesNotContain("V423");
        states("found in our copy, word for word");
        replace("briefings/bridge-approved.md", "> On Tuesday", "> On Monday");
        assertThat(run("check").out()).contains("briefings/bridge-approved.md:10:3: warning V423");
        assertThat(built("briefings/bridge-approved.html"))
                .contains("</blockquote>\n<p class=looked-up>Quotation not yet checked against our copy.");
        Files.delete(content.resolve("variorum.lock"));
        assertThat(built("questions/bridge-approver.html"))
                .contains("<p class=looked-up>Quotation not yet checked against our copy.");
    }

    private void states(String found) throws IOException {
        String below = "</blockquote>\n<p class=looked-up>Quotation ";
        assertThat(built("briefings/bridge-approved.html")).contains(below + found + ".");
        assertThat(built("questions/bridge-approver.html")).contains(below + found + ".");
        assertThat(built("about.html"))
                .containsOnlyOnce("class=looked-up")
                .contains(below + "not checked: we have no copy.");
        assertThat(built("reports/courier-20240111.html")).contains(below + "not checked: we have no copy.");
        assertThat(run("coverage", "--format", "json").out())
                .contains("\"words\": \"The council approved the bridge.\"");
    }

    /** Of several works that are cited for the same words one has them; an altered one is told if none has. */
    @Test
    void ofSeveralWorksOneHasTheWords() throws IOException {
        add("gazette-20240110", page("page.html", PAGE));
        add(
                "courier-20240111",
                page("other.txt", "Drivers, it says: drivers will pay a toll. The council rejected the bridge."));
        write(
                "briefings/bridge-approved.md",
                "\n> the council approved the bridge [@courier-20240111; @gazette-20240110]\n");
        run("snapshot", "verify");
        assertThat(run("check").out()).doesNotContain("V419", "V420", "V423", "V904");
        replace("briefings/bridge-approved.md", "> the council approved", "> the council sold");
        assertThat(run("check").out()).contains("briefings/bridge-approved.md:10:3: error V419");
        replace("briefings/bridge-approved.md", "@gazette-20240110]", "@harbour-wire-20240109]");
        assertThat(run("check").out()).doesNotContain("V419");
        assertThat(built("briefings/bridge-approved.html")).contains("Quotation not checked: we have no copy.");
    }

    private void write(String path, String more) throws IOException {
        Path file = content.resolve(path);
        Files.writeString(file, Files.readString(file) + more);
    }

    private void replace(String path, String words, String by) throws IOException {
        Path file = content.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(words);
        Files.writeString(file, text.replace(words, by));
    }

    @Test
    void aNegationThatIsLeftOutIsToldWithTheCopyAndWithoutIt() throws IOException {
        Files.writeString(
                reportFile(),
                report().replace("the council approved the bridge", "the council [has] approved the bridge"));
        add("gazette-20240110", page("page.txt", "On Tuesday the council never approved the bridge."));
        assertThat(run("snapshot", "verify").out())
                .contains("warning V422 snapshots/gazette-20240110.txt has \"never\" where");
        assertThat(lock()).contains("\"negation-left-out\": true").doesNotContain("never");
        assertThat(run("check").out()).contains("V422").doesNotContain("V904");
        Files.move(folder.resolve("snapshots"), folder.resolve("elsewhere"));
        assertThat(run("check").out())
                .contains(
                        "warning V422 snapshots/gazette-20240110.txt has a negation where", "as variorum.lock has it");
    }

    /** What is recorded of a copy is worth more than that it cannot be read, or not here. */
    @Test
    void aRecordGivesWayToNothingButAnother() throws IOException {
        add("gazette-20240110", page("page.html", PAGE));
        String sound = lock();
        String odd = sound.replaceFirst("\"sha256\": \"[0-9a-f]{64}\"", "\"sha256\": \"short\"");
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(folder.resolve("snapshots"), elsewhere);
        Files.writeString(content.resolve("variorum.lock"), odd);
        assertThat(run("check").out()).contains("error V901 what is recorded of the copy of \"gazette-20240110\"");
        run("snapshot", "verify");
        assertThat(lock()).isEqualTo(odd);
        Files.move(elsewhere, folder.resolve("snapshots"));
        run("snapshot", "verify");
        assertThat(lock()).isEqualTo(sound);
    }

    @Test
    void whatWasRecordedOfAReportThatIsGoneIsTakenOutAndThatIsSaid() throws IOException {
        add("gazette-20240110", page("page.html", PAGE));
        Files.writeString(content.resolve("variorum.lock"), lock().replace("\"gazette-20240110\"", "\"gazette-1\""));
        Session verified = run("snapshot", "verify");
        assertThat(verified.code()).isZero();
        assertThat(verified.err()).contains("of gazette-1 nothing is recorded any more: no report of that name");
        assertThat(lock()).contains("\"gazette-20240110\"").doesNotContain("\"gazette-1\"");
    }

    @Test
    void ofACopyThatCannotBeReadNoQuotationIsRecorded() throws IOException {
        add("gazette-20240110", page("page.bin", "\0 no text"));
        assertThat(lock()).contains("gazette-20240110.bin").doesNotContain("quotations");
        assertThat(run("check").out()).contains("V902").doesNotContain("V901", "V904");
    }

    @Test
    void anotherCopyTakesThePlaceOfOneOnlyIfThatIsMeantAndItStays() throws IOException {
        add("gazette-20240110", page("page.html", PAGE));
        Path later = page("later.html", PAGE + "<p>And more.");
        Session refused = add("gazette-20240110", later);
        assertThat(refused.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(refused.err()).contains("another copy lies there already", "--replace");
        assertThat(copy("gazette-20240110.html")).hasContent(PAGE);

        assertThat(add("gazette-20240110", later, "--replace").code()).isZero();
        assertThat(copy("gazette-20240110.html")).content().contains("And more.");
        assertThat(run("snapshot", "list").out())
                .containsPattern("snapshots/gazette-20240110-[0-9a-f]{12}\\.html: no report names it");
    }

    @Test
    void hugeAndMisnamedCopiesAreRefusedAndNothingIsWritten() throws IOException {
        String before = report();
        Path huge = folder.resolve("huge.html");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        assertThat(add("gazette-20240110", huge).err()).contains("larger than 64 MiB");
        assertThat(add("nobody", page("page.html", PAGE)).err()).contains("there is no report nobody");
        assertThat(add("gazette-20240110", folder.resolve("none")).code()).isEqualTo(ExitCode.USAGE);
        assertThat(add("gazette-20240110", page("page.html", PAGE), "--retrieved", "yesterday")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(report()).isEqualTo(before);
        assertThat(folder.resolve("snapshots")).doesNotExist();

        Files.writeString(
                reportFile(), before.replaceFirst("\n---\n\\[", "\nsnapshot: {file: ../../out.html}\n---\n["));
        assertThat(add("gazette-20240110", page("page.html", PAGE)).err())
                .contains("no file of snapshots/ can be called so");
        Files.writeString(
                reportFile(),
                before.replaceFirst(
                        "\n---\n\\[", "\nsnapshot: {file: a.html, sha256: " + "0".repeat(64) + "}\n---\n["));
        assertThat(add("gazette-20240110", page("page.html", PAGE)).err()).contains("the SHA-256 of another copy");
        assertThat(folder.resolve("out.html")).doesNotExist();
        assertThat(content.resolve("variorum.lock")).doesNotExist();
    }

    @Test
    void aHugeCopyThatLiesThereIsToldAndNotRead() throws IOException {
        Files.writeString(reportFile(), report().replaceFirst("\n---\n\\[", "\nsnapshot: {file: a.html}\n---\n["));
        Files.createDirectory(folder.resolve("snapshots"));
        try (RandomAccessFile file = new RandomAccessFile(copy("a.html").toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        Session verified = run("snapshot", "verify");
        assertThat(verified.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(verified.out()).contains("V902", "larger than 64 MiB");
        assertThat(built("reports/gazette-20240110.html")).contains("1 not checked: our copy cannot be read.");
    }

    @Test
    void whatOthersRecordedStays() throws IOException {
        Files.writeString(content.resolve("variorum.lock"), "{\"version\": 1, \"published\": {\"x\": 1}}");
        add("gazette-20240110", page("page.html", PAGE));
        assertThat(lock()).contains("\"published\": {\n    \"x\": 1\n  }", "\"evidence\": {");
    }

    /** Nor is anything put into a record that is not understood, from its first sign to its last. */
    @Test
    void aRecordThatIsNotUnderstoodStaysAsItIs() throws IOException {
        add("gazette-20240110", page("page.html", PAGE));
        String sound = lock();
        for (String broken : List.of(
                "<<<<<<< HEAD\n" + sound,
                sound.substring(0, sound.length() / 2),
                sound.replace("\"version\": 1", "\"version\": 2"),
                sound.replace("\"evidence\":", "\"Evidence\":"),
                sound.replaceFirst("\\{", "{\"evidence\": {},"),
                sound.replaceFirst("(\"file\": \"[a-z0-9.-]+\")", "$1, $1"))) {
            assertThat(broken).isNotEqualTo(sound);
            Files.writeString(content.resolve("variorum.lock"), broken);
            Session verified = run("snapshot", "verify");
            assertThat(verified.code()).isEqualTo(ExitCode.FINDINGS);
            assertThat(verified.err()).containsPattern("nothing was recorded: variorum.lock:\\d+:\\d+: ");
            assertThat(lock()).isEqualTo(broken);
            assertThat(run("check").code()).isEqualTo(ExitCode.FINDINGS);
        }
    }

    @Test
    void aFolderThatIsALinkHoldsNoCopies() throws IOException {
        Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(folder.resolve("secrets/a.txt"), "the council approved the bridge");
        Files.createSymbolicLink(folder.resolve("snapshots"), folder.resolve("secrets"));
        Files.writeString(reportFile(), report().replaceFirst("\n---\n\\[", "\nsnapshot: {file: a.txt}\n---\n["));
        assertThat(run("snapshot", "list").out()).contains("a.txt, not here as a file");
        assertThat(add("gazette-20240110", page("page.html", PAGE)).err()).contains("is a link");
        assertThat(folder.resolve("secrets/a.txt")).hasContent("the council approved the bridge");
    }

    @Test
    void twoCopiesAreHeldAgainstEachOther() throws IOException {
        String common = "the council of the city voted late on tuesday to build a bridge over the harbour after all";
        add("gazette-20240110", page("a.html", "<p>It says the council approved the bridge. " + common + "</p>"));
        add(
                "courier-20240111",
                page("b.txt", "We hear that drivers will pay a toll, and " + common.toUpperCase(Locale.ROOT) + "!"));
        assertThat(run("snapshot", "compare", "gazette-20240110", "courier-20240111")
                        .out())
                .isEqualTo("""
                        66 % of the five-word runs of the shorter text stand in both.
                        18 words, from word 8 of gazette-20240110, from word 10 of courier-20240111: the council of the city voted … bridge over the harbour after all
                        """);
        assertThat(run("snapshot", "compare", "gazette-20240110", "nobody").code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void programsReadTheSame() throws IOException {
        add("gazette-20240110", page("page.html", PAGE));
        assertThat(run("snapshot", "list", "--format", "json").out())
                .contains(
                        "\"report\": \"gazette-20240110\"",
                        "\"there\": true",
                        "\"state\": \"verified\"",
                        "\"orphans\": []");
    }

    private Session add(String report, Path file, String... options) {
        return Session.run(Stream.concat(
                        Stream.of("snapshot", "add", "--content", content.toString(), report, file.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private Session run(String... words) {
        return Session.run(Stream.concat(Stream.of(words), Stream.of("--content", content.toString()))
                .toArray(String[]::new));
    }

    private String built(String page) throws IOException {
        Path site = folder.resolve("site");
        run("build", "--output", site.toString());
        return Files.readString(site.resolve(page));
    }

    private Path page(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Path copy(String name) {
        return folder.resolve("snapshots").resolve(name);
    }

    private Path reportFile() {
        return content.resolve("reports/gazette-20240110.md");
    }

    private String report() throws IOException {
        return Files.readString(reportFile());
    }

    private String lock() throws IOException {
        return Files.readString(content.resolve("variorum.lock"));
    }

    /** The names of its commands are those that are told of. */
    @Test
    void withoutACommandItSaysWhatThereIs() {
        Session nothing = Session.run("snapshot");
        assertThat(nothing.code()).isEqualTo(ExitCode.USAGE);
        assertThat(List.of("add", "list", "verify", "compare")).allMatch(nothing.err()::contains);
    }
}
