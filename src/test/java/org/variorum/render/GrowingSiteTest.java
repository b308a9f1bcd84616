package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;
import org.variorum.site.Links;

/** A site that grows by a briefing, a report, a question and a work changes the pages where these stand, and no full one. */
class GrowingSiteTest {

    private static final int MANY = 420;

    @TempDir
    private static Path folder;

    private static Map<String, String> before = Map.of();
    private static Map<String, String> after = Map.of();

    @BeforeAll
    static void build() throws IOException {
        Files.createDirectories(folder.resolve("briefings"));
        Files.createDirectories(folder.resolve("reports"));
        Files.createDirectories(folder.resolve("questions"));
        Files.writeString(folder.resolve("site.yaml"), "title: Coast\npublisher: {name: Desk}\n");
        Files.writeString(folder.resolve("outlets.yaml"), "coast:\n  name: The Coast\n  kind: newspaper\n");
        for (int i = 0; i < MANY; i++) {
            write(i);
        }
        before = render();
        write(MANY);
        after = render();
    }

    /** A briefing, a report and a question of a day, later with each number. */
    private static void write(int number) throws IOException {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(number);
        String id = "n" + number;
        Files.writeString(
                folder.resolve("briefings/b" + id + ".md"),
                "---\ntitle: Briefing %s\nsummary: Of that day.\ndate: %s\nauthor: [desk]\ntags: [sea]\n---\nThe sea [@r%s].\n"
                        .formatted(id, day, id));
        Files.writeString(
                folder.resolve("reports/r" + id + ".md"),
                "---\ntitle: %s of the sea\noutlet: coast\nissued: %s\nURL: https://coast.example/%s\ntags: [sea]\n---\n[It rose on %s.]{.claim #c1 q=q%s value=%s}\n"
                        .formatted(word(number), day, id, day, id, day));
        Files.writeString(
                folder.resolve("questions/q" + id + ".md"),
                "---\nquestion: When did it rise the %d. time?\nexpects: date\ntags: [sea]\n---\n".formatted(number));
    }

    /** Words that begin with many letters, in no order of days. */
    private static String word(int number) {
        return Character.toString('a' + number * 7 % 26) + Character.toString('a' + number * 3 % 26) + "n" + number;
    }

    private static Map<String, String> render() throws IOException {
        Map<String, String> text = new TreeMap<>();
        for (OutputFile file : new Sites(folder, Optional.of(URI.create("https://coast.example/")))
                .render(Optional.empty(), 2)
                .values()) {
            text.put(file.path(), Markup.text(file));
        }
        return text;
    }

    @Test
    void aFullPageStaysAsItIs() {
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.removeIf(path -> text(path, before).equals(after.getOrDefault(path, "")));
        assertThat(before)
                .containsKeys(
                        "index/1.html",
                        "index/3.html",
                        "tags/sea/7.html",
                        "timeline/3.html",
                        "briefings/by-year/2020/2.html",
                        "reports/by-year/2020/2.html",
                        "disputes/by-verdict/single-source/3.html");
        // What is found of briefings stands in full files of the index; words and facets lead to all there is.
        assertThat(changed)
                .contains("search/found-0-13.js")
                .doesNotContain("search/found-0-0.js", "search/found-0-12.js");
        changed.removeIf(path -> path.startsWith("search/"));
        assertThat(changed)
                .containsExactlyInAnyOrder(
                        "bibliography.bib",
                        "bibliography.html",
                        "bibliography.json",
                        "bibliography/works-thecoastc.html",
                        "briefings.html",
                        "briefings/by-year/2021.html",
                        "briefings/bn418.html", // is related to the new one, by the tag
                        "briefings/bn419.html", // leads on to it
                        "browse.html",
                        "claims.json",
                        "disputes.html",
                        "disputes/by-verdict/single-source.html",
                        "feed.atom",
                        "feed.json",
                        "findings.csv",
                        "index.html",
                        "llms.txt",
                        "outlets.html",
                        "outlets/by-kind/newspaper.html",
                        "outlets/coast.html",
                        "reports.html",
                        "reports/by-year/2021.html",
                        "sitemap.xml",
                        "tags.html",
                        "tags/sea.atom",
                        "tags/sea.html",
                        "tags/sea.json",
                        "timeline.html");
        assertThat(new LinkedHashSet<>(after.keySet()))
                .containsAll(before.keySet())
                .hasSize(before.size() + 8);
    }

    @Test
    void noPageGrowsWithoutEnd() {
        after.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text.length()).as(path).isLessThan(200_000);
            }
        });
    }

    @Test
    void everyEntryStandsOnOnePageAndEveryLinkHolds() {
        for (int i = 0; i <= MANY; i++) {
            String link = "briefings/bn" + i + ".html\">";
            assertThat(pages("index").filter(page -> page.contains(link))).hasSize(1);
            assertThat(pages("tags/sea").filter(page -> page.contains(link))).hasSize(1);
        }
        after.forEach((path, text) -> {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                Markup.links(text).stream()
                        .filter(link -> !link.contains(":") && !link.startsWith("#"))
                        .forEach(link -> assertThat(after).as(path).containsKey(target(path, link)));
            }
        });
    }

    @Test
    void everyPageHasATitleAndAnAddressOfItsOwn() {
        Map<String, String> titles = new HashMap<>();
        after.forEach((path, text) -> {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                assertThat(text).contains("rel=canonical href=\"" + Links.full("https://coast.example/", path) + "\"");
                assertThat(after.get("sitemap.xml")).contains("<loc>" + Links.full("https://coast.example/", path));
                String title = text.substring(text.indexOf("<title>"), text.indexOf("</title>"));
                assertThat(titles.put(title, path)).as(title).isNull();
            }
        });
    }

    private static Stream<String> pages(String list) {
        return after.entrySet().stream()
                .filter(e -> e.getKey().equals(list + ".html") || e.getKey().startsWith(list + "/"))
                .map(Map.Entry::getValue);
    }

    private static String target(String page, String link) {
        String path = link.replaceAll("[#?].*", "");
        return path.isEmpty()
                ? page
                : Path.of("/" + page)
                        .resolveSibling(path)
                        .normalize()
                        .toString()
                        .substring(1);
    }

    private static String text(String path, Map<String, String> files) {
        return files.getOrDefault(path, "");
    }
}
