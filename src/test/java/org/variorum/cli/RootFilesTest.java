package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts want files at the root of a site: what lies in root/ goes there, and what others put there stays. */
class RootFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        write("content/site.yaml", "title: Desk\nbase-url: https://desk.example/\n");
        write(
                "content/pages/about.md",
                "---\ntitle: About\n---\n[Key](../root/.well-known/security.txt), [map](../static/map.txt).\n");
        write("content/root/CNAME", "desk.example\n");
        write("content/root/robots.txt", "User-agent: *\n");
        write("content/root/.well-known/security.txt", "Contact: mailto:desk@desk.example\n");
        write("content/static/map.txt", "a map\n");
    }

    @Test
    void whatLiesInRootLiesAtTheRoot() throws IOException {
        assertThat(build().code()).isZero();
        assertThat(read("CNAME")).isEqualTo("desk.example\n");
        assertThat(read("robots.txt")).isEqualTo("User-agent: *\n");
        assertThat(read(".well-known/security.txt")).startsWith("Contact:");
        assertThat(read("static/map.txt")).isEqualTo("a map\n");
        assertThat(published("root")).doesNotExist();
        assertThat(read("about.html")).contains("href=\".well-known/security.txt\"", "href=\"static/map.txt\"");
        Files.delete(folder.resolve("content/root/robots.txt"));
        assertThat(build().code()).isZero();
        assertThat(published("robots.txt")).doesNotExist();
        assertThat(published("CNAME")).exists();
    }

    @Test
    void whatTheSiteNeedsAndWhatCanRunIsRefused() throws IOException {
        write("content/root/sitemap.xml", "<urlset/>\n");
        write("content/root/page.html", "<script>alert(1)</script>\n");
        Session session = build();
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out()).contains("root/sitemap.xml: error V601").contains("root/page.html: error V117");
    }

    @Test
    void aFileOfOthersStays() throws IOException {
        Files.delete(folder.resolve("content/root/CNAME"));
        assertThat(build().code()).isZero();
        write("public/CNAME", "harbour.example\n");
        write("content/pages/about.md", "---\ntitle: About us\n---\nText.\n");
        assertThat(build().code()).isZero();
        assertThat(read("CNAME")).isEqualTo("harbour.example\n");
        assertThat(read("about.html")).contains("About us");
    }

    private Session build() {
        return Session.run(
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--output",
                folder.resolve("public").toString());
    }

    private Path published(String path) {
        return folder.resolve("public").resolve(path);
    }

    private String read(String path) throws IOException {
        return Files.readString(published(path));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
