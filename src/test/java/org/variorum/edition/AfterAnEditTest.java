package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.write.Legacy;
import org.variorum.write.Written;

/** A build after an edit makes what the edit concerns, and nothing else. */
class AfterAnEditTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/bridge/content");

    @TempDir(factory = FolderInMemory.class)
    private Path folder = Path.of("");

    private Path content = folder;
    private Optional<Legacy> legacy = Optional.empty();
    private Optional<Written> written = Optional.empty();
    private List<Diagnostic> found = List.of();

    @BeforeEach
    void copy() throws IOException {
        content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(GOLDEN.relativize(file).toString());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(file, to);
            }
        }
    }

    /** Which files it made. */
    private Set<String> build(String... changed) throws IOException {
        Set<Path> paths = new TreeSet<>();
        for (String path : changed) {
            paths.add(content.resolve(path));
        }
        Recollection past = legacy.isEmpty()
                ? Recollection.NONE
                : Recollection.of(legacy.get(), written.orElseThrow().edition(), paths);
        Noted made = new Noted();
        SiteBuild build = new SiteBuild(
                new BuildOptions(
                        content, Optional.empty(), folder.resolve("site"), Optional.empty(), FailOn.NEVER, false, 1),
                made);
        found = build.build(past).diagnostics();
        Legacy left = build.legacy();
        legacy = Optional.of(
                left.whole().isPresent()
                        ? left
                        : new Legacy(legacy.orElseThrow().whole(), left.sequel()));
        written = made.written;
        return made.files;
    }

    private void append(String path, String text) throws IOException {
        Files.writeString(content.resolve(path), text, StandardOpenOption.APPEND);
    }

    private void replace(String path, String old, String now) throws IOException {
        String text = Files.readString(content.resolve(path));
        assertThat(text).contains(old);
        Files.writeString(content.resolve(path), text.replace(old, now));
    }

    /** What a first build would find. */
    private List<Diagnostic> first() {
        return Runs.build(content, folder.resolve("first"), 1).diagnostics();
    }

    /** While a report was away nobody asked after its outlet, which went meanwhile. */
    @Test
    void whatWasInDoubtWhenNobodyAskedIsNotBelievedLater() throws IOException {
        replace("reports/courier-20240111.md", "outlet: ", "outlet: zork # ");
        append("outlets.yaml", "\nzork:\n  name: Zork\n  reliability: B\n  reason: Once.\n");
        build();
        assertThat(found).isEqualTo(first());
        Path away = Files.move(content.resolve("reports/courier-20240111.md"), folder.resolve("away.md"));
        replace("outlets.yaml", "\nzork:\n  name: Zork\n  reliability: B\n  reason: Once.\n", "\n");
        build("reports/courier-20240111.md", "outlets.yaml");
        assertThat(found).isEqualTo(first());
        Files.move(away, content.resolve("reports/courier-20240111.md"));
        build("reports/courier-20240111.md");
        assertThat(found).isEqualTo(first()).anyMatch(d -> d.message().contains("zork"));
    }

    /** One file of a report that is gone was looked at by a page of a question that is back. */
    @Test
    void aReportAndAQuestionMayGoAndComeInAnyOrder() throws IOException {
        build();
        Path report = Files.move(content.resolve("reports/courier-20240111.md"), folder.resolve("report.md"));
        build("reports/courier-20240111.md");
        Path question = Files.move(content.resolve("questions/bridge-approver.md"), folder.resolve("question.md"));
        build("questions/bridge-approver.md");
        Files.move(report, content.resolve("reports/courier-20240111.md"));
        build("reports/courier-20240111.md");
        assertThat(found).isEqualTo(first());
        Files.move(question, content.resolve("questions/bridge-approver.md"));
        build("questions/bridge-approver.md");
        assertThat(found).isEqualTo(first());
    }

    @Test
    void aNameInTwoFormsOfUnicodeIsFoundWhenTheSecondComes() throws IOException {
        Files.writeString(content.resolve("static/e\u0301.txt"), "one");
        build();
        Files.writeString(content.resolve("static/\u00E9.txt"), "other");
        build("static/\u00E9.txt");
        assertThat(found).isEqualTo(first()).anyMatch(d -> d.code() == Code.UNREADABLE_FILE);
    }

    @Test
    void aTimelineThatSeveralPagesShowIsRenewedOnEach() throws IOException {
        for (String name : List.of("one", "two")) {
            Files.writeString(
                    content.resolve("pages/" + name + ".md"),
                    "---\ntitle: " + name + "\n---\n\n::: {.timeline}\n:::\n");
        }
        build();
        replace("events.yaml", "name: ", "name: Renamed ");
        assertThat(build("events.yaml")).contains("one.html", "two.html");
    }

    @Test
    void aSentenceMoreMakesOnePage() throws IOException {
        Set<String> all = build();
        assertThat(all).hasSizeGreaterThan(40);
        append("briefings/bridge-approved.md", "\nOne more sentence.\n");
        assertThat(build("briefings/bridge-approved.md")).containsExactly("briefings/bridge-approved.html");
        append("briefings/bridge-approved.md", "\nAnd another one.\n");
        assertThat(build("briefings/bridge-approved.md")).containsExactly("briefings/bridge-approved.html");
        assertThat(build()).isEmpty();
    }

    @Test
    void aFileThatIsWrittenAnewWithTheSameTextMakesNothingThatOthersShow() throws IOException {
        build();
        assertThat(build("briefings/bridge-approved.md")).containsExactly("briefings/bridge-approved.html");
        assertThat(build("outlets.yaml", "entities.yaml")).isEmpty();
    }

    @Test
    void anotherStyleMakesWhatIsCitedInIt() throws IOException {
        String style = "<style><citation><layout delimiter='; '><text variable='title'/></layout></citation>"
                + "<bibliography><layout><text variable='title'/></layout></bibliography></style>";
        Files.createDirectories(content.resolve("styles"));
        Files.writeString(content.resolve("styles/house.csl"), style);
        replace("briefings/bridge-approved.md", "author:", "csl: styles/house.csl\nauthor:");
        build();
        Files.writeString(content.resolve("styles/house.csl"), style.replace("; ", ", "));
        assertThat(build("styles/house.csl")).containsExactly("briefings/bridge-approved.html");
        Files.writeString(content.resolve("styles/house.csl"), "<style>");
        assertThat(build("styles/house.csl")).containsExactly("briefings/bridge-approved.html");
        assertThat(found).isEqualTo(first()).anyMatch(d -> d.code() == Code.BAD_STYLE);
        Files.delete(content.resolve("styles/house.csl"));
        build("styles/house.csl");
        assertThat(found).isEqualTo(first()).anyMatch(d -> d.message().contains("styles/house.csl"));
        Files.writeString(content.resolve("styles/other.csl"), style);
        assertThat(build("styles/other.csl")).isEmpty();
    }

    @Test
    void anotherTitleMakesWhatNamesIt() throws IOException {
        Set<String> all = build();
        replace("briefings/bridge-approved.md", "title:", "title: Once more,");
        assertThat(build("briefings/bridge-approved.md"))
                .contains("briefings/bridge-approved.html", "index.html")
                .hasSizeLessThan(all.size() / 2);
    }

    @Test
    void anotherNoteOfTheDeskMakesWhatShowsItAndNoOtherList() throws IOException {
        build();
        replace("questions/bridge-approver.md", "  answer: city", "  answer: city\n  note: So the minutes say.");
        assertThat(build("questions/bridge-approver.md"))
                .contains("questions/bridge-approver.html", "claims/bridge-approver.json", "disputes.html")
                .doesNotContain(
                        "questions/bridge-toll.html",
                        "tags/toll.html",
                        "timeline.html",
                        "entities.html",
                        "bibliography.html",
                        "reports/harbour-wire-20240109.html");
    }

    @Test
    void aBriefingThatIsGoneTakesItsPageWithIt() throws IOException {
        Set<String> all = build();
        Files.delete(content.resolve("briefings/bridge-approved.md"));
        assertThat(build("briefings/bridge-approved.md"))
                .doesNotContain("briefings/bridge-approved.html")
                .contains("index.html")
                .hasSizeLessThan(all.size());
        assertThat(folder.resolve("site/briefings/bridge-approved.html")).doesNotExist();
        assertThat(folder.resolve("site/index.html")).exists();
    }

    /** Notes which files are made: those of which it is told that they are begun, and not only that they are there. */
    private static final class Noted implements Progress {

        private final Set<String> files = new TreeSet<>();
        private final TreeMap<Long, Boolean> begun = new TreeMap<>();
        private Optional<Written> written = Optional.empty();

        @Override
        public void stage(Stage stage, int count) {
            begun.clear();
        }

        @Override
        public synchronized void begins() {
            begun.put(Thread.currentThread().getId(), true);
        }

        @Override
        public synchronized void ends(String path) {
            if (begun.remove(Thread.currentThread().getId()) != null) {
                files.add(path);
            }
        }

        @Override
        public void published(Written site) {
            written = Optional.of(site);
        }
    }
}
