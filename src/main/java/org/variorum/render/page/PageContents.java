package org.variorum.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Briefing;
import org.variorum.model.Cutoffs;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.QuestionId;
import org.variorum.model.SiteInfo;
import org.variorum.render.card.CardText;
import org.variorum.render.part.Chips;
import org.variorum.render.part.CiteAs;
import org.variorum.render.part.DateViews;
import org.variorum.render.part.DepartureViews;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.FindingViews;
import org.variorum.render.part.Fragments;
import org.variorum.render.part.Lists;
import org.variorum.render.part.Naming;
import org.variorum.render.part.PositionViews;
import org.variorum.render.part.References;
import org.variorum.render.part.Shelves;
import org.variorum.render.part.StyledWorks;
import org.variorum.render.picture.Sheet;
import org.variorum.render.prose.Marks;
import org.variorum.render.prose.ProseViews;
import org.variorum.render.prose.WorkLabels;
import org.variorum.render.theme.Templates;
import org.variorum.render.view.ShapeView;
import org.variorum.site.Library;
import org.variorum.site.Links;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.site.SitePage;
import org.variorum.words.FrameWords;

/** What goes on each kind of page: one class for each, which is given what it is made of. Safe for use by several threads. */
public final class PageContents {

    private final Site site;
    private final Library library;
    private final Cutoffs cutoffs;
    private final DateViews dates;
    private final Naming naming;
    private final References references;
    private final FindingCards cards;
    private final StyledWorks styled;
    private final FindingViews findings;
    private final PositionViews positions;
    private final Lists lists;
    private final ProseViews prose;
    private final Marks marks;
    private final PictureViews pictures;
    private final CardTexts cardTexts;
    private final SitePage.Cases<PageContent> kinds;

    /**
     * The pages of a site.
     *
     * @param templates the templates that print parts of them
     * @param printable what of a card can be printed, where that is anything
     */
    public PageContents(
            Site site,
            FindingCards cards,
            Templates templates,
            Cutoffs cutoffs,
            Function<CardText, Optional<CardText>> printable) {
        this.site = site;
        this.library = site.library();
        this.cutoffs = cutoffs;
        this.dates = DateViews.of(library);
        this.naming = new Naming(library);
        this.references = new References(library);
        this.cards = cards;
        this.styled = new StyledWorks(library, references);
        this.findings = new FindingViews(site);
        this.positions = new PositionViews(site, cutoffs, naming, references, findings, cards);
        this.lists = new Lists(site, dates, naming, findings);
        this.prose = new ProseViews(
                site,
                new WorkLabels(library, naming),
                references,
                styled,
                new Fragments(library, lists, positions, templates));
        this.marks = new Marks(site, cards);
        this.pictures = new PictureViews(site, naming, findings, cutoffs.pictures());
        FrameWords frame = library.values().language().frame();
        this.cardTexts = new CardTexts(site.info().title(), printable, frame.layout(), frame.parts());
        this.kinds = kinds();
    }

    /** What goes on a page. */
    public PageContent of(SitePage page) {
        return page.fold(kinds);
    }

    /** The pictures of a question, as one that stands alone. */
    public ShapeView pictures(QuestionId id) {
        Finding finding = library.finding(id).orElseThrow();
        SiteInfo info = site.info();
        String question = finding.question().text();
        List<String> source = library.values()
                .language()
                .pictures()
                .source(
                        info.title(),
                        question,
                        finding.decision().flatMap(Decision::decided).map(dates::day),
                        info.licence(),
                        site.baseUrl().map(base -> Links.full(base, Paths.question(id))));
        return Sheet.of(pictures.of(finding, findings.names(finding)), new Sheet.Source(question, source));
    }

    /** What stands on the card of a question; empty where it has none. */
    public Optional<CardText> card(QuestionId id) {
        return cardTexts.of(cards.on(id));
    }

    /** What stands on the card of a briefing; empty where it has none. */
    public Optional<CardText> card(Briefing briefing) {
        return cardTexts.of(lists.briefing(briefing));
    }

    private SitePage.Cases<PageContent> kinds() {
        SiteInfo info = site.info();
        FrameWords frame = library.values().language().frame();
        JsonLd data = new JsonLd(site);
        Shelves shelves = new Shelves(library.values().language());
        return new SitePage.Cases<>(
                new HomePages(info, cards, lists, cutoffs.lists(), new WebSiteData(site, data))::content,
                new BriefingPages(
                        site,
                        cards,
                        lists,
                        prose,
                        marks,
                        new ArticleData(site, data),
                        citeAs(),
                        cutoffs.lists(),
                        cardTexts)::content,
                questions(new ClaimReviewData(site, data))::content,
                new ReportPages(site, dates, naming, references, styled, lists, prose)::content,
                new OutletPages(Chips.of(site), naming, lists, frame.outlet(), cutoffs.claims())::content,
                new EntityPages(library, naming, cards, lists, cutoffs.lists())::content,
                new EventPages(dates, cards, lists)::content,
                new TagPages(cards, lists, frame.lists())::content,
                new AuthorPages(cards, lists, data, shelves)::content,
                new DisputesPages(cards, shelves)::content,
                new TimelinePages(library, Chips.of(site), dates, naming, cutoffs.lists())::content,
                new BibliographyPages(references, styled, frame.lists())::content,
                new SearchPages(frame.search())::content,
                new BrowsePages(shelves)::content,
                new ListPages(library, dates, naming, shelves)::content,
                new GlossaryPages(shelves.language(), Chips.of(site))::content,
                new TextPages(site, prose, marks, lists)::content,
                new MethodPages(site, prose, marks)::content,
                new WithdrawnPages(site, dates, data)::content,
                new MovedPages(site.library().values().language().pages())::content,
                new NotFoundPages(frame.layout())::content);
    }

    private QuestionPages questions(ClaimReviewData data) {
        return new QuestionPages(
                dates,
                findings,
                positions,
                new DepartureViews(site, findings, cutoffs.reasoning()),
                new ReasoningViews(library, naming, cutoffs),
                pictures,
                prose,
                marks,
                data,
                library.values().language().pages(),
                citeAs(),
                cardTexts);
    }

    private CiteAs citeAs() {
        return new CiteAs(site, styled, dates);
    }
}
