package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSiteTest {

    private static final String PAGE = "about.html";

    @TempDir
    Path folder;

    private Path page = Path.of("");
    private Optional<LiveSite> site = Optional.empty();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("site.yaml"), "title: T\n");
        page = Files.createDirectory(folder.resolve("pages")).resolve("about.md");
        Files.writeString(page, "---\ntitle: About\n---\nFirst words.\n");
        site = Optional.of(live(Optional.empty()));
    }

    private LiveSite live(Optional<Path> templates) throws IOException {
        return LiveSite.of(
                new BuildOptions(folder, templates, folder.resolve("none"), Optional.empty(), FailOn.ERROR, false, 1));
    }

    private LiveSite live() {
        return site.orElseThrow();
    }

    private String shown() {
        return live().file(PAGE)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private void change(String text) throws IOException {
        Files.writeString(page, text);
        live().change(Set.of(page));
    }

    @Test
    void showsAChange() throws IOException {
        assertThat(shown()).contains("First words.");
        change("---\ntitle: About\n---\nOther words.\n");
        assertThat(shown()).contains("Other words.");
    }

    /** The page asks for another sheet then, and that is there. */
    @Test
    void showsAChangeOfStyle() throws IOException {
        Path sheet = Files.createDirectory(folder.resolve("static")).resolve("look.css");
        Path settings = folder.resolve("site.yaml");
        Files.writeString(sheet, "a {}");
        Files.writeString(settings, "title: T\nlook: {css: static/look.css}\n");
        live().change(Set.of(sheet, settings));
        List<String> before = sheets();
        assertThat(served(before.get(1))).isEqualTo("a {}");
        Files.writeString(sheet, "b {}");
        live().change(Set.of(sheet));
        assertThat(sheets().get(0)).isEqualTo(before.get(0));
        assertThat(sheets().get(1)).isNotEqualTo(before.get(1));
        assertThat(served(sheets().get(1))).isEqualTo("b {}");
        Files.writeString(settings, "title: T\nlook: {accent: \"#7a1f2b\"}\n");
        live().change(Set.of(settings));
        assertThat(sheets()).hasSize(1).doesNotContain(before.get(0));
        assertThat(served(sheets().get(0))).contains("--accent: #7a1f2b;");
    }

    private List<String> sheets() {
        return Jsoup.parse(shown()).select("link[rel=stylesheet]").eachAttr("href");
    }

    private String served(String path) {
        return live().file(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    @Test
    void keepsTheLastGoodPage() throws IOException {
        assertThat(shown()).contains("First words.");
        change("---\ntitle: [\n---\nOther words.\n");
        assertThat(shown()).contains("First words.");
        change("---\ntitle: About\n---\nOther words.\n");
        assertThat(shown()).contains("Other words.");
    }

    @Test
    void aPageThatWasNeverGoodIsShownAsItIs() throws IOException {
        Files.writeString(page, "---\ntitle: [\n---\nOther words.\n");
        assertThat(shown()).contains("Other words.");
    }

    @Test
    void usesTheDefaultThemeWhereTheTemplatesAreGone() throws IOException {
        Path templates = Files.createTempDirectory(folder, ".templates");
        Files.writeString(templates.resolve("text.ftlh"), "<p>Ours.\n");
        site = Optional.of(live(Optional.of(templates)));
        assertThat(shown()).contains("Ours.");
        Files.delete(templates.resolve("text.ftlh"));
        Files.delete(templates);
        live().change(Set.of(templates));
        assertThat(shown()).contains("First words.");
        assertThat(review()).isEmpty();
        Files.createDirectory(templates);
        Files.writeString(templates.resolve("text.ftlh"), "<p>Ours again.\n");
        live().change(Set.of(templates));
        assertThat(shown()).contains("Ours again.");
    }

    /** Be it one that cannot be parsed or one that cannot run, and whether anybody asked for its pages or not. */
    @Test
    void tellsOfATemplateThatDoesNotRun() throws IOException {
        Path templates = Files.createTempDirectory(folder, ".templates");
        site = Optional.of(live(Optional.of(templates)));
        assertThat(review()).isEmpty();
        for (String broken : List.of("<#if>", "${nothere.x}")) {
            for (String name : List.of("text.ftlh", "404.ftlh", "home.ftlh")) {
                Files.writeString(templates.resolve(name), broken);
                live().change(Set.of(templates.resolve(name)));
                assertThat(review()).as(name).containsExactly("V603 " + name);
                Files.delete(templates.resolve(name));
                live().change(Set.of(templates.resolve(name)));
                assertThat(review()).isEmpty();
            }
        }
    }

    @Test
    void aReviewSamplesWhatTemplatesPrintAndNoIndex() {
        assertThat(live().samples(live().edition()))
                .contains("index.html", "search.html", PAGE)
                .noneMatch(path -> path.startsWith("search/") || path.endsWith(".json"));
    }

    @Test
    void aReviewThatIsStoppedAnywhereLeavesAllAsItIs() throws IOException {
        change("---\ntitle: About\n---\nSecond words.\n");
        int stopped = 0;
        for (int most = 0; review(most).isEmpty(); most = most + 1 + most / 8) {
            stopped++;
            change("---\ntitle: About\n---\nWords after " + most + " questions.\n");
            assertThat(shown()).contains("Words after " + most + " questions.");
        }
        assertThat(stopped).isGreaterThan(20);
        assertThat(review()).isEmpty();
    }

    private Optional<BuildResult> review(int questions) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        return live().review(() -> asked.incrementAndGet() <= questions);
    }

    private List<String> review() throws IOException {
        return live().review(() -> true).orElseThrow().diagnostics().stream()
                .map(d -> d.code().number() + " " + d.location().path())
                .toList();
    }

    /** Any page of the web can make a browser ask a preview for names that nobody has. */
    @Test
    void forgetsWhatWasAskedForInVain() {
        Edition before = live().edition();
        for (int i = 0; i <= LiveSite.MOST_MISSES; i++) {
            assertThat(live().file("briefings/nobody-" + i + ".html")).isEmpty();
        }
        assertThat(live().edition()).isNotSameAs(before);
        assertThat(shown()).contains("First words.");
    }
}
