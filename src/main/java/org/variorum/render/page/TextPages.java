package org.variorum.render.page;

import java.util.Optional;
import org.variorum.model.AboutPage;
import org.variorum.render.part.Lists;
import org.variorum.render.prose.Marks;
import org.variorum.render.prose.ProseViews;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.TextPageView;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.TextPage;

/** A page about the site. */
final class TextPages {

    private final Site site;
    private final ProseViews prose;
    private final Marks marks;
    private final Lists lists;

    TextPages(Site site, ProseViews prose, Marks marks, Lists lists) {
        this.site = site;
        this.prose = prose;
        this.marks = marks;
        this.lists = lists;
    }

    PageContent content(TextPage page) {
        AboutPage text = page.page();
        ProseView body = prose.write(page, text.path(), text.body(), marks.linking(page.path()), 2);
        return PageContent.of(
                text.description().orElse(text.title()),
                new TextPageView(text.title(), text.description(), body, amended(page)));
    }

    /** All that was taken away and all corrections, on the page on how the site corrects: they are asked for where that page is made, and by no other. */
    private Optional<TextPageView.AmendedView> amended(TextPage page) {
        return Optional.of(page.id())
                .filter(id -> id.equals(site.info().policies().get("corrections")))
                .map(id -> new TextPageView.AmendedView(
                        site.corrections().stream().map(lists::correction).toList(), Paths.CORRECTIONS_FEED));
    }
}
