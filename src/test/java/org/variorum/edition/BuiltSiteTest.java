package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example as it is published, walked like a reader walks it: from the first page along every link. */
class BuiltSiteTest {

    private static final Pattern CLAIM = Pattern.compile("\\{\\.claim[^}]*?#([a-z0-9-]+)[^}]*\\}", Pattern.DOTALL);
    private static final Pattern MACHINE = Pattern.compile("file:|/home/|/tmp/|/root/|[A-Z]:\\\\");

    @TempDir
    private static Path folder;

    private static Map<String, Document> pages = Map.of();
    private static Set<String> files = Set.of();

    @BeforeAll
    static void publish() {
        new Fixture().overlay(Path.of("content")).write(folder.resolve("content"));
        Runs.build(folder.resolve("content"), folder.resolve("site"), 2);
        pages = BuiltFiles.pages(folder.resolve("site"));
        files = BuiltFiles.of(folder.resolve("site")).keySet();
    }

    @Test
    void everyPageCanBeReachedFromTheFirst() {
        Set<String> reached = new TreeSet<>(Set.of("index.html"));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String path = open.remove();
            internal(path).map(target -> target.getPath().substring(1)).forEach(target -> {
                if (pages.containsKey(target) && reached.add(target)) {
                    open.add(target);
                }
            });
        }
        Set<String> expected = new TreeSet<>(pages.keySet());
        expected.remove("404.html");
        assertThat(reached).isEqualTo(expected);
    }

    @Test
    void everyLinkLeadsToAFileAndAPlaceInIt() {
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> links(page)
                .filter(link -> !isExternal(link))
                .filter(link -> !leads(path, link))
                .forEach(link -> broken.add(path + " to " + link)));
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingALanguageAndATitle() {
        pages.forEach((path, page) -> {
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("html[lang=en]")).as(path).hasSize(1);
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
        });
    }

    @Test
    void nothingIsLoadedFromAnotherSite() {
        pages.forEach((path, page) -> assertThat(
                        page.select("img,script,link[rel=stylesheet],link[rel=icon],source").stream()
                                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href")))
                .as(path)
                .noneMatch(address -> address.matches("(?i)(https?:)?//.*")));
        files.stream()
                .filter(path -> path.endsWith(".css"))
                .forEach(path -> assertThat(text(path))
                        .as(path)
                        .doesNotContainPattern("(?i)@import|url\\(\\s*[\"']?(https?:)?//"));
    }

    @Test
    void noFileTellsWhereItWasMade() {
        files.stream()
                .filter(path -> path.matches(".*\\.(html|json|xml|atom|css|svg)"))
                .forEach(
                        path -> assertThat(MACHINE.matcher(text(path)).results().map(m -> m.group()))
                                .as(path)
                                .isEmpty());
    }

    @Test
    void everyClaimStandsOnThePageOfItsReport() {
        List<String> missing = new ArrayList<>();
        new Fixture().overlay(Path.of("content/reports")).files().keySet().forEach(name -> {
            String id = name.substring(name.lastIndexOf('/') + 1, name.length() - ".md".length());
            Set<String> ids = new TreeSet<>(Optional.ofNullable(pages.get("reports/" + id + ".html"))
                    .map(page -> page.select("[id]").eachAttr("id"))
                    .orElse(List.of()));
            claims(name).stream().filter(claim -> !ids.contains(claim)).forEach(c -> missing.add(id + "#" + c));
        });
        assertThat(missing).isEmpty();
    }

    private static Collection<String> claims(String report) {
        Matcher claim = CLAIM.matcher(Fixture.text(Path.of("content/reports", report)));
        List<String> found = new ArrayList<>();
        while (claim.find()) {
            found.add(claim.group(1));
        }
        return found;
    }

    private static Stream<String> links(Document page) {
        return page.select("[href],[src]").stream().map(BuiltSiteTest::address);
    }

    private static String address(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("src");
    }

    private static boolean isExternal(String link) {
        return link.matches("(https?|mailto|tel):.*");
    }

    private static Stream<URI> internal(String path) {
        return Optional.ofNullable(pages.get(path)).stream()
                .flatMap(BuiltSiteTest::links)
                .filter(link -> !isExternal(link))
                .map(link -> target(path, link));
    }

    private static URI target(String path, String link) {
        return URI.create("site:/" + path).resolve(link);
    }

    private static boolean leads(String path, String link) {
        // A server shows the page for what is not found under whatever address was asked for.
        boolean fromAnywhere = path.equals("404.html") && !link.startsWith("#");
        URI target = target(path, link);
        String file = target.getPath().substring(1);
        Optional<String> anchor = Optional.ofNullable(target.getFragment());
        return link.startsWith("/") == fromAnywhere
                && files.contains(file)
                && anchor.map(id -> file.endsWith(".svg")
                                ? text(file).contains("id=\"" + id + "\"")
                                : Optional.ofNullable(pages.get(file))
                                        .filter(page -> page.getElementById(id) != null)
                                        .isPresent())
                        .orElse(true);
    }

    private static String text(String path) {
        return Fixture.text(folder.resolve("site").resolve(path));
    }
}
