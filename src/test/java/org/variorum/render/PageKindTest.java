package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.render.theme.Theme;
import org.variorum.site.PageKind;
import org.variorum.site.Site;
import org.variorum.site.SitePage;
import org.variorum.words.bundle.Languages;

/**
 * Holds the table of page kinds to what is really there, on the example site: what CONTRIBUTING says of a new kind of page
 * is all that there is to do.
 */
class PageKindTest {

    private static final Path SALE = Path.of("src/test/resources/golden/sale/content");

    private static List<SitePage> pages = List.of();
    private static Map<String, String> html = Map.of();

    /** The example has taken nothing away and moved nothing; the site of the tests has. */
    @BeforeAll
    static void render() throws IOException {
        Sites sites = new Sites(Path.of("content"));
        Sites small = new Sites(SALE);
        List<SitePage> gone = pages(small.site()).stream()
                .filter(page -> page.kind() == PageKind.WITHDRAWN || page.kind() == PageKind.MOVED)
                .toList();
        pages = Stream.concat(pages(sites.site()).stream(), gone.stream()).toList();
        html = new HashMap<>(Markup.pages(sites.render(Optional.empty(), 2)));
        Map<String, String> others = Markup.pages(small.render(Optional.empty(), 2));
        gone.forEach(page -> html.put(
                page.path(), Optional.ofNullable(others.get(page.path())).orElseThrow()));
    }

    /** All lists have one record together, as they have one template. */
    @Test
    void everyKindHasOneRecordAndEveryRecordKindsOfOneTemplate() {
        Map<PageKind, Set<Class<?>>> records = new EnumMap<>(PageKind.class);
        Map<Class<?>, Set<String>> templates = new HashMap<>();
        pages.forEach(p -> {
            records.computeIfAbsent(p.kind(), k -> new HashSet<>()).add(p.getClass());
            templates.computeIfAbsent(p.getClass(), c -> new HashSet<>()).add(Theme.template(p.kind()));
        });
        assertThat(records).containsOnlyKeys(PageKind.values());
        assertThat(records.values()).allMatch(classes -> classes.size() == 1);
        assertThat(templates.keySet()).containsExactlyInAnyOrder(SitePage.class.getPermittedSubclasses());
        assertThat(templates.values()).allMatch(files -> files.size() == 1);
        assertThat(templates.values().stream().flatMap(Set::stream)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aKindHasItsTemplateAndItsPagesAreRenderedWithIt(PageKind kind) {
        assertThat(Theme.FILES).contains(Theme.template(kind));
        assertThat(of(kind).map(p -> text(p.path())))
                .isNotEmpty()
                .allMatch(page -> page.contains("<body class=\"page-" + kind.word() + "\">"));
    }

    @Test
    void noTwoPagesOfTheTableLieInOnePlace() {
        assertThat(pages.stream().map(SitePage::path)).doesNotHaveDuplicates();
    }

    /** Whatever lies where an author's page would lie has a name that is taken, or makes that page its own. */
    @Test
    void everyFixedAddressIsReservedForItsKind() {
        Set<String> fixed = pages.stream()
                .filter(p -> p.kind().path().isPresent() && p.kind() != PageKind.METHOD)
                .filter(p -> p.path().indexOf('/') < 0)
                .map(p -> p.path().replace(".html", ""))
                .collect(Collectors.toSet());
        assertThat(PageKind.reserved()).isEqualTo(fixed);
    }

    @ParameterizedTest
    @EnumSource
    void aMenuLeadsFromEveryPageToOneThatIsThere(PageKind.Menu menu) {
        assertThat(PageKind.of(menu)).isNotEmpty().allSatisfy(kind -> {
            String path = kind.path().orElseThrow();
            String entry =
                    path + "\">" + kind.in(menu, Languages.ENGLISH.pages()).orElseThrow() + "</a>";
            String current = path + "\" aria-current=page>"
                    + kind.in(menu, Languages.ENGLISH.pages()).orElseThrow() + "</a>";
            assertThat(html).containsKey(path);
            assertThat(html.values()).allMatch(page -> page.contains(entry) || page.contains(current));
        });
    }

    /** On other sites too, whose questions have no claims, no decision or no answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {"content", "src/test/resources/golden/bridge/content", "src/test/resources/golden/sale/content"})
    void everyPageHasTheSectionsThatLinksMayLeadTo(Path content) throws IOException {
        Sites sites = new Sites(content);
        Map<String, String> rendered = Markup.pages(sites.render(Optional.empty(), 2));
        for (SitePage page : pages(sites.site())) {
            String text = Optional.ofNullable(rendered.get(page.path())).orElseThrow();
            assertThat(Markup.ids(text)).as(page.path()).containsAll(page.kind().sections());
        }
    }

    private static List<SitePage> pages(Site site) {
        return site.places().stream()
                .map(place -> site.page(place.path()).orElseThrow())
                .toList();
    }

    private static Stream<SitePage> of(PageKind kind) {
        return pages.stream().filter(p -> p.kind() == kind);
    }

    private static String text(String path) {
        return Optional.ofNullable(html.get(path)).orElseThrow();
    }
}
