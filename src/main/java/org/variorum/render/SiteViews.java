package org.variorum.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.model.SiteInfo;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.PageView;
import org.variorum.render.view.PublisherView;
import org.variorum.render.view.SiteView;
import org.variorum.site.Links;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.SitePage;

/** What the layout knows of the site and of each page. */
final class SiteViews {

    private SiteViews() {}

    static SiteView site(Site site) {
        SiteInfo info = site.info();
        Map<String, String> titles = new TreeMap<>();
        site.pages(SitePage.TextPage.class).forEach(p -> titles.put(p.page().id(), p.title()));
        site.pages(SitePage.MethodPage.class).forEach(p -> titles.put("method", p.title()));
        return new SiteView(
                info.title(),
                info.subtitle(),
                info.description(),
                info.language(),
                info.licence(),
                info.publisher().map(p -> new PublisherView(p.name(), p.url().filter(References::isWeb), p.email())),
                links(info.navigation(), titles),
                links(info.policies().values().stream().distinct().toList(), titles),
                site.host().map(h -> new LinkView(h.name(), h.home())),
                site.baseUrl().isPresent());
    }

    private static List<LinkView> links(List<String> ids, Map<String, String> titles) {
        return ids.stream()
                .filter(titles::containsKey)
                .map(id -> new LinkView(titles.getOrDefault(id, id), Paths.page(id)))
                .toList();
    }

    static PageView page(SitePage page, PageContent content, Site site) {
        boolean found = !(page instanceof SitePage.NotFound);
        String root = Links.root(page.path());
        Optional<String> canonical = site.baseUrl()
                .filter(b -> found)
                .map(b -> page.path().equals(Paths.HOME) ? b : b + Links.encoded(page.path()));
        String home = found ? root + Paths.HOME : site.baseUrl().orElse(Paths.HOME);
        return new PageView(
                page.title(),
                content.description(),
                content.kind(),
                page.path(),
                root,
                canonical,
                home,
                content.data().map(PageProse::markup));
    }
}
