package org.variorum.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Confidence;
import org.variorum.model.Cutoffs;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.LineageId;
import org.variorum.model.Position;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation;
import org.variorum.render.view.CompetenceView;
import org.variorum.render.view.CutView;
import org.variorum.render.view.EarlierView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.QuestionView;
import org.variorum.render.view.ReasoningView;
import org.variorum.render.view.ReconciliationView;
import org.variorum.render.view.StepsView;
import org.variorum.render.view.TallyView;
import org.variorum.render.view.WeightView;
import org.variorum.site.Paths;
import org.variorum.site.QuestionPage;
import org.variorum.words.Chapter;
import org.variorum.words.Language;
import org.variorum.words.Narrator;
import org.variorum.words.Phrase;

/** The page of a question: the finding first, then everything that a reader needs to redo it by hand. */
final class QuestionPages {

    private final Kit kit;
    private final Cutoffs.Reasoning cutoffs;
    private final Language language;
    private final JsonLd jsonLd;

    QuestionPages(Kit kit, JsonLd jsonLd) {
        this.kit = kit;
        this.cutoffs = kit.cutoffs().reasoning();
        this.language = kit.site().library().values().language();
        this.jsonLd = jsonLd;
    }

    PageContent content(QuestionPage page) {
        Finding finding = page.finding();
        QuestionView view = view(page);
        String answer = FindingViews.line(view.matter().finding().answers());
        String description = (answer.isEmpty() ? view.matter().finding().state().meaning() : answer + ".") + " "
                + finding.verdict().label() + ", " + finding.confidence().label() + ".";
        return new PageContent(description, Optional.of(jsonLd.claimReview(page, view.matter())), view);
    }

    private QuestionView view(QuestionPage page) {
        Finding finding = page.finding();
        ProseView explanation = kit.prose()
                .write(page, finding.path(), finding.explanation(), Marks.linking(kit.findings(), page.path()), 3)
                .view();
        ReconciliationView matter = kit.positions().of(finding);
        return new QuestionView(
                matter,
                explanation,
                pictures(finding),
                reasoning(finding),
                new DepartureViews(kit).of(finding),
                finding.decision().flatMap(Decision::open),
                history(finding),
                page.usedIn().stream()
                        .map(b -> new LinkView(b.title(), Paths.briefing(b.id())))
                        .toList(),
                Naming.tags(finding.question().tags()));
    }

    private QuestionView.Pictures pictures(Finding finding) {
        QuestionPictures pictures = new QuestionPictures(finding, kit);
        return new QuestionView.Pictures(pictures.line(), pictures.matrix(), LineageTies.picture(finding, kit));
    }

    private ReasoningView reasoning(Finding finding) {
        Reconciliation rules = finding.reconciliation();
        FindingNames names = new FindingNames(finding, kit.site().library(), kit.naming());
        Narrator narrator = new Narrator(names.wording(), kit.cutoffs());
        return new ReasoningView(
                tally(rules, names),
                narrator.reasons(rules.conclusion().reasons()).stream()
                        .map(Linked::view)
                        .toList(),
                Cuts.first(
                        rules.fragility(),
                        cutoffs.losses(),
                        loss -> Linked.view(narrator.without(loss, rules.verdict()))),
                competence(finding.question()),
                steps(narrator.chapters(rules)),
                rules.hash());
    }

    private CutView<TallyView> tally(Reconciliation rules, FindingNames names) {
        List<Reconciliation.Count> counts = rules.tally().stream()
                .filter(c -> rules.positions().get(c.position()).value().isPresent())
                .toList();
        return Cuts.first(counts, cutoffs.positions(), c -> tally(c, rules, names));
    }

    private TallyView tally(Reconciliation.Count count, Reconciliation rules, FindingNames names) {
        return new TallyView(
                count.position() + 1,
                label(rules.positions().get(count.position()), names),
                weight(count.support()),
                weight(count.against()),
                weight(count.margin()),
                weights(count.supporters(), names),
                weights(count.opponents(), names));
    }

    private String weight(BigDecimal weight) {
        return language.numbers().weight(weight);
    }

    private static String label(Position position, FindingNames names) {
        return names.wording().labelled(position).map(Phrase::words).orElse("");
    }

    private CutView<WeightView> weights(List<LineageId> ids, FindingNames names) {
        return Cuts.first(
                ids.stream().flatMap(id -> names.find(id).stream()).toList(),
                cutoffs.terms(),
                l -> new WeightView(Linked.view(names.voice(l)), weight(l.weight())));
    }

    /** The steps by topic; of very many only the first. */
    private List<StepsView> steps(List<Chapter> chapters) {
        return chapters.stream()
                .map(c -> new StepsView(
                        language.labels().topic(c.topic()), Cuts.first(c.sentences(), cutoffs.steps(), Linked::view)))
                .toList();
    }

    private List<EarlierView> history(Finding finding) {
        return finding.decision().map(Decision::history).orElse(List.of()).stream()
                .map(e -> new EarlierView(
                        kit.dates().of(e.date()),
                        e.answer().orElse("no answer"),
                        e.confidence().map(Confidence::label),
                        e.note()))
                .toList();
    }

    private List<CompetenceView> competence(Question question) {
        return question.competence().stream()
                .map(c -> new CompetenceView(
                        Texts.words(c.role()),
                        kit.site()
                                .library()
                                .entity(c.entity())
                                .map(Naming::link)
                                .orElseGet(() -> new LinkView(c.entity().text(), Paths.DISPUTES)),
                        c.citation().flatMap(kit.site().library()::work).map(kit.naming()::work),
                        c.locator()))
                .toList();
    }
}
