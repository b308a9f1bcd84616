package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
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
    void keepsThePageWhereTheTemplatesAreGone() throws IOException {
        Path templates = Files.createTempDirectory(folder, ".templates");
        site = Optional.of(live(Optional.of(templates)));
        assertThat(shown()).contains("First words.");
        Files.delete(templates);
        live().change(Set.of(templates));
        assertThat(shown()).contains("First words.");
        assertThatThrownBy(() -> live().review(() -> true)).isInstanceOf(IOException.class);
        Files.createDirectory(templates);
        change("---\ntitle: About\n---\nOther words.\n");
        assertThat(shown()).contains("Other words.");
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
