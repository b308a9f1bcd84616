package org.variorum.render.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Hedge;
import org.variorum.model.Likelihood;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.Thresholds;
import org.variorum.model.Value.Quantity;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;
import org.variorum.render.part.Chips;
import org.variorum.render.part.FindingViews;
import org.variorum.render.part.Texts;
import org.variorum.render.prose.Marks;
import org.variorum.render.prose.ProseViews;
import org.variorum.render.view.MethodPageView;
import org.variorum.render.view.ProseView;
import org.variorum.render.view.RuleRowView;
import org.variorum.site.MethodPage;
import org.variorum.site.Site;
import org.variorum.words.LabelWords;
import org.variorum.words.Language;
import org.variorum.words.NumberWords;
import org.variorum.words.PairWords;
import org.variorum.words.bundle.Languages;

/** The page on how findings are reached: what the desk wrote, then the rules, widths and weights really in force. */
final class MethodPages {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Site site;
    private final FindingViews findings;
    private final ProseViews prose;
    private final LabelWords labels;
    private final PairWords pairs;

    MethodPages(Site site, FindingViews findings, ProseViews prose) {
        this.site = site;
        this.findings = findings;
        this.prose = prose;
        this.labels = findings.labels();
        this.pairs = site.library().values().language().pairs();
    }

    PageContent content(MethodPage page) {
        Optional<ProseView> body = page.page()
                .map(p -> prose.write(page, p.path(), p.body(), Marks.linking(findings, page.path()), 2)
                        .view());
        Language language = site.library().values().language();
        MethodPageView view = new MethodPageView(
                page.title(),
                body,
                hedges(site.info().policy(), language.numbers()),
                letters(),
                thresholds(),
                asked(site.info().thresholds()),
                choosing(),
                percent(Bound.INTERESTED.value()),
                lineages(),
                relations(),
                verdicts(),
                order(),
                levels(),
                stepsDown(),
                likelihoods(),
                confidences(),
                rulings());
        String description =
                page.page().flatMap(p -> p.description()).orElse("How claims are compared, weighed and decided.");
        return PageContent.of(description, view);
    }

    /** What each hedge makes of the number 100. */
    private List<RuleRowView> hedges(Policy policy, NumberWords numbers) {
        return Arrays.stream(Hedge.values())
                .map(h -> {
                    Quantity example = new Quantity(HUNDRED, HUNDRED, h, Optional.empty(), List.of());
                    String words = labels.hedge(h);
                    return new RuleRowView(
                            words,
                            numbers.quantity(example),
                            numbers.interval(policy.interval(example), Optional.empty()));
                })
                .toList();
    }

    private List<RuleRowView> letters() {
        return Arrays.stream(Reliability.values())
                .map(r -> new RuleRowView(
                        r.name(),
                        Texts.capital(labels.reliability(r)),
                        Weights.of(r).toPlainString()))
                .toList();
    }

    private static List<RuleRowView> thresholds() {
        return List.of(
                new RuleRowView(
                        "A contradiction is settled",
                        "toward the side that is ahead by at least this margin",
                        Bound.SETTLES.value().toPlainString()),
                new RuleRowView(
                        "Moderate confidence, though opposed",
                        "from this margin on, with at least two voices behind it",
                        Bound.MODERATE.value().toPlainString()),
                new RuleRowView(
                        "High confidence, though opposed",
                        "from this margin on, with at least two voices and a source of letter A behind it",
                        Bound.HIGH.value().toPlainString()));
    }

    private static List<String> lineages() {
        return List.of(
                "Reports of one publisher are one lineage.",
                "A report that copies, reprints or rewrites another belongs to its lineage, and so on up to the first.",
                "A claim that a report has from somebody else belongs to the lineage of that somebody, not of the report.",
                "A circle of reports that copy one another is one lineage.",
                "A lineage counts once, with the weight of its best member, however many reports it has.");
    }

    private List<String> asked(Thresholds thresholds) {
        List<String> asked = new ArrayList<>();
        thresholds.settled().ifPresent(need -> asked.add("A finding is called settled only with " + need(need) + "."));
        thresholds
                .levels()
                .forEach((level, need) ->
                        asked.add(Texts.capital(labels.confidence(level)) + " is given only with " + need(need) + "."));
        asked.add("Two kept texts that share " + percent(thresholds.overlap())
                + " of their runs of five words are looked at as a possible copy.");
        return asked;
    }

