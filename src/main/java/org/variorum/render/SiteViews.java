package org.variorum.render;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.SiteInfo;
import org.variorum.render.page.PageContent;
import org.variorum.render.part.Originals;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.PageView;
import org.variorum.render.view.PublisherView;
import org.variorum.render.view.SiteView;
import org.variorum.site.Links;
import org.variorum.site.PageKind;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.SitePage;
import org.variorum.words.LayoutWords;
import org.variorum.words.PageWords;

/** What the layout knows of the site and of each page. */
final class SiteViews {

    private SiteViews() {}

    static SiteView site(Site site, List<Output.Offer> offers) {
        SiteInfo info = site.info();
        Map<String, String> titles = new TreeMap<>();
        PageWords words = words(site);
        site.texts().forEach(p -> titles.put(p.id().isEmpty() ? p.kind().word() : p.id(), p.title(words)));
        return new SiteView(
                info.title(),
                info.subtitle(),
                info.description(),
                info.language(),
                info.licence(),
                info.publisher().map(p -> new PublisherView(p.name(), p.url().filter(Originals::isWeb), p.email())),
                Stream.concat(menu(PageKind.Menu.HEADER, words), links(info.navigation(), titles))
                        .toList(),
                footer(site, titles, offers),
                places(offers));
    }

    private static PageWords words(Site site) {
        return site.library().values().language().pages();
    }

    private static List<LinkView> footer(Site site, Map<String, String> titles, List<Output.Offer> offers) {
        LayoutWords frame = site.library().values().language().frame().layout();
        Stream<LinkView> policies =
                links(site.info().policies().values().stream().distinct().toList(), titles);
        Stream<LinkView> host =
                site.host().map(h -> new LinkView(frame.hostedBy().say(h.name()), h.home())).stream();
        Stream<LinkView> files = offers.stream().map(o -> new LinkView(o.label().apply(frame), o.path()));
        return Stream.of(policies, host, menu(PageKind.Menu.FOOTER, words(site)), files)
                .flatMap(links -> links)
                .toList();
    }

    private static Stream<LinkView> menu(PageKind.Menu menu, PageWords words) {
        return Arrays.stream(PageKind.values())
                .flatMap(kind ->
                        kind
                                .in(menu, words)
                                .flatMap(label -> kind.path().map(path -> new LinkView(label, path)))
                                .stream());
    }

    private static Map<String, String> places(List<Output.Offer> offers) {
        Map<String, String> places = new TreeMap<>();
        Arrays.stream(PageKind.values()).forEach(kind -> kind.path().ifPresent(path -> places.put(kind.word(), path)));
        offers.forEach(offer -> places.put(offer.word(), offer.path()));
        return places;
    }

    private static Stream<LinkView> links(List<String> ids, Map<String, String> titles) {
        return ids.stream()
                .filter(titles::containsKey)
                .map(id -> new LinkView(titles.getOrDefault(id, id), Paths.page(id)));
    }

    /** What leads to the root of the site from whatever address a server was asked for: the path of the site on its host, where that is known. */
    private static String rootFromAnywhere(Site site) {
        return site.baseUrl().map(URI::create).map(URI::getRawPath).orElse("");
    }

    static PageView page(SitePage page, PageContent content, Site site) {
        boolean found = page.kind().isListed();
        String root = found ? Links.root(page.path()) : rootFromAnywhere(site);
        Optional<String> canonical = site.baseUrl().filter(b -> found).map(b -> Links.full(b, page.path()));
        String home = found ? root + Paths.HOME : site.baseUrl().orElse(Paths.HOME);
        return new PageView(
                page.number() == 0 ? page.title(words(site)) : words(site).part(page.title(words(site)), page.number()),
                content.description(),
                page.kind().word(),
                page.path(),
                root,
                page.number(),
                page.first(),
                canonical,
                home,
                content.data().map(MarkupView::new));
    }
}
