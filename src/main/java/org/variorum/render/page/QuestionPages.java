package org.variorum.render.page;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.render.part.CiteAs;
import org.variorum.render.part.DateViews;
import org.variorum.render.part.DepartureViews;
import org.variorum.render.part.FindingNames;
import org.variorum.render.part.FindingViews;
import org.variorum.render.part.Naming;
import org.variorum.render.part.PositionViews;
import org.variorum.render.prose.Marks;
import org.variorum.render.prose.ProseViews;
import org.variorum.render.view.CiteAsView;
import org.variorum.render.view.EarlierView;
import org.variorum.render.view.FindingView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.QuestionView;
import org.variorum.render.view.ReconciliationView;
import org.variorum.site.Paths;
import org.variorum.site.QuestionPage;
import org.variorum.words.PageWords;

/** The page of a question: the finding first, then everything that a reader needs to redo it by hand. */
final class QuestionPages {

    private final DateViews dates;
    private final FindingViews findings;
    private final PositionViews positions;
    private final DepartureViews departures;
    private final ReasoningViews reasoning;
    private final PictureViews pictures;
    private final ProseViews prose;
    private final Marks marks;
    private final ClaimReviewData data;
    private final PageWords words;
    private final CiteAs citeAs;
    private final CardTexts cardTexts;

    QuestionPages(
            DateViews dates,
            FindingViews findings,
            PositionViews positions,
            DepartureViews departures,
            ReasoningViews reasoning,
            PictureViews pictures,
            ProseViews prose,
            Marks marks,
            ClaimReviewData data,
            PageWords words,
            CiteAs citeAs,
            CardTexts cardTexts) {
        this.dates = dates;
        this.findings = findings;
        this.positions = positions;
        this.departures = departures;
        this.reasoning = reasoning;
        this.pictures = pictures;
        this.prose = prose;
        this.marks = marks;
        this.data = data;
        this.words = words;
        this.citeAs = citeAs;
        this.cardTexts = cardTexts;
    }

    PageContent content(QuestionPage page) {
        QuestionView view = view(page);
        FindingView told = view.matter().finding();
        String description = cardTexts.whole(told).told();
        return new PageContent(description, Optional.of(data.of(page, told)), view, cardTexts.of(told));
    }

    private QuestionView view(QuestionPage page) {
        Finding finding = page.finding();
        ProseView explanation = prose.write(page, finding.path(), finding.explanation(), marks.linking(page.path()), 3);
        FindingNames names = positions.names(finding);
        ReconciliationView matter = positions.of(finding, names);
        return new QuestionView(
                matter,
                explanation,
                pictures.of(finding, names),
                reasoning.of(finding, names),
                departures.of(finding),
                finding.decision().flatMap(Decision::open),
                history(finding),
                page.usedIn().stream()
                        .map(b -> new LinkView(b.title(), Paths.briefing(b.id())))
                        .toList(),
                Naming.tags(finding.question().tags()),
                new QuestionView.Taken(Paths.data(finding.question().id()), citeAs(page)));
    }

    private CiteAsView citeAs(QuestionPage page) {
        Optional<Decision> decision = page.finding().decision();
        return citeAs.of(
                page.path(),
                page.title(words),
                decision.map(Decision::by).orElse(List.of()),
                decision.flatMap(Decision::decided),
                Optional.empty());
    }

    private List<EarlierView> history(Finding finding) {
        return finding.decision().map(Decision::history).orElse(List.of()).stream()
                .map(e -> new EarlierView(
                        dates.of(e.date()),
                        e.answer().orElseGet(findings.frame().question()::noneBefore),
                        e.confidence().map(findings.labels()::confidence),
                        e.note(),
                        e.kind().map(words::amended)))
                .toList();
    }
}
