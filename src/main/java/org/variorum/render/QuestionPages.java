package org.variorum.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Lineage;
import org.variorum.model.Position;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation;
import org.variorum.model.Verdict;
import org.variorum.render.view.CompetenceView;
import org.variorum.render.view.EarlierView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.QuestionView;
import org.variorum.render.view.ReconciliationView;
import org.variorum.render.view.SentenceView;
import org.variorum.render.view.StepsView;
import org.variorum.render.view.TallyView;
import org.variorum.render.view.WeightView;
import org.variorum.site.Paths;
import org.variorum.site.SitePage;

/** The page of a question: the finding first, then everything that a reader needs to redo it by hand. */
final class QuestionPages {

    private static final int MOST_STEPS = 100;

    private final Kit kit;
    private final JsonLd jsonLd;

    QuestionPages(Kit kit, JsonLd jsonLd) {
        this.kit = kit;
        this.jsonLd = jsonLd;
    }

    PageContent content(SitePage.QuestionPage page) {
        Finding finding = page.finding();
        QuestionView view = view(page);
        String answer = FindingViews.line(view.matter().finding().answers());
        String description = (answer.isEmpty() ? view.matter().finding().meaning() : answer + ".") + " "
                + finding.verdict().label() + ", " + finding.confidence().label() + ".";
        return new PageContent("question", description, Optional.of(jsonLd.claimReview(page, view.matter())), view);
    }

    private QuestionView view(SitePage.QuestionPage page) {
        Finding finding = page.finding();
        Reconciliation rules = finding.reconciliation();
        Trace trace = new Trace(finding, kit);
        PageProse prose = new PageProse(
                kit, page.path(), finding.path(), finding.explanation(), Marks.linking(kit.findings(), page.path()));
        ReconciliationView matter = kit.positions().of(finding);
        QuestionPictures pictures = new QuestionPictures(finding, kit);
        return new QuestionView(
                matter,
                prose.html(3),
                pictures.line(),
                pictures.matrix(),
                LineageTies.picture(finding, kit),
                tally(rules, matter),
                rules.confidenceReasons(),
                fragility(rules),
                steps(rules, trace),
                kit.findings().rules(finding),
                finding.decision().flatMap(Decision::open),
                history(finding),
                page.usedIn().stream()
                        .map(b -> new LinkView(b.title(), Paths.briefing(b.id())))
                        .toList(),
                competence(finding.question()),
                prose.sources(),
                Naming.tags(finding.question().tags()),
                rules.hash());
    }

    private List<TallyView> tally(Reconciliation rules, ReconciliationView matter) {
        Map<String, Lineage> lineages = new LinkedHashMap<>();
        rules.lineages().forEach(l -> lineages.put(l.id(), l));
        return rules.tally().stream()
                .filter(c -> rules.positions().get(c.position()).value().isPresent())
                .map(c -> new TallyView(
                        c.position() + 1,
                        label(
                                rules.positions().get(c.position()),
                                matter.positions().get(c.position()).value()),
                        c.support().toPlainString(),
                        c.against().toPlainString(),
                        minus(c.margin()),
                        weights(c.supporters(), lineages),
                        weights(c.opponents(), lineages)))
                .toList();
    }

    /** A margin with a true minus sign. */
    private static String minus(BigDecimal margin) {
        return margin.toPlainString().replace('-', '−');
    }

    private String label(Position position, String value) {
        List<String> more = new ArrayList<>();
        position.role().map(Texts::words).ifPresent(more::add);
        more.addAll(kit.findings().scope(position.scope()));
        return more.isEmpty() ? value : value + " (" + String.join(", ", more) + ")";
    }

    private List<WeightView> weights(List<String> ids, Map<String, Lineage> lineages) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(lineages.get(id)).stream())
                .map(l -> new WeightView(kit.voices().link(l), l.weight().toPlainString()))
                .toList();
    }

    private List<SentenceView> fragility(Reconciliation rules) {
        return rules.fragility().stream()
                .flatMap(loss -> rules.lineages().stream()
                        .filter(l -> l.id().equals(loss.lineage()))
                        .map(l -> new SentenceView(List.of(
                                Voices.plain("Without "),
                                kit.voices().inSentence(l),
                                Voices.plain(" " + without(loss, rules.verdict()) + ".")))))
                .toList();
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
    private static List<StepsView> steps(Reconciliation rules, Trace trace) {
        Map<String, List<Reconciliation.Step>> byRule = new LinkedHashMap<>();
        rules.trace()
                .forEach(step -> byRule.computeIfAbsent(Texts.rule(step.rule()), k -> new ArrayList<>())
                        .add(step));
        return byRule.entrySet().stream()
                .map(e -> new StepsView(
                        e.getKey(),
                        e.getValue().stream()
                                .limit(MOST_STEPS)
                                .map(step -> trace.sentence(step.sentence()))
                                .toList(),
                        Math.max(0, e.getValue().size() - MOST_STEPS)))
                .toList();
    }

    private static List<EarlierView> history(Finding finding) {
        return finding.decision().map(Decision::history).orElse(List.of()).stream()
                .map(e -> new EarlierView(
                        Texts.date(e.date()),
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
                                .orElseGet(() -> new LinkView(c.entity(), Paths.DISPUTES)),
                        c.citation().flatMap(kit.site().library()::work).map(kit.naming()::work),
                        c.locator()))
                .toList();
    }
}
