package org.variorum.render;

import java.util.Map;
import java.util.function.Function;
import org.variorum.model.Cutoffs;
import org.variorum.model.QuestionId;
import org.variorum.render.page.PageContent;
import org.variorum.render.page.PageContents;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Shared;
import org.variorum.render.theme.ShapeMarkup;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.render.view.PageView;
import org.variorum.render.view.SiteView;
import org.variorum.site.Site;
import org.variorum.site.SitePage;

/** What files are made with: the site, and the templates of its theme. Safe for use by several threads. */
public final class Press {

    private final Tongue own;
    private final Shared<String, Tongue> others;

    /**
     * What pages of one language are made with.
     *
     * @param site the site in that language
     * @param templates the templates with its words
     * @param contents what goes on pages
     */
    private record Tongue(Site site, Templates templates, PageContents contents) {

        Tongue(Site site, Templates templates, FindingCards cards) {
            this(site, templates, new PageContents(site, cards, templates, Cutoffs.DEFAULT));
        }
    }

    Press(Site site, FindingCards cards, Templates templates, Function<Site, SiteView> views) {
        this.own = new Tongue(site, templates, cards);
        this.others = new Shared<>(
                site.library().recall(), language -> language, language -> abroad(site.in(language), templates, views));
    }

    private static Tongue abroad(Site site, Templates templates, Function<Site, SiteView> views) {
        Templates other = templates.in(
                views.apply(site), site.library().values().language().frame());
        return new Tongue(site, other, FindingCards.abroad(site));
    }

    /** A page as HTML, in its language. */
    byte[] page(SitePage page) {
        Tongue tongue = page.language()
                .filter(language -> !language.equals(own.site().info().language()))
                .map(others::of)
                .orElse(own);
        PageContent content = tongue.contents().of(page);
        PageView view = SiteViews.page(page, content, tongue.site());
        return tongue.templates()
                .page(Theme.template(page.kind()), Map.of("page", view, "view", content.view(), "root", view.root()));
    }

    /** The pictures of a question, as SVG. */
    byte[] pictures(QuestionId id) {
        return ShapeMarkup.of(own.contents().pictures(id)).utf8();
    }

    /** Anything else that a template writes. */
    byte[] print(String template, Object view) {
        return own.templates().page(template, Map.of("view", view));
    }
}
