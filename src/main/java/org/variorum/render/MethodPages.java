package org.variorum.render;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Confidence;
import org.variorum.model.Hedge;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.Value.Quantity;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;
import org.variorum.render.view.MethodPageView;
import org.variorum.render.view.RuleRowView;
import org.variorum.site.SitePage;
import org.variorum.text.ValueText;

/** The page on how findings are reached: what the desk wrote, then the rules, widths and weights really in force. */
final class MethodPages {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Kit kit;

    MethodPages(Kit kit) {
        this.kit = kit;
    }

    PageContent content(SitePage.MethodPage page) {
        Optional<PageProse> prose = page.page()
                .map(p -> new PageProse(
                        kit, page.path(), p.path(), p.body(), Marks.linking(kit.findings(), page.path())));
        MethodPageView view = new MethodPageView(
                page.title(),
                prose.map(p -> p.html(2)),
                prose.map(PageProse::sources).orElse(List.of()),
                hedges(kit.site().info().policy()),
                letters(),
                thresholds(),
                relations(),
                verdicts(),
                confidences(),
                rulings());
        String description =
                page.page().flatMap(p -> p.description()).orElse("How claims are compared, weighed and decided.");
        return PageContent.of("method", description, view);
    }

    /** What each hedge makes of the number 100. */
    private static List<RuleRowView> hedges(Policy policy) {
        return Arrays.stream(Hedge.values())
                .map(h -> {
                    Quantity example = new Quantity(HUNDRED, HUNDRED, h, Optional.empty(), List.of());
                    String words = h == Hedge.EXACT ? "a number alone" : h.text();
                    return new RuleRowView(
                            words, ValueText.of(example), ValueText.of(policy.interval(example), Optional.empty()));
                })
                .toList();
    }

    private static List<RuleRowView> letters() {
        return Arrays.stream(Reliability.values())
                .map(r -> new RuleRowView(
                        r.name(), Texts.capital(r.meaning()), Weights.of(r).toPlainString()))
                .toList();
    }

    private static List<RuleRowView> thresholds() {
        return List.of(
                new RuleRowView(
                        "A contradiction is settled",
                        "toward the side that is ahead by at least this margin, one source of letter C",
                        Weights.SETTLES.toPlainString()),
                new RuleRowView(
                        "Moderate confidence, though opposed",
                        "from this margin on, one source of letter B",
                        Weights.MODERATE.toPlainString()),
                new RuleRowView(
                        "High confidence, though opposed",
                        "from this margin on, one source of letter A, and with such a source behind it",
                        Weights.HIGH.toPlainString()));
    }

    private static List<RuleRowView> relations() {
        return Arrays.stream(Relation.values())
                .map(r -> new RuleRowView("One claim " + r.verb() + " another", "", ""))
                .toList();
    }

    private static List<RuleRowView> verdicts() {
        return Arrays.stream(Verdict.values())
                .map(v -> new RuleRowView(v.label(), Texts.meaning(v), ""))
                .toList();
    }

    private static List<RuleRowView> confidences() {
        return Arrays.stream(Confidence.values())
                .map(c -> new RuleRowView(Texts.capital(c.label()), confidence(c), ""))
                .toList();
    }

    private static String confidence(Confidence level) {
        return switch (level) {
            case HIGH -> "Several independent voices agree and none opposes them, or they far outweigh those that do.";
            case MODERATE -> "Good evidence with a weakness: a single very reliable voice, or voices that are opposed.";
            case LOW -> "Thin evidence: a single voice of middling reliability, or a narrow lead.";
            case VERY_LOW -> "Next to no evidence, or a draw.";
        };
    }

    private List<RuleRowView> rulings() {
        return Arrays.stream(Ruling.values())
                .map(r -> new RuleRowView(kit.site().info().label(r), ruling(r), ""))
                .toList();
    }

    private static String ruling(Ruling ruling) {
        return switch (ruling) {
            case UPHELD -> "The position holds.";
            case PARTLY_RIGHT -> "It holds in part.";
            case MISATTRIBUTED -> "The words hold, but of somebody else.";
            case IMPRECISE -> "It holds, but says less exactly what could be said exactly.";
            case SUPERSEDED -> "It held when it was made, and was replaced.";
            case GARBLED -> "Something was lost or changed in copying.";
            case UNSUPPORTED -> "Nothing that was read backs it.";
            case NOT_RATED -> "The desk does not rule on it.";
        };
    }
}
