package org.variorum.render.page;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Briefing;
import org.variorum.model.Cutoffs;
import org.variorum.model.PictureSize;
import org.variorum.model.QuestionId;
import org.variorum.render.card.CardText;
import org.variorum.render.part.CiteAs;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Lists;
import org.variorum.render.prose.Marks;
import org.variorum.render.prose.ProseViews;
import org.variorum.render.view.BesideView;
import org.variorum.render.view.BriefingPageView;
import org.variorum.render.view.CorrectionView;
import org.variorum.render.view.GistView;
import org.variorum.render.view.PictureView;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.TranslationView;
import org.variorum.site.Beside;
import org.variorum.site.BriefingPage;
import org.variorum.site.Paths;
import org.variorum.site.Site;

/** The page of a briefing. */
final class BriefingPages {

    private final Site site;
    private final FindingCards cards;
    private final Lists lists;
    private final ProseViews prose;
    private final Marks marks;
    private final ArticleData data;
    private final CiteAs citeAs;
    private final Cutoffs.Lists cutoffs;
    private final CardTexts cardTexts;

    BriefingPages(
            Site site,
            FindingCards cards,
            Lists lists,
            ProseViews prose,
            Marks marks,
            ArticleData data,
            CiteAs citeAs,
            Cutoffs.Lists cutoffs,
            CardTexts cardTexts) {
        this.site = site;
        this.cards = cards;
        this.lists = lists;
        this.prose = prose;
        this.marks = marks;
        this.data = data;
        this.citeAs = citeAs;
        this.cutoffs = cutoffs;
        this.cardTexts = cardTexts;
    }

    PageContent content(BriefingPage page) {
        Briefing briefing = page.briefing();
        ProseView body = prose.write(page, briefing.path(), site.library().body(briefing), marks.opening(), 2);
        List<CorrectionView> corrections = lists.corrections(briefing.corrections());
        BriefingPageView view = new BriefingPageView(
                lists.briefing(briefing),
                gist(page),
                briefing.image().filter(site::isStatic).map(this::picture),
                body,
                cards.on(page.findings()),
                corrections.stream().findFirst(),
                corrections,
                citeAs.of(
                        page.path(),
                        briefing.title(),
                        briefing.authors(),
                        Optional.of(briefing.changed()),
                        briefing.sources().style()),
                translations(briefing),
                beside(page.beside()));
        Optional<CardText> card = cardTexts.of(view.briefing());
        return new PageContent(briefing.summary(), Optional.of(data.of(page, card.isPresent())), view, card);
    }

    private GistView gist(BriefingPage page) {
        List<QuestionId> disputed =
                page.findings().stream().filter(site.library()::isDisputed).toList();
        return new GistView(
                cards.on(page.main().stream().limit(cutoffs.found()).toList()),
                cards.on(disputed),
                disputed.size() <= cutoffs.found());
    }

    private PictureView picture(String file) {
        Optional<PictureSize> size = site.size(file);
        return new PictureView(
                Paths.published(file),
                size.map(PictureSize::width).map(String::valueOf),
                size.map(PictureSize::height).map(String::valueOf));
    }

    private static BesideView beside(Beside beside) {
        return new BesideView(
                beside.older().map(BriefingPages::teaser),
                beside.newer().map(BriefingPages::teaser),
                beside.related().stream().map(BriefingPages::teaser).toList());
    }

    private static BesideView.TeaserView teaser(Beside.Teaser teaser) {
        return new BesideView.TeaserView(teaser.title(), Paths.briefing(teaser.id()), teaser.language());
    }

    /** Those that there are, in the order in which they are named. */
    private List<TranslationView> translations(Briefing briefing) {
        return briefing.rendition().translations().stream()
                .flatMap(other -> site.library().briefing(other.id()).stream())
                .map(other -> new TranslationView(
                        other.rendition().language().orElseGet(site::language),
                        other.title(),
                        Paths.briefing(other.id())))
                .toList();
    }
}
