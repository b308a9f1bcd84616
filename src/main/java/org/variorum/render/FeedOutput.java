package org.variorum.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.model.Cutoffs;
import org.variorum.render.part.FindingCards;
import org.variorum.render.view.FeedView;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.words.LayoutWords;

/**
 * The feeds: what is new on the whole site, what was decided, what was corrected, and what is new under each tag; each as
 * Atom and as JSON Feed. They need full addresses, so there are none where nobody says where the site will be.
 */
final class FeedOutput implements Output {

    private static final String TEMPLATE = "feed.ftlx";

    private final Site site;
    private final FindingCards cards;

    FeedOutput(Site site, FindingCards cards) {
        this.site = site;
        this.cards = cards;
    }

    /**
     * A feed.
     *
     * @param path where it lies as Atom
     * @param span how much of the site it tells of
     * @param view what is in it, for its own full address
     */
    private record Channel(String path, Plan.Span span, Function<String, FeedView> view) {

        Stream<Planned> files(String base) {
            String json = Paths.asJson(path);
            return Stream.of(
                    Planned.text(path, span, press -> press.print(TEMPLATE, view.apply(base + path))),
                    Planned.text(
                            json,
                            span,
                            press -> FeedJson.of(view.apply(base + json)).getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Override
    public List<Planned> files() {
        return site.baseUrl().stream()
                .flatMap(base -> Stream.concat(
                                wholes(views(base)),
                                site.tagsWithNews().stream().map(page -> ofTag(page, views(base))))
                        .flatMap(channel -> channel.files(base)))
                .toList();
    }

    /** A file is found without a look at other feeds, so that it hangs on none of them. */
    @Override
    public Optional<Planned> file(String path) {
        return site.baseUrl()
                .flatMap(base -> Paths.feedAt(path)
                        .flatMap(feed -> channel(feed, views(base)))
                        .flatMap(channel -> channel.files(base)
                                .filter(file -> file.path().equals(path))
                                .findFirst()));
    }

    private Optional<Channel> channel(String feed, FeedViews views) {
        return wholes(views)
                .filter(channel -> channel.path().equals(feed))
                .findFirst()
                .or(() -> Paths.taggedWith(feed)
                        .filter(page -> site.tagNews(page).isPresent())
                        .map(page -> ofTag(page, views)));
    }

    private FeedViews views(String base) {
        return new FeedViews(site, cards, Cutoffs.DEFAULT.lists(), base);
    }

    private static Stream<Channel> wholes(FeedViews views) {
        return Stream.of(
                new Channel(Paths.FEED, Plan.Span.SITE, views::feed),
                new Channel(Paths.feed(Paths.DISPUTES), Plan.Span.SITE, views::decided),
                new Channel(Paths.CORRECTIONS_FEED, Plan.Span.SITE, views::corrections));
    }

    private Channel ofTag(String page, FeedViews views) {
        return new Channel(
                Paths.feed(page),
                Plan.Span.PART,
                self -> views.of(site.tagNews(page).orElseThrow(), self));
    }

    @Override
    public Optional<Offer> offer() {
        return site.baseUrl().map(base -> new Offer("feed", LayoutWords::feed, Paths.FEED));
    }
}
