package org.variorum.render;

import java.time.LocalDate;
import java.util.List;
import org.variorum.render.view.SitemapView;
import org.variorum.site.Links;
import org.variorum.site.Site;
import org.variorum.site.SitePage;

/** The list of pages for search engines. It needs full addresses, so there is none where nobody says where the site will be. */
final class SitemapOutput implements Output {

    private static final String TEMPLATE = "sitemap.ftlx";

    private final Site site;

    SitemapOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        return site.baseUrl().stream()
                .map(base -> Planned.whole("sitemap.xml", press -> press.print(TEMPLATE, view(base))))
                .toList();
    }

    private SitemapView view(String base) {
        return new SitemapView(site.pages().stream()
                .filter(page -> page.kind().isListed())
                .map(page -> place(page, base))
                .toList());
    }

    private static SitemapView.Place place(SitePage page, String base) {
        return new SitemapView.Place(
                Links.full(base, page.path()), page.changed().map(LocalDate::toString));
    }
}
