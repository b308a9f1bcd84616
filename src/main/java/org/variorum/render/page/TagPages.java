package org.variorum.render.page;

import org.variorum.render.part.FindingViews;
import org.variorum.render.part.Lists;
import org.variorum.render.view.TagPageView;
import org.variorum.site.TagPage;

/** The page of a tag. */
final class TagPages {

    private final FindingViews findings;
    private final Lists lists;

    TagPages(FindingViews findings, Lists lists) {
        this.findings = findings;
        this.lists = lists;
    }

    PageContent content(TagPage page) {
        TagPageView view = new TagPageView(
                page.tag(),
                lists.briefings(page.briefings()),
                findings.of(page.findings()),
                lists.reports(page.reports()));
        return PageContent.of("Everything under the tag " + page.tag() + ".", view);
    }
}
