package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.files.OutputFile;
import org.w3c.dom.Document;

/** The example content, rendered: every page is valid, every link leads somewhere, and the case that must shine does. */
class ExampleSiteTest {

    private static Map<String, OutputFile> files = Map.of();
    private static Map<String, String> pages = Map.of();

    @BeforeAll
    static void render() throws IOException {
        files = new Sites(Path.of("content")).render(Optional.empty(), 2);
        pages = Markup.pages(files);
    }

    /** One page of each kind and those that hold most; the checker takes its time. */
    @Test
    void everyKindOfPageIsValid() throws Exception {
        Map<String, String> largest = new TreeMap<>(pages);
        largest.keySet().retainAll(chosen());
        assertThat(HtmlChecker.faults(largest)).isEmpty();
    }

    private static Collection<String> chosen() {
        Map<String, String> chosen = new TreeMap<>();
        pages.keySet().forEach(path -> {
            String kind = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            chosen.merge(kind, path, (a, b) -> size(a) >= size(b) ? a : b);
        });
        return chosen.values();
    }

    @Test
    void everyLinkLeadsToAFileAndAPlaceInIt() throws IOException {
        Map<String, Set<String>> ids = new HashMap<>();
        pages.forEach((path, html) -> ids.put(path, new HashSet<>(Markup.ids(html))));
        for (OutputFile file : files.values()) {
            if (file.path().startsWith("pictures/")) {
                ids.put(file.path(), new HashSet<>(Markup.ids(Markup.text(file))));
            }
        }
        List<String> broken = new ArrayList<>();
        pages.forEach((path, html) -> Markup.links(html).stream()
                .filter(link -> !link.matches("(https?|mailto|tel):.*"))
                .filter(link -> !leads(path, link, ids))
                .forEach(link -> broken.add(path + " → " + link)));
        assertThat(broken).isEmpty();
    }

    /** The rest is tags and what stands in the head; where each entry says what its list could say, that is more. */
    @Test
    void ofABriefingsBytesMostAreTextAndAddresses() {
        pages.forEach((path, html) -> {
            if (path.startsWith("briefings/")) {
                int told = bytes(Markup.words(html)) + bytes(String.join("", Markup.links(html)));
                assertThat(told / (double) bytes(html)).as(path).isGreaterThan(0.55);
            }
        });
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String html(String path) {
        return Optional.ofNullable(pages.get(path)).orElse("");
    }

    private static int size(String path) {
        return html(path).length();
    }

    private static boolean leads(String path, String link, Map<String, Set<String>> ids) {
        URI target = URI.create("site:/" + path).resolve(link);
        String file = target.getPath().substring(1);
        // A server shows the page for what is not found under whatever address was asked for.
        boolean fromAnywhere = path.equals("404.html") && !link.startsWith("#");
        return link.startsWith("/") == fromAnywhere
                && files.containsKey(file)
                && (target.getFragment() == null
                        || ids.getOrDefault(file, Set.of()).contains(target.getFragment()));
    }

    /** Well-formed, with its source and licence, and nothing in it that is elsewhere. */
    @Test
    void everyFileOfPicturesStandsAlone() throws Exception {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (OutputFile file : files.values()) {
            if (file.path().startsWith("pictures/")) {
                Document picture = parser.parse(new ByteArrayInputStream(Markup.bytes(file)));
                String page = "https://ledger.example/questions/"
                        + file.path().substring("pictures/".length()).replace(".svg", ".html");
                assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
                        .startsWith("The Peninsula Ledger: ")
                        .contains("decided 22 November 2026", "CC-BY-4.0")
                        .endsWith(page);
                assertThat(Markup.links(Markup.text(file))).as(file.path()).allMatch(link -> link.startsWith("#"));
            }
        }
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        pages.forEach((path, html) -> assertThat(Markup.ids(html)).as(path).doesNotHaveDuplicates());
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        pages.forEach((path, html) -> assertThat(html)
                .as(path)
                .doesNotContainPattern("\\ssrc=\"?(?:https?:)?//")
                .doesNotContainPattern("rel=\"?stylesheet\"? href=\"?(?:https?:)?//")
                .contains("Content-Security-Policy")
                .contains("<html lang=\"en\">")
                .containsOnlyOnce("<main"));
    }

    @Test
    void theMissileSaleIsToldInFull() {
        assertThat(text("questions/sale-approver.html"))
                .contains(
                        "Claimed by kool1045fm.com: The Pentagon approved a possible sale of missiles to South Korea. The words:"
                                + " “the Pentagon announced its approval of a potential sale”.",
                        "Verdict: not so. The approver is the US Department of State; the announcer is the Defense"
                                + " Security Cooperation Agency. kool1045fm.com has it from Reuters, which says: US Department of State (approver).",
                        "Approver US Department of State",
                        "Announcer Defense Security Cooperation Agency",
                        "High confidence",
                        "Credited to the wrong party",
                        "kool1045fm.com and World Report Now both rewrite Reuters",
                        "Approver: The one origin that speaks to this says at least this: the US Department of State.",
                        "6 reports, 1 independent origin",
                        "What stays open");
        assertThat(text("questions/sale-approver.html"))
                .doesNotContainPattern("1\\.73 \\(kool1045fm\\.com")
                .doesNotContain("kool1045fm.com (2 reports");
        assertThat(text("questions/sale-one-or-two.html")).contains("2");
        assertThat(text("questions/sale-cost.html")).contains("$650 million", "$52.1 million");
    }

    @Test
    void whatExcludesTheOtherIsNotSaidToHoldBesideIt() {
        assertThat(text("questions/missiles-2022.html"))
                .contains("Missile Defense Advocacy Alliance contradicts One News Page")
                .doesNotContain("the arithmetic of parts and whole), so that both can hold");
    }

    @Test
    void ofAVoiceThatOpposesOnlyTheReportsThatDoAreCounted() {
        assertThat(text("questions/park-kamikawa-day.html"))
                .contains("Ministry of Foreign Affairs of Japan (1 of its 3 reports)")
                .doesNotContain("Ministry of Foreign Affairs of Japan (3 reports, one origin)&nbsp;1.73");
    }

    @Test
    void numbersOfOneUnitAreDrawnOnOneLineAndConvertedOnesEndSomewhere() {
        assertThat(text("questions/summit-length.html")).doesNotContain("In another unit");
        assertThat(text("questions/icbm-miles.html"))
                .contains("ranges from 3,882.6 to 3,905")
                .doesNotContain("3,882.63");
    }

    private static String text(String page) {
        return Markup.words(html(page));
    }
}
