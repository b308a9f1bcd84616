package org.variorum.render.page;

import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Lists;
import org.variorum.render.view.TagPageView;
import org.variorum.site.TagPage;

/** The page of a tag. */
final class TagPages {

    private final FindingCards cards;
    private final Lists lists;

    TagPages(FindingCards cards, Lists lists) {
        this.cards = cards;
        this.lists = lists;
    }

    PageContent content(TagPage page) {
        TagPageView view = new TagPageView(
                page.tag(),
                lists.briefings(page.briefings()),
                cards.on(page.findings()),
                lists.reports(page.reports()));
        return PageContent.of("Everything under the tag " + page.tag() + ".", view);
    }
}
