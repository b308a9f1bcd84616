package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.site.PageKind;

/** What the manual's page on themes shows does what it says, in the hands of a desk that has a small site. */
class ThemesManualTest {

    private static final Path PAGE = Path.of("site/markdown/themes.md");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/bridge/content");
    private static final Pattern SNIPPET = Pattern.compile("(?m)^`([\\w./]+)`:\n\n```\\w*\n((?s:.*?))^```$");

    @TempDir
    private Path folder;

    @BeforeEach
    void desk() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("content")
                        .resolve(GOLDEN.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
            }
        }
        Path site = folder.resolve("content/site.yaml");
        Files.writeString(site, Files.readString(site).replaceAll("(?m)^(title|navigation):.*\n", ""));
        Files.createDirectory(folder.resolve("templates"));
        write("content/static/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write("content/static/look.css", "");
        write("content/static/social.png", "");
        write("content/static/fonts/title.woff2", "");
    }

    @Test
    void logoColourAndFonts() throws IOException {
        follow("Logo, colour, fonts");
        Document page = built("questions/bridge-cost.html");
        assertThat(page.select("body > header img").outerHtml()).isEqualTo("<img src=\"../static/logo.svg\" alt=\"\">");
        assertThat(page.select("body > header p").text()).isEqualTo("The Harbour Ledger");
        assertThat(style(page))
                .contains("--accent: #7a1f2b;")
                .contains("--serif: var(--stack-old-style);")
                .contains("--headings: \"site headings\",var(--stack-slab);")
                .contains("src: url(\"../static/fonts/title.woff2\") format(\"woff2\");font-weight: 1 1000;");
        assertThat(sheets(page)).hasSize(2).last().asString().matches("\\.\\./static/look\\.[0-9a-f]{8}\\.css");
    }

    @Test
    void menu() throws IOException {
        follow("Menu");
        Document page = built("briefings/bridge-approved.html");
        assertThat(page.select("body > header nav > ul").eachText())
                .containsExactly("Search Questions By date Newsletter", "About Method");
        assertThat(page.select("body > header nav > ul:first-of-type a").eachAttr("href"))
                .containsExactly(
                        "../search.html", "../disputes.html", "../timeline.html", "https://harbour.example/news");
        assertThat(page.select("body > footer a").eachAttr("href"))
                .contains("../bibliography.html", "../browse.html")
                .doesNotContain("../search.html");
        assertThat(built("timeline.html")
                        .select("body > header a[aria-current]")
                        .text())
                .isEqualTo("By date");
    }

    @Test
    void everyPageThatAMenuMayNameIsNamed() throws IOException {
        String section = section("Menu");
        assertThat(PageKind.names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(section).contains("`" + name + "`"));
    }

    @Test
    void sheetOfStyle() throws IOException {
        Path site = folder.resolve("content/site.yaml");
        Files.writeString(site, "title: Ledger\nlook: {css: static/look.css}\n" + Files.readString(site));
        follow("A sheet of style");
        Document page = built("index.html");
        assertThat(Files.readString(
                        folder.resolve("public").resolve(sheets(page).get(1))))
                .startsWith(":root { --paper: #fffefb;");
        Matcher variables = Pattern.compile("`(--[a-z-]+)`").matcher(section("A sheet of style"));
        assertThat(variables.results())
                .hasSizeGreaterThan(15)
                .allSatisfy(variable -> assertThat(style(page)).containsPattern("[{;]" + variable.group(1) + ": "));
    }

    @Test
    void onePartOfATemplate() throws IOException {
        titled();
        follow("One part of a template");
        Document page = built("reports/gazette-20240110.html");
        assertThat(page.select("body > footer").text()).isEqualTo("Ledger. How findings are reached.");
        assertThat(page.select("dl.facts").text()).contains("B (usually reliable)");
        assertThat(page.select("body > header nav a").eachText()).contains("Questions");
    }

    @Test
    void aWholeTemplate() throws IOException {
        titled();
        follow("A whole template");
        Document page = built("404.html");
        assertThat(page.body().text()).isEqualTo("Ledger");
        assertThat(sheets(page).get(0)).matches("/assets/style\\.[0-9a-f]{8}\\.css");
        assertThat(folder.resolve("public/assets/style.css"))
                .hasSameTextualContentAs(folder.resolve("public" + sheets(page).get(0)));
    }

    private void titled() throws IOException {
        Path site = folder.resolve("content/site.yaml");
        Files.writeString(site, "title: Ledger\n" + Files.readString(site));
    }

    /** Writes what a section shows into the files that it names, in front of what is there. */
    private void follow(String section) throws IOException {
        List<String[]> snippets = SNIPPET.matcher(section(section))
                .results()
                .map(snippet -> new String[] {snippet.group(1), snippet.group(2)})
                .toList();
        assertThat(snippets).isNotEmpty();
        for (String[] snippet : snippets) {
            String name = snippet[0].startsWith("templates/") ? snippet[0] : "content/" + snippet[0];
            Path file = folder.resolve(name);
            write(name, snippet[1] + (Files.exists(file) ? Files.readString(file) : ""));
        }
        Session session = Session.run(
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--templates",
                folder.resolve("templates").toString(),
                "--output",
                folder.resolve("public").toString());
        assertThat(session.out() + session.err()).doesNotContain(" error ", " warning ");
        assertThat(session.code()).isZero();
    }

    private static String section(String title) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + title + "\n");
        assertThat(start).isNotNegative();
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private Document built(String page) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("public").resolve(page)), page);
    }

    private static List<String> sheets(Document page) {
        return page.select("link[rel=stylesheet]").eachAttr("href");
    }

    private String style(Document page) {
        try {
            return Files.readString(
                    folder.resolve("public").resolve(sheets(page).get(0).replace("../", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
