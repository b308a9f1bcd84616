package org.variorum.render.page;

import org.variorum.model.AboutPage;
import org.variorum.render.part.FindingViews;
import org.variorum.render.prose.Marks;
import org.variorum.render.prose.ProseViews;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.TextPageView;
import org.variorum.site.TextPage;

/** A page about the site. */
final class TextPages {

    private final FindingViews findings;
    private final ProseViews prose;

    TextPages(FindingViews findings, ProseViews prose) {
        this.findings = findings;
        this.prose = prose;
    }

    PageContent content(TextPage page) {
        AboutPage text = page.page();
        ProseView body = prose.write(page, text.path(), text.body(), Marks.linking(findings, page.path()), 2)
                .view();
        return PageContent.of(
                text.description().orElse(page.title()), new TextPageView(page.title(), text.description(), body));
    }
}
