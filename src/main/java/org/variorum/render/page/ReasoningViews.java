package org.variorum.render.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.variorum.model.Cutoffs;
import org.variorum.model.Finding;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.Position;
import org.variorum.model.Question;
import org.variorum.model.Reason;
import org.variorum.model.Reconciliation;
import org.variorum.render.part.Cuts;
import org.variorum.render.part.FindingNames;
import org.variorum.render.part.Linked;
import org.variorum.render.part.Naming;
import org.variorum.render.part.Texts;
import org.variorum.render.picture.Balance;
import org.variorum.render.view.CompetenceView;
import org.variorum.render.view.CutView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.ReasoningView;
import org.variorum.render.view.SentenceView;
import org.variorum.render.view.StepsView;
import org.variorum.render.view.TallyView;
import org.variorum.render.view.WeightView;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.words.Chapter;
import org.variorum.words.Language;
import org.variorum.words.Narrator;
import org.variorum.words.Phrase;

/** How the rules came to their result on a question, told so that a reader can redo it by hand. */
final class ReasoningViews {

    private final Library library;
    private final Naming naming;
    private final Cutoffs cutoffs;
    private final Language language;

    ReasoningViews(Library library, Naming naming, Cutoffs cutoffs) {
        this.library = library;
        this.naming = naming;
        this.cutoffs = cutoffs;
        this.language = library.values().language();
    }

    /** What is told of a finding, with the names that it has. */
    ReasoningView of(Finding finding, FindingNames names) {
        Reconciliation rules = finding.reconciliation();
        Narrator narrator = new Narrator(names.wording(), cutoffs);
        return new ReasoningView(
                tally(rules, names),
                narrator.reasons(rules.conclusion().reasons()).stream()
                        .map(Linked::view)
                        .toList(),
                Cuts.first(
                        rules.fragility(),
                        cutoffs.reasoning().losses(),
                        loss -> Linked.view(narrator.without(loss, rules))),
                competence(finding.question()),
                isVouched(finding),
                steps(narrator.chapters(rules)),
                rules.hash());
    }

    private CutView<TallyView> tally(Reconciliation rules, FindingNames names) {
        List<Reconciliation.Count> counts = rules.tally().stream()
                .filter(c -> rules.positions().get(c.position()).value().isPresent())
                .toList();
        Balance balance =
                new Balance(most(counts, Reconciliation.Count::support), most(counts, Reconciliation.Count::against));
        return Cuts.first(counts, cutoffs.reasoning().positions(), c -> tally(c, rules, names, balance));
    }

    private static BigDecimal most(
            List<Reconciliation.Count> counts, Function<Reconciliation.Count, BigDecimal> weight) {
        return counts.stream().map(weight).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private TallyView tally(Reconciliation.Count count, Reconciliation rules, FindingNames names, Balance balance) {
        Position position = rules.positions().get(count.position());
        return new TallyView(
                count.position() + 1,
                label(position, names),
                weight(count.support()),
                weight(count.against()),
                weight(count.margin()),
                balance.strip(count.support(), count.against()),
                weights(count, count.supporters(), names, l -> names.supporter(l, position)),
                weights(count, count.opponents(), names, l -> names.opponent(l, count.position(), rules)),
                uncounted(count, rules, names));
    }

    /** Who said it in a way that weighs nothing: garbled, taken back, overtaken, not confirmed, or against his own word. */
    private CutView<SentenceView> uncounted(Reconciliation.Count count, Reconciliation rules, FindingNames names) {
        return Cuts.first(
                rules.positions().get(count.position()).lineages().stream()
                        .filter(id -> !count.supporters().contains(id))
                        .flatMap(id -> names.find(id).stream())
                        .toList(),
                cutoffs.reasoning().terms(),
                l -> Linked.view(names.supporter(l, rules.positions().get(count.position()))));
    }

    private String weight(BigDecimal weight) {
        return language.numbers().weight(weight);
    }

    private static String label(Position position, FindingNames names) {
        return names.wording().labelled(position).map(Phrase::words).orElse("");
    }

    private CutView<WeightView> weights(
            Reconciliation.Count count, List<LineageId> ids, FindingNames names, Function<Lineage, Phrase> name) {
        return Cuts.first(
                ids.stream().flatMap(id -> names.find(id).stream()).toList(),
                cutoffs.reasoning().terms(),
                l -> new WeightView(Linked.view(name.apply(l)), weight(count.weight(l))));
    }

    /** The steps by topic; of very many only the first. */
    private List<StepsView> steps(List<Chapter> chapters) {
        return chapters.stream()
                .map(c -> new StepsView(
                        language.labels().topic(c.topic()),
                        Cuts.first(c.sentences(), cutoffs.reasoning().steps(), Linked::view)))
                .toList();
    }

    private static boolean isVouched(Finding finding) {
        Reconciliation rules = finding.reconciliation();
        return finding.confidence() == rules.confidence()
                && rules.slots().stream()
                        .flatMap(slot -> slot.reasons().stream())
                        .anyMatch(Reason.Competent.class::isInstance);
    }

    private List<CompetenceView> competence(Question question) {
        return question.competence().stream()
                .map(c -> new CompetenceView(
                        Texts.words(c.role()),
                        library.entity(c.entity())
                                .map(Naming::link)
                                .orElseGet(() -> new LinkView(c.entity().text(), Paths.DISPUTES)),
                        c.citation().flatMap(library::work).map(naming::work),
                        c.locator()))
                .toList();
    }
}
