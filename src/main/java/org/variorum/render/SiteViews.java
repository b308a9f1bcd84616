package org.variorum.render;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.files.Digest;
import org.variorum.model.Look;
import org.variorum.model.PictureSize;
import org.variorum.model.SiteInfo;
import org.variorum.render.page.PageContent;
import org.variorum.render.part.Originals;
import org.variorum.render.view.DataView;
import org.variorum.render.view.LookView;
import org.variorum.render.view.MarkupView;
import org.variorum.render.view.PageView;
import org.variorum.render.view.PublisherView;
import org.variorum.render.view.SiteView;
import org.variorum.site.Links;
import org.variorum.site.PageKind;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.SitePage;
import org.variorum.words.PageWords;

/** What the layout knows of the site and of each page. */
final class SiteViews {

    private SiteViews() {}

    /** Files in {@code root/} that browsers take for the picture of a site, the best first. */
    private static final List<String> ICONS =
            List.of("root/favicon.svg", "root/icon.svg", "root/favicon.png", "root/favicon.ico");

    private static final String TOUCH = "root/apple-touch-icon.png";

    static SiteView site(Site site, List<Output.Offer> offers, AssetOutput assets) {
        SiteInfo info = site.info();
        return new SiteView(
                info.title(),
                info.subtitle(),
                info.description(),
                site.spoken(),
                Optional.of(info.language()).filter(written -> !written.equals(site.spoken())),
                info.licence(),
                info.publisher().map(p -> new PublisherView(p.name(), p.url().filter(Originals::isWeb), p.email())),
                new MenuViews(site).menu(offers),
                places(offers),
                look(site, assets));
    }

    private static LookView look(Site site, AssetOutput assets) {
        Map<String, String> names = assets.names();
        return new LookView(
                site.info()
                        .look()
                        .logo()
                        .filter(logo -> site.isStatic(logo.file()))
                        .map(logo -> logo(logo, site.size(logo.file()))),
                ICONS.stream()
                        .filter(site::isStatic)
                        .findFirst()
                        .map(SiteViews::address)
                        .orElseGet(() -> names.getOrDefault("icon.svg", "")),
                Optional.of(TOUCH).filter(site::isStatic).map(SiteViews::address),
                assets.css().map(Links::encoded),
                names);
    }

    private static LookView.LogoView logo(Look.Logo logo, Optional<PictureSize> size) {
        return new LookView.LogoView(
                address(logo.file()), logo.alt(), size.map(PictureSize::width), size.map(PictureSize::height));
    }

    private static String address(String file) {
        return Links.encoded(Paths.published(file));
    }

    private static PageWords words(Site site) {
        return site.library().values().language().pages();
    }

    private static Map<String, String> places(List<Output.Offer> offers) {
        Map<String, String> places = new TreeMap<>();
        Arrays.stream(PageKind.values()).forEach(kind -> kind.path().ifPresent(path -> places.put(kind.word(), path)));
        offers.forEach(offer -> places.put(offer.word(), offer.path()));
        return places;
    }

    /** What leads to the root of the site from whatever address a server was asked for: the path of the site on its host, where that is known. */
    private static String rootFromAnywhere(Site site) {
        return site.baseUrl().map(URI::create).map(URI::getRawPath).orElse("");
    }

    private static DataView data(String json) {
        byte[] utf8 = json.getBytes(StandardCharsets.UTF_8);
        return new DataView(new MarkupView(utf8), Digest.inBase64(utf8));
    }

    static PageView page(SitePage page, PageContent content, Site site) {
        boolean found = page.kind() != PageKind.NOT_FOUND;
        String root = found ? Links.root(page.path()) : rootFromAnywhere(site);
        String home = found ? root + Paths.HOME : site.baseUrl().orElse(Paths.HOME);
        return new PageView(
                page.number() == 0 ? page.title(words(site)) : words(site).part(page.title(words(site)), page.number()),
                content.description(),
                page.kind().word(),
                page.path(),
                root,
                page.number(),
                page.first(),
                new Sharing(site, page, root).view(content.card()),
                home,
                content.data().map(SiteViews::data));
    }
}
