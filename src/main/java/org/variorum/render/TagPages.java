package org.variorum.render;

import org.variorum.render.view.TagPageView;
import org.variorum.site.TagPage;

/** The page of a tag. */
final class TagPages {

    private final Kit kit;

    TagPages(Kit kit) {
        this.kit = kit;
    }

    PageContent content(TagPage page) {
        TagPageView view = new TagPageView(
                page.tag(),
                Lists.briefings(page.briefings(), kit),
                kit.findings().of(page.findings()),
                Lists.reports(page.reports(), kit));
        return PageContent.of("Everything under the tag " + page.tag() + ".", view);
    }
}
