package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.FeedView;
import org.variorum.site.Site;
import org.variorum.words.LayoutWords;

/** The feed of the briefings, as Atom and as JSON Feed. It needs full addresses, so there is none where nobody says where the site will be. */
final class FeedOutput implements Output {

    private static final String TEMPLATE = "feed.ftlx";
    private static final String ATOM = "feed.atom";
    private static final String JSON = "feed.json";

    private final Site site;

    FeedOutput(Site site) {
        this.site = site;
    }

    @Override
    public List<Planned> files() {
        return site.baseUrl().stream()
                .flatMap(base -> Stream.of(
                        Planned.whole(ATOM, press -> press.print(TEMPLATE, feed(base, ATOM))),
                        Planned.whole(
                                JSON, press -> FeedJson.of(feed(base, JSON)).getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    private FeedView feed(String base, String path) {
        return new FeedViews(site, Cutoffs.DEFAULT.lists(), base).feed(base + path);
    }

    @Override
    public Optional<Offer> offer() {
        return site.baseUrl().map(base -> new Offer("feed", LayoutWords::feed, ATOM));
    }
}
