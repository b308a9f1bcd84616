package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.content.BriefingMeta;
import org.variorum.content.ContentFile;
import org.variorum.content.Mention;
import org.variorum.content.PageMeta;
import org.variorum.content.Text;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.files.Limits;
import org.variorum.files.ReadGate;
import org.variorum.model.Briefing;
import org.variorum.model.Correction;
import org.variorum.model.Rendition;

class ContentReaderTest {

    @Test
    void readsBriefings() {
        Content content = Folders.site()
                .markdown(
                        "briefings/two.md",
                        "title: Two notices",
                        "summary: One sentence.",
                        "date: 2026-11-22",
                        "updated: 2026-11-23",
                        "author: [desk]",
                        "tags: [sale]",
                        "image: static/map.png",
                        "csl: apa",
                        "formerly: [one-sentence]",
                        "language: ko",
                        "translations: [two-en]",
                        "nocite: [\"@kim2020, @lee2021\", park2022, \"@*\"]",
                        "corrections: [{date: 2026-11-23, text: Not one sale.}]")
                .load();
        BriefingMeta meta = new BriefingMeta(
                new Briefing.Headline("Two notices", "One sentence.", new Location("briefings/two.md", 2, 8, 11)),
                new Briefing.Publication(
                        LocalDate.of(2026, 11, 22),
                        Optional.of(LocalDate.of(2026, 11, 23)),
                        List.of("desk"),
                        List.of(new Correction(
                                LocalDate.of(2026, 11, 23),
                                Correction.Kind.CORRECTION,
                                "Not one sale.",
                                Optional.empty()))),
                List.of("sale"),
                Optional.of(new Text("static/map.png", new Location("briefings/two.md", 8, 8, 14))),
                new Briefing.Sources(Optional.of("apa"), List.of("kim2020", "lee2021", "park2022"), /* all= */ true),
                new Rendition(
                        Optional.of("ko"),
                        List.of(new Rendition.Translation("two-en", new Location("briefings/two.md", 12, 16, 6)))),
                List.of(new Text("one-sentence", new Location("briefings/two.md", 10, 12, 12))));
        assertThat(content.briefings())
                .containsExactly(new ContentFile<>("briefings/two.md", "two", meta, "Body.\n", 16));
        assertThat(content.mentions())
                .extracting(Mention::kind, Mention::id)
                .containsExactlyInAnyOrder(
                        tuple(Mention.Kind.PERSON, "desk"),
                        tuple(Mention.Kind.STYLE, "apa"),
                        tuple(Mention.Kind.WORK, "kim2020"),
                        tuple(Mention.Kind.WORK, "lee2021"),
                        tuple(Mention.Kind.WORK, "park2022"));
    }

    @Test
    void readsPagesInSubFoldersAndStatics() {
        Content content = Folders.site()
                .markdown("pages/desk/about.md", "title: About", "description: Who.")
                .file("static/map.png", "x")
                .load();
        assertThat(content.pages())
                .containsExactly(new ContentFile<>(
                        "pages/desk/about.md",
                        "about",
                        new PageMeta("About", Optional.of("Who."), List.of(), Optional.empty()),
                        "Body.\n",
                        5));
        assertThat(content.statics()).containsExactly("static/map.png");
    }

    @Test
    void keepsTheIdOfAFileThatCannotBeRead() {
        Folders folder = Folders.site()
                .unreadable("reports/a.md")
                .file("reports/b.md", "No front matter.")
                .file("reports/c.md", "---", "title: [", "---", "Body.")
                .file("reports/d.md", "---", "- list", "---", "Body.");
        assertThat(folder.faults())
                .containsExactly(
                        "reports/a.md+1 V101 refused",
                        "reports/b.md:1:1+1 V106 the file does not start with ---",
                        "reports/c.md:3:1+1 V103 a value that breaks off",
                        "reports/d.md:2:1+1 V109 a list stands here");
        assertThat(folder.load().reports())
                .extracting(ContentFile::id, ContentFile::body, ContentFile::bodyLine)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", "", 1),
                        org.assertj.core.groups.Tuple.tuple("b", "No front matter.\n", 1),
                        org.assertj.core.groups.Tuple.tuple("c", "Body.\n", 4),
                        org.assertj.core.groups.Tuple.tuple("d", "Body.\n", 4));
    }

    @Test
    void reportsIdsThatCannotBeOrStandTwice() {
        Folders folder = Folders.site()
                .markdown("pages/a/about.md", "title: A")
                .markdown("pages/b/about.md", "title: B")
                .markdown("pages/About Us.md", "title: C");
        assertThat(folder.faults())
                .containsExactly(
                        "pages/About Us.md+1 V110 \"About Us\" cannot be an id",
                        "pages/b/about.md+1 V111 \"about\" is also the id of pages/a/about.md");
        assertThat(folder.load().pages())
                .extracting(ContentFile::path)
                .containsExactly("pages/About Us.md", "pages/a/about.md");
    }

    @Test
    void saysWhatABriefingLacks() {
        assertThat(Folders.site()
                        .markdown("briefings/b.md", "corrections: [{date: soon}]", "author: []")
                        .faults())
                .containsExactly(
                        "briefings/b.md:1:1+3 V108 \"date\" is missing",
                        "briefings/b.md:1:1+3 V108 \"summary\" is missing",
                        "briefings/b.md:1:1+3 V108 \"title\" is missing",
                        "briefings/b.md:2:15+1 V108 \"text\" is missing",
                        "briefings/b.md:2:22+4 V109 \"date\" is \"soon\"",
                        "briefings/b.md:3:1+6 V108 \"author\" has no value");
    }

    @Test
    void readsTheSameInAnyOrder() {
        Folders forwards = Folders.site();
        Folders backwards = Folders.empty();
        for (int i = 0; i < 50; i++) {
            forwards.markdown("reports/r" + i + ".md", report(i));
        }
        for (int i = 49; i >= 0; i--) {
            backwards.markdown("reports/r" + i + ".md", report(i));
        }
        backwards.file("site.yaml", "title: Ledger");
        assertThat(backwards.load()).isEqualTo(forwards.load());
        assertThat(backwards.diagnostics()).isEqualTo(forwards.diagnostics()).hasSize(50);
    }

    private static String[] report(int number) {
        return new String[] {
            "title: R" + number, "outlet: o", "issued: 2023", "via: r" + (number + 1), "wrong: " + number
        };
    }

    @Test
    void readsWindowsFilesLikeAnyOther(@TempDir Path unix, @TempDir Path windows) throws IOException {
        Map<String, String> files = Map.of(
                "site.yaml", "title: Ledger\npeople:\n  Ann: {}\n",
                "pages/about.md", "---\ntitle: >\n  a\n  b\nwrong: 1\n---\n\nBody\n",
                "references.json", "[\n{\"id\": \"a\",\n\"type\": 3}]\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(unix.resolve(file.getKey()), file.getValue());
            write(windows.resolve(file.getKey()), "\uFEFF" + file.getValue().replace("\n", "\r\n"));
        }
        Diagnostics ofUnix = new Diagnostics();
        Diagnostics ofWindows = new Diagnostics();
        Content content = content(unix, ofUnix);
        assertThat(content(windows, ofWindows)).isEqualTo(content);
        assertThat(ofWindows.sorted()).isEqualTo(ofUnix.sorted()).hasSize(4);
    }

    private static Content content(Path root, Diagnostics diagnostics) throws IOException {
        ReadGate gate = new ReadGate(root, Limits.DEFAULT);
        return Folders.load(new ContentReader(gate::readText, diagnostics), gate.list(diagnostics));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
