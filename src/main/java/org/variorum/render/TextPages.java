package org.variorum.render;

import org.variorum.model.Page;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.TextPageView;
import org.variorum.site.TextPage;

/** A page about the site. */
final class TextPages {

    private final Kit kit;

    TextPages(Kit kit) {
        this.kit = kit;
    }

    PageContent content(TextPage page) {
        Page text = page.page();
        ProseView prose = PageProse.write(
                        kit, page, text.path(), text.body(), Marks.linking(kit.findings(), page.path()), 2)
                .view();
        return PageContent.of(
                text.description().orElse(page.title()), new TextPageView(page.title(), text.description(), prose));
    }
}
