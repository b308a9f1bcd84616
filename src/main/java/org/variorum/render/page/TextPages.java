package org.variorum.render.page;

import org.variorum.model.AboutPage;
import org.variorum.render.part.Lists;
import org.variorum.render.prose.Marks;
import org.variorum.render.prose.ProseViews;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.TextPageView;
import org.variorum.site.TextPage;

/** A page about the site. */
final class TextPages {

    private final ProseViews prose;
    private final Marks marks;
    private final Lists lists;

    TextPages(ProseViews prose, Marks marks, Lists lists) {
        this.prose = prose;
        this.marks = marks;
        this.lists = lists;
    }

    PageContent content(TextPage page) {
        AboutPage text = page.page();
        ProseView body = prose.write(page, text.path(), text.body(), marks.linking(page.path()), 2);
        return PageContent.of(
                text.description().orElse(text.title()),
                new TextPageView(
                        text.title(),
                        text.description(),
                        body,
                        page.corrections()
                                .map(all -> all.stream().map(lists::correction).toList())));
    }
}
