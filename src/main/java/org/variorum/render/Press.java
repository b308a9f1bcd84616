package org.variorum.render;

import java.util.Map;
import org.variorum.model.Cutoffs;
import org.variorum.model.QuestionId;
import org.variorum.render.page.PageContent;
import org.variorum.render.page.PageContents;
import org.variorum.render.part.FindingCards;
import org.variorum.render.theme.ShapeMarkup;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.render.view.PageView;
import org.variorum.site.Site;
import org.variorum.site.SitePage;

/** What files are made with: the site, and the templates of its theme. Safe for use by several threads. */
public final class Press {

    private final Site site;
    private final Templates templates;
    private final PageContents contents;

    Press(Site site, FindingCards cards, Templates templates) {
        this.site = site;
        this.templates = templates;
        this.contents = new PageContents(site, cards, templates, Cutoffs.DEFAULT);
    }

    /** A page as HTML. */
    byte[] page(SitePage page) {
        PageContent content = contents.of(page);
        PageView view = SiteViews.page(page, content, site);
        return templates.page(
                Theme.template(page.kind()), Map.of("page", view, "view", content.view(), "root", view.root()));
    }

    /** The pictures of a question, as SVG. */
    byte[] pictures(QuestionId id) {
        return ShapeMarkup.of(contents.pictures(id)).utf8();
    }

    /** Anything else that a template writes. */
    byte[] print(String template, Object view) {
        return templates.page(template, Map.of("view", view));
    }
}
