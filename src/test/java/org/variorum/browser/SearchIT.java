package org.variorum.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page for looking things up, as it is published and as it is opened from a folder. */
@ExtendWith(BuiltSite.class)
class SearchIT {

    /** As many queries as a reader may mistype. */
    private static final int QUERIES = 50;

    private static final String SITE = Path.of("target", "browser-site")
            .toAbsolutePath()
            .toUri()
            .toString()
            .replaceFirst("/*$", "/");

    private static Locator results(Page page) {
        return page.locator("#found > li");
    }

    private static void search(Page page, String query) {
        page.locator("#query").fill(query);
    }

    @Test
    void isInTheMenuAndFindsTheQuestionOfTheSale(Visit visit) {
        visit.page().locator("header nav a[href='search.html']").click();
        search(visit.page(), "who approved the missile sale");
        assertThat(results(visit.page()).first().locator("a")).hasAttribute("href", "questions/sale-approver.html");
        assertThat(visit.page().locator("#status")).containsText("Found:");
        results(visit.page()).first().locator("a").click();
        visit.page().waitForURL("**/questions/sale-approver.html");
    }

    @Test
    void worksFromAFolder(Visit visit) {
        try (BrowserContext context = visit.page().context().browser().newContext()) {
            Page page = context.newPage();
            page.navigate(SITE + "search.html");
            search(page, "pentagon");
            assertThat(results(page).first()).isVisible();
            Assertions.assertThat(results(page).first().locator("a").getAttribute("href"))
                    .endsWith(".html");
        }
    }

    @Test
    void keepsWhatIsTypedBeforeTheIndexIsThere(Visit visit) {
        Page page = visit.page();
        List<Route> held = new ArrayList<>();
        page.route("**/search/index.js", held::add);
        page.locator("header nav a[href='search.html']").click();
        search(page, "missile");
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        assertThat(results(page).first()).isVisible();
        assertThat(page.locator("#query")).hasValue("missile");
    }

    @Test
    void canBeUsedWithTheKeyboardAlone(Visit visit) {
        visit.page().locator("header nav a[href='search.html']").click();
        assertThat(visit.page().locator("#search")).isVisible();
        visit.page().keyboard().press("/");
        assertThat(visit.page().locator("#query")).isFocused();
        visit.page().keyboard().type("austin");
        assertThat(results(visit.page()).first()).isVisible();
        visit.page().keyboard().press("ArrowDown");
        assertThat(results(visit.page()).first().locator("a")).isFocused();
        visit.page().keyboard().press("ArrowDown");
        assertThat(results(visit.page()).nth(1).locator("a")).isFocused();
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().locator("#query")).isFocused();
    }

    @Test
    void isNarrowedDownByFacets(Visit visit) {
        Page page = visit.page();
        page.locator("header nav a[href='search.html']").click();
        search(page, "missile");
        assertThat(page.locator("#status")).containsText("Found:");
        String all = page.locator("#status").textContent();
        page.locator("details[data-facet=kind] summary").click();
        page.locator("details[data-facet=kind] label", new Page.LocatorOptions().setHasText("Question"))
                .locator("input")
                .check();
        assertThat(page.locator("#status")).not().hasText(all);
        for (Locator link : results(page).locator("a").all()) {
            assertThat(link).hasAttribute("href", Pattern.compile("questions/.*"));
        }
        Assertions.assertThat(page.url()).contains("q=missile").contains("kind=Question");
        page.reload();
        assertThat(results(page).first()).isVisible();
        assertThat(page.locator("#query")).hasValue("missile");
        assertThat(page.locator("details[data-facet=kind] input:checked")).hasCount(1);
    }

    @Test
    void leadsToListsWithoutScripts(Visit visit) {
        try (BrowserContext context = visit.page()
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(SITE + "search.html");
            assertThat(page.locator("#search")).isHidden();
            Assertions.assertThat(page.locator("main section a").all().stream()
                            .map(link -> link.getAttribute("href"))
                            .toList())
                    .contains("index.html", "disputes.html", "bibliography.html", "entities.html", "timeline.html");
        }
    }

    /** A letter left out, put in, exchanged for another or with its neighbour, in the longest word of a title and anywhere in it. */
    @Test
    void findsWhatIsMistyped(Visit visit) {
        Page page = visit.page();
        String home = page.url();
        page.navigate(home + "disputes.html");
        List<Target> targets = page.locator("table.disputes th[scope=row] a").all().stream()
                .map(link -> new Target(link.textContent(), link.getAttribute("href")))
                .toList();
        page.navigate(home + "search.html");
        Random random = new Random(11);
        List<String> missed = IntStream.range(0, QUERIES)
                .mapToObj(i -> targets.get(i % targets.size()))
                .flatMap(target -> missed(page, target, target.mistyped(random)))
                .toList();
        Assertions.assertThat(missed).hasSizeLessThanOrEqualTo(QUERIES / 20);
    }

    private static Stream<String> missed(Page page, Target target, String query) {
        search(page, "");
        assertThat(results(page)).hasCount(0);
        search(page, query);
        assertThat(page.locator("#status")).hasText(Pattern.compile(".+"));
        if (page.locator("#status").textContent().startsWith("Found:")) {
            assertThat(results(page).first()).isVisible();
        }
        List<String> found = results(page).locator("a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        return found.contains(target.path()) ? Stream.empty() : Stream.of(query + ": " + target.path());
    }

    private record Target(String title, String path) {

        private String mistyped(Random random) {
            String[] words = title.split("[^\\p{L}\\p{N}]+");
            int longest =
                    IntStream.range(0, words.length).reduce(0, (a, b) -> words[b].length() > words[a].length() ? b : a);
            words[longest] = mistyped(words[longest], random);
            return String.join(" ", words);
        }

        private static String mistyped(String word, Random random) {
            int at = random.nextInt(word.length() - 1);
            char other = (char) ('a' + random.nextInt(26));
            return switch (random.nextInt(4)) {
                case 0 -> word.substring(0, at) + word.substring(at + 1);
                case 1 -> word.substring(0, at) + other + word.substring(at);
                case 2 -> word.substring(0, at) + other + word.substring(at + 1);
                default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            };
        }
    }
}
