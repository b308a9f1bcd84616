package org.variorum.render.page;

import java.util.Optional;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Lists;
import org.variorum.render.view.TagPageView;
import org.variorum.site.Paths;
import org.variorum.site.TagPage;
import org.variorum.words.ListingWords;

/** The page of a tag. */
final class TagPages {

    private final FindingCards cards;
    private final Lists lists;
    private final ListingWords words;

    TagPages(FindingCards cards, Lists lists, ListingWords words) {
        this.cards = cards;
        this.lists = lists;
        this.words = words;
    }

    PageContent content(TagPage page) {
        TagPageView view = new TagPageView(
                page.tag(),
                lists.briefings(page.briefings()),
                cards.on(page.findings()),
                lists.reports(page.reports()),
                Optional.of(Paths.feed(page.first())).filter(feed -> page.news()));
        return PageContent.of(words.under().say(page.tag()), view);
    }
}
