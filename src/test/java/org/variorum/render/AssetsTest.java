package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.Digest;
import org.variorum.files.OutputFile;

/** What pages load has a name that tells what is in it, and every page asks for it by that. */
class AssetsTest {

    @TempDir
    private Path folder = Path.of("");

    private Path content = Path.of("");

    @BeforeEach
    void site() throws IOException {
        content = folder.resolve("content");
        Contents.copy(Contents.BASE, content);
    }

    @Test
    void namesTellWhatIsInFiles() throws IOException {
        Map<String, OutputFile> files = render(Optional.empty());
        Set<String> assets = files.keySet().stream()
                .filter(path -> path.startsWith("assets/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(assets)
                .hasSize(3)
                .allSatisfy(path -> assertThat(path)
                        .contains("."
                                + Digest.of(Markup.bytes(Optional.ofNullable(files.get(path))
                                                .orElseThrow()))
                                        .substring(0, 8)
                                + "."));
        assertThat(Markup.pages(files).values())
                .allSatisfy(page -> assertThat(assets)
                        .filteredOn(path -> !path.endsWith(".js"))
                        .allSatisfy(path -> assertThat(page).contains(path + "\">")));
        assertThat(Markup.pages(files).get("search.html"))
                .contains(assets.stream()
                        .filter(path -> path.endsWith(".js"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void anotherColourIsAnotherNameAndTheSameIsTheSame() throws IOException {
        Set<String> plain = render(Optional.empty()).keySet();
        look("look: {accent: \"#7a1f2b\"}");
        Set<String> coloured = render(Optional.empty()).keySet();
        assertThat(coloured).isNotEqualTo(plain);
        assertThat(render(Optional.empty()).keySet()).isEqualTo(coloured);
    }

    @Test
    void theSheetOfASiteIsLoadedLastByANameThatTellsWhatIsInIt() throws IOException {
        look("look: {css: static/my look.css}");
        Files.createDirectories(content.resolve("static"));
        Files.writeString(content.resolve("static/my look.css"), "a {}");
        Map<String, OutputFile> files = render(Optional.empty());
        String name = "static/my look."
                + Digest.of("a {}".getBytes(StandardCharsets.UTF_8)).substring(0, 8) + ".css";
        assertThat(files).containsKeys(name, "static/my look.css");
        assertThat(Markup.pages(files).get("about.html"))
                .containsPattern(
                        "style\\.\\w+\\.css\">\n<link rel=stylesheet href=\"" + name.replace(" ", "%20") + "\">");
    }

    @Test
    void plainNamesStayBesideTemplatesOfAUsersOwn() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        assertThat(render(Optional.of(templates)))
                .containsKeys("assets/style.css", "assets/icon.svg", "assets/search.js");
    }

    @Test
    void anIconAtTheRootIsThatOfTheSite() throws IOException {
        Files.createDirectories(content.resolve("root"));
        Files.writeString(content.resolve("root/favicon.ico"), "");
        Files.writeString(content.resolve("root/apple-touch-icon.png"), "");
        assertThat(Markup.pages(render(Optional.empty())).get("briefings/bridge-approved.html"))
                .contains(
                        "<link rel=icon href=\"../favicon.ico\">\n<link rel=apple-touch-icon href=\"../apple-touch-icon.png\">\n");
        Files.writeString(content.resolve("root/favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertThat(Markup.pages(render(Optional.empty())).get("about.html"))
                .contains("<link rel=icon href=\"favicon.svg\">\n");
    }

    private void look(String line) throws IOException {
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site) + line + "\n");
    }

    private Map<String, OutputFile> render(Optional<Path> templates) throws IOException {
        return new Sites(content).render(templates, 1);
    }
}
