package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.files.Limits;
import org.variorum.files.ReadGate;
import org.variorum.render.part.FindingCards;
import org.variorum.render.search.SearchFiles;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.site.Site;
import org.variorum.words.bundle.Languages;

/** The list of pages for search engines, in one file or in several. */
class SitemapOutputTest {

    private static final Pattern PLACE = Pattern.compile("<loc>https://coast.example/([^<]*)</loc>");

    private final Site site;
    private final Press press;

    SitemapOutputTest() throws IOException {
        site = new Sites(Contents.BASE, Optional.of(URI.create("https://coast.example/"))).site();
        Theme theme = Theme.of(Optional.empty(), new Diagnostics());
        FindingCards cards = new FindingCards(site);
        Outputs outputs = new Outputs(
                site, cards, new SearchFiles(site, cards), theme, new ReadGate(Contents.BASE, Limits.DEFAULT));
        press = outputs.press(new Templates(theme, outputs.view(), Languages.ENGLISH.frame()));
    }

    @Test
    void allPagesStandInOneListWhereTheyFit() throws IOException {
        List<Planned> files = new SitemapOutput(site, SitemapOutput.MOST).files();
        assertThat(paths(files)).containsExactly("sitemap.xml");
        assertThat(places(files.get(0)))
                .contains("", "briefings/bridge-approved.html")
                .hasSizeGreaterThan(20);
    }

    @Test
    void ofMoreThereIsAListOfLists() throws IOException {
        List<Planned> one = new SitemapOutput(site, SitemapOutput.MOST).files();
        List<Planned> several = new SitemapOutput(site, 3).files();
        assertThat(paths(several)).contains("sitemap.xml", "sitemap-question-1.xml", "sitemap-question-3.xml");
        List<String> lists = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (Planned file : several) {
            boolean index = file.path().equals("sitemap.xml");
            (index ? lists : pages).addAll(places(file));
            assertThat(text(file)).contains(index ? "<sitemapindex" : "<urlset");
            assertThat(index || places(file).size() <= 3).isTrue();
        }
        assertThat(lists)
                .containsExactlyInAnyOrderElementsOf(paths(several).stream()
                        .filter(path -> !path.equals("sitemap.xml"))
                        .toList());
        assertThat(pages).containsExactlyInAnyOrderElementsOf(places(one.get(0)));
    }

    private static List<String> paths(List<Planned> files) {
        return files.stream().map(file -> file.path()).toList();
    }

    private List<String> places(Planned file) throws IOException {
        return PLACE.matcher(text(file))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    private String text(Planned file) throws IOException {
        return Markup.text(file.making().with(press).orElseThrow());
    }
}
