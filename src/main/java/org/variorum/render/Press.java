package org.variorum.render;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.fonts.Font;
import org.variorum.model.Cutoffs;
import org.variorum.model.QuestionId;
import org.variorum.recall.Fact;
import org.variorum.render.card.CardPress;
import org.variorum.render.card.CardText;
import org.variorum.render.page.PageContent;
import org.variorum.render.page.PageContents;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Shared;
import org.variorum.render.theme.ShapeMarkup;
import org.variorum.render.theme.Templates;
import org.variorum.render.theme.Theme;
import org.variorum.render.view.PageView;
import org.variorum.render.view.SiteView;
import org.variorum.site.PageKind;
import org.variorum.site.Site;
import org.variorum.site.SitePage;

/** What files are made with: the site, and the templates of its theme. Safe for use by several threads. */
public final class Press {

    /** The colour of links, where a site has none of its own. */
    private static final String ACCENT = "#1a4f86";

    private final Tongue own;
    private final Shared<String, Tongue> others;
    private final Fact<CardPress> cards;

    /**
     * What pages of one language are made with.
     *
     * @param site the site in that language
     * @param templates the templates with its words
     * @param contents what goes on pages
     */
    private record Tongue(Site site, Templates templates, PageContents contents) {}

    Press(Site site, FindingCards findings, Templates templates, Function<Site, SiteView> views) {
        this.cards = site.library().recall().fact(() -> opened(site));
        this.own = tongue(site, templates, findings);
        this.others = new Shared<>(
                site.library().recall(), language -> language, language -> abroad(site.in(language), templates, views));
    }

    private Tongue abroad(Site site, Templates templates, Function<Site, SiteView> views) {
        Templates other = templates.in(
                views.apply(site), site.library().values().language().frame());
        return tongue(site, other, FindingCards.abroad(site));
    }

    private Tongue tongue(Site site, Templates templates, FindingCards findings) {
        return new Tongue(
                site,
                templates,
                new PageContents(site, findings, templates, Cutoffs.DEFAULT, card -> printable(site, card)));
    }

    private static CardPress opened(Site site) {
        Font bundled = Font.bundled();
        return new CardPress(
                bundled,
                bundled,
                site.info().look().accent().map(accent -> accent.light().hex()).orElse(ACCENT));
    }

    private Tongue tongue(Optional<String> language) {
        return language.filter(other -> !other.equals(own.site().info().language()))
                .map(others::of)
                .orElse(own);
    }

    /** A page as HTML, in its language. */
    byte[] page(SitePage page) {
        Tongue tongue = tongue(page.language());
        PageContent content = tongue.contents().of(page);
        PageView view = SiteViews.page(page, content, tongue.site());
        return tongue.templates()
                .page(Theme.template(page.kind()), Map.of("page", view, "view", content.view(), "root", view.root()));
    }

    /** The card of a page, as PNG; empty where it has none. */
    Optional<byte[]> card(String page) {
        return PageKind.BRIEFING
                .id(page)
                .flatMap(own.site().library()::briefing)
                .flatMap(b -> tongue(b.rendition().language()).contents().card(b))
                .or(() -> PageKind.QUESTION.id(page).flatMap(QuestionId::of).flatMap(own.contents()::card))
                .map(text -> cards.get().png(text));
    }

    /** What of a card can be printed where the site has cards; empty where that is nothing. */
    private Optional<CardText> printable(Site site, CardText text) {
        return CardOutput.isOf(site) ? text.printable(cards.get()::prints) : Optional.empty();
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