    private String need(Thresholds.Need need) {
        return Stream.concat(
                        need.lineages().map(n -> "at least " + Texts.count(n, "lineage", "lineages")).stream(),
                        need.confidence().map(c -> labels.confidence(c) + " or better").stream())
                .collect(Collectors.joining(" and "));
    }

    private static List<String> choosing() {
        return List.of(
                "The value of the largest margin is taken; of equals the most specific, then the one that most voices give,"
                        + " then that of the better source, then the first.",
                "Inside it a narrower value is preferred that holds against its rivals there by itself: ahead by at least "
                        + Bound.SETTLES.value().toPlainString() + ", or without a rival.",
                "A ceiling keeps its hedge: 38 beside up to 38 is up to 38.",
                "Where nothing is settled, what all share is all that is answered.");
    }

    /** As the engine asks, in its order. */
    private List<String> order() {
        return List.of(
                verdict(Verdict.SUPERSEDED, "a later or correcting claim has replaced another"),
                verdict(Verdict.UNRESOLVED, "nobody gives a value, or one lineage alone does and calls it unconfirmed"),
                verdict(Verdict.COMPATIBLE, "claims are about different things, and nothing else sets them apart"),
                verdict(Verdict.SINGLE_SOURCE, "there is one lineage"),
                verdict(
                        Verdict.CONTRADICTION,
                        "claims contradict or deny each other, and the answer excludes one side of each dispute and is ahead by at least "
                                + Bound.SETTLES.value().toPlainString()),
                verdict(Verdict.UNRESOLVED, "they contradict or deny each other, and no answer does that"),
                verdict(Verdict.AGREEMENT, "all claims say the same"),
                verdict(Verdict.PARAPHRASE, "quotations say the same in other words, or stop short"),
                verdict(Verdict.COMPATIBLE, "none of this holds"));
    }

    private String verdict(Verdict verdict, String condition) {
        return labels.verdict(verdict) + ", if " + condition + ".";
    }

    private List<RuleRowView> levels() {
        String ahead = "Opposed, with at least two voices behind the answer, and ahead by at least ";
        return List.of(
                level("Unopposed, and at least two voices agree", Confidence.HIGH),
                level(
                        "The same, but nobody of letter " + Reliability.B + " or better says exactly the answer",
                        Confidence.MODERATE),
                level(
                        ahead + Bound.HIGH.value().toPlainString() + ", one of them of letter " + Reliability.A,
                        Confidence.HIGH),
                level(ahead + Bound.MODERATE.value().toPlainString(), Confidence.MODERATE),
                level("Opposed, and ahead by less, or with one voice behind the answer", Confidence.LOW),
                level("One voice, of letter A", Confidence.MODERATE),
                level("One voice, of letter B or C", Confidence.LOW),
                level("One voice, of letter D, E or F", Confidence.VERY_LOW),
                level("Superseded, and the latest state rests on letter B or better", Confidence.MODERATE),
                level("Superseded, and it rests on less", Confidence.LOW),
                level("Unresolved", Confidence.VERY_LOW));
    }

    private static List<String> stepsDown() {
        return List.of(
                "Everything that backs the answer was old, by the question’s own measure, when the newest source spoke.",
                "Only rewrites, claims at third hand or nameless speakers back the answer.",
                "The answer is a number wider than " + percent(Bound.WIDE.value()) + " of its middle.");
    }

    private RuleRowView level(String evidence, Confidence level) {
        return new RuleRowView(evidence, Texts.capital(labels.confidence(level)), "");
    }

    private List<RuleRowView> likelihoods() {
        return Arrays.stream(Likelihood.values())
                .map(l -> new RuleRowView(
                        Texts.capital(labels.likelihood(l)),
                        Texts.capital(labels.otherwise(l)),
                        l.from() + " to " + l.to() + " %"))
                .toList();
    }

    private static String percent(BigDecimal share) {
        return Languages.ENGLISH.numbers().share(share);
    }

    private List<RuleRowView> relations() {
        return Arrays.stream(Relation.values())
                .map(r -> new RuleRowView(pairs.relation(r).words(), "", ""))
                .toList();
    }

    private List<RuleRowView> verdicts() {
        return Arrays.stream(Verdict.values())
                .map(v -> new RuleRowView(labels.verdict(v), labels.meaning(v), ""))
                .toList();
    }

    private List<RuleRowView> confidences() {
        return Arrays.stream(Confidence.values())
                .map(c -> new RuleRowView(Texts.capital(labels.confidence(c)), confidence(c), ""))
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
                .map(r -> new RuleRowView(Chips.of(site).label(r), ruling(r), ""))
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
