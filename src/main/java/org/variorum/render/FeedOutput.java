package org.variorum.render;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Cutoffs;
import org.variorum.site.Site;
import org.variorum.words.LayoutWords;

/** The Atom feed of the briefings. It needs full addresses, so there is none where nobody says where the site will be. */
final class FeedOutput implements Output {

    private static final String TEMPLATE = "feed.ftlx";
    private static final String PATH = "feed.atom";

    private final Site site;

    FeedOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        return site.baseUrl().stream()
                .map(base -> Planned.whole(
                        PATH,
                        press -> press.print(
                                TEMPLATE, new FeedViews(site, Cutoffs.DEFAULT.lists(), base).feed(base + PATH))))
                .toList();
    }

    @Override
    public Optional<Planned> file(String path) {
        return path.equals(PATH) ? files().stream().findFirst() : Optional.empty();
    }

    @Override
    public Optional<Offer> offer() {
        return site.baseUrl().map(base -> new Offer("feed", LayoutWords::feed, PATH));
    }
}
