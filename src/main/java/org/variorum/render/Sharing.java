package org.variorum.render;

import java.util.Optional;
import org.variorum.model.PercentEscapes;
import org.variorum.model.SiteInfo;
import org.variorum.render.card.CardText;
import org.variorum.render.part.Originals;
import org.variorum.render.view.SharingView;
import org.variorum.site.Links;
import org.variorum.site.PageKind;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.SitePage;

/** How one page is passed on, and how readers tell of a mistake on it. */
final class Sharing {

    private static final String UNRESERVED = "-._~";

    private final Site site;
    private final SitePage page;
    private final String root;

    /**
     * A page of a site.
     *
     * @param root what stands before a path to reach it from the page
     */
    Sharing(Site site, SitePage page, String root) {
        this.site = site;
        this.page = page;
        this.root = root;
    }

    SharingView view(Optional<CardText> card) {
        return new SharingView(full(page.known()), card.flatMap(this::image).or(this::ofTheSite), mistake());
    }

    private Optional<String> full(String path) {
        return site.baseUrl().filter(b -> page.kind() != PageKind.NOT_FOUND).map(b -> Links.full(b, path));
    }

    private Optional<SharingView.ImageView> image(CardText card) {
        return full(Paths.card(page.path()))
                .map(address -> new SharingView.ImageView(address, Optional.of(card.words())));
    }

    private Optional<SharingView.ImageView> ofTheSite() {
        return site.info()
                .look()
                .image()
                .filter(site::isStatic)
                .map(Paths::published)
                .flatMap(this::full)
                .map(address -> new SharingView.ImageView(address, Optional.empty()));
    }

    /** A letter to who publishes, with the page in it; else the page on corrections; else the publisher's own site. */
    private Optional<String> mistake() {
        Optional<SiteInfo.Publisher> publisher = site.info().publisher();
        return publisher
                .flatMap(SiteInfo.Publisher::email)
                .map(this::letter)
                .or(() -> Optional.ofNullable(site.info().policies().get("corrections"))
                        .map(Paths::page)
                        .filter(path -> site.page(path).isPresent())
                        .map(path -> root + Links.encoded(path)))
                .or(() -> publisher.flatMap(SiteInfo.Publisher::url).filter(Originals::isWeb));
    }

    private String letter(String address) {
        String title = page.title(site.library().values().language().pages());
        return "mailto:" + PercentEscapes.escaped(address, UNRESERVED + "@") + "?subject="
                + PercentEscapes.escaped(
                        site.library()
                                .values()
                                .language()
                                .frame()
                                .layout()
                                .mistakeOn()
                                .say(title),
                        UNRESERVED)
                + "&body="
                + PercentEscapes.escaped(full(page.path()).orElse(page.path()) + "\r\n\r\n", UNRESERVED);
    }
}
