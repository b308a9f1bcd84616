package org.variorum.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Confidence;
import org.variorum.model.Cutoffs;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.Position;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation;
import org.variorum.model.Verdict;
import org.variorum.render.view.CompetenceView;
import org.variorum.render.view.CutView;
import org.variorum.render.view.EarlierView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.QuestionView;
import org.variorum.render.view.ReasoningView;
import org.variorum.render.view.ReconciliationView;
import org.variorum.render.view.SentenceView;
import org.variorum.render.view.StepsView;
import org.variorum.render.view.TallyView;
import org.variorum.render.view.WeightView;
import org.variorum.site.Paths;
import org.variorum.site.QuestionPage;

/** The page of a question: the finding first, then everything that a reader needs to redo it by hand. */
final class QuestionPages {

    private final Kit kit;
    private final Cutoffs.Reasoning cutoffs;
    private final JsonLd jsonLd;

    QuestionPages(Kit kit, JsonLd jsonLd) {
        this.kit = kit;
        this.cutoffs = kit.cutoffs().reasoning();
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
        return new ReasoningView(
                tally(rules),
                StepSentences.reasons(rules.conclusion().reasons()),
                fragility(rules),
                competence(finding.question()),
                steps(kit.steps().trace(rules), new Trace(finding, kit)),
                rules.hash());
    }

    private CutView<TallyView> tally(Reconciliation rules) {
        Map<LineageId, Lineage> lineages = new LinkedHashMap<>();
        rules.lineages().forEach(l -> lineages.put(l.id(), l));
        List<Reconciliation.Count> counts = rules.tally().stream()
                .filter(c -> rules.positions().get(c.position()).value().isPresent())
                .toList();
        return Cuts.first(counts, cutoffs.positions(), c -> tally(c, rules, lineages));
    }

    private TallyView tally(Reconciliation.Count count, Reconciliation rules, Map<LineageId, Lineage> lineages) {
        return new TallyView(
                count.position() + 1,
                label(rules.positions().get(count.position())),
                count.support().toPlainString(),
                count.against().toPlainString(),
                minus(count.margin()),
                weights(count.supporters(), lineages),
                weights(count.opponents(), lineages));
    }

    /** A margin with a true minus sign. */
    private static String minus(BigDecimal margin) {
        return margin.toPlainString().replace('-', '−');
    }

    private String label(Position position) {
        String value = position.value().map(kit.findings()::value).orElse("");
        List<String> more = new ArrayList<>();
        position.role().map(Texts::words).ifPresent(more::add);
        more.addAll(kit.findings().scope(position.scope()));
        return more.isEmpty() ? value : value + " (" + String.join(", ", more) + ")";
    }

    private CutView<WeightView> weights(List<LineageId> ids, Map<LineageId, Lineage> lineages) {
        List<Lineage> voices = ids.stream()
                .flatMap(id -> Optional.ofNullable(lineages.get(id)).stream())
                .toList();
        return Cuts.first(
                voices,
                cutoffs.terms(),
                l -> new WeightView(kit.voices().link(l), l.weight().toPlainString()));
    }

    private CutView<SentenceView> fragility(Reconciliation rules) {
        Map<LineageId, Lineage> lineages = new LinkedHashMap<>();
        rules.lineages().forEach(l -> lineages.put(l.id(), l));
        return Cuts.first(
                rules.fragility(),
                cutoffs.losses(),
                loss -> new SentenceView(List.of(
                        Voices.plain("Without "),
                        kit.voices()
                                .inSentence(Optional.ofNullable(lineages.get(loss.lineage()))
                                        .orElseThrow()),
                        Voices.plain(" " + without(loss, rules.verdict()) + "."))));
    }

    private String without(Reconciliation.Loss loss, Verdict now) {
        String answer = FindingViews.line(kit.findings().answers(loss.answer()));
        if (loss.verdict() == Verdict.UNRESOLVED) {
            return "this would be unresolved";
        }
        String found = answer.isEmpty() ? "there would be no answer" : "the answer would be “" + answer + "”";
        return loss.verdict() == now ? found : Texts.without(loss.verdict()) + ", and " + found;
    }

    /** The steps by rule, in the order in which the rules were first used; of very many only the first. */
    private List<StepsView> steps(List<StepSentences.Sentence> steps, Trace trace) {
        Map<String, List<StepSentences.Sentence>> byRule = new LinkedHashMap<>();
        steps.forEach(step -> byRule.computeIfAbsent(Texts.rule(step.rule()), k -> new ArrayList<>())
                .add(step));
        return byRule.entrySet().stream()
                .map(e -> new StepsView(
                        e.getKey(), Cuts.first(e.getValue(), cutoffs.steps(), step -> trace.sentence(step.text()))))
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
