package org.variorum.words.bundle.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Thresholds;
import org.variorum.model.Verdict;
import org.variorum.words.LabelWords;
import org.variorum.words.MethodTopic;
import org.variorum.words.MethodWords;
import org.variorum.words.NumberWords;

/** The frame of the account of the rules, in English. */
final class EnglishMethod implements MethodWords {

    private final LabelWords labels;
    private final NumberWords numbers;

    EnglishMethod(LabelWords labels, NumberWords numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    @Override
    public String description() {
        return "How claims are compared, weighed and decided.";
    }

    @Override
    public String heading(MethodTopic topic) {
        return switch (topic) {
            case RULES -> "The rules in force";
            case FORCE -> "How a claim is put forward, and what it counts for";
            case HEDGES -> "What hedges mean";
            case TYPES -> "How values compare";
            case VOICES -> "What counts as one origin";
            case LETTERS -> "What grades mean and weigh";
            case PAIRS -> "How two claims are compared";
            case RELATIONS -> "How two claims can stand to each other";
            case REASONS -> "Why they do: the reasons that pages give";
            case CHOICE -> "How the answer is picked";
            case TIES -> "Where two answers are equally well founded";
            case VERDICTS -> "Which verdict is given";
            case MEANINGS -> "What verdicts mean";
            case GROUND -> "What the sources have in common";
            case CONFIDENCE -> "How sure the rules are";
            case STEPS_DOWN -> "What makes them less sure";
            case LEVELS -> "What levels of confidence mean";
            case RULINGS -> "What the desk can say of a position";
            case SITE -> "What this site asks besides";
            case LIKELIHOOD -> "Words for what is still to come";
        };
    }

    @Override
    public String lead(MethodTopic topic) {
        return switch (topic) {
            case RULES ->
                "This part is written by the program from the rules and numbers that it really applied. In short:";
            case HEDGES ->
                "A hedged number stands for a range. These are the ranges on this site, shown for the number 100.";
            case LETTERS ->
                "The weight is the logarithm of the odds that a claim of such a source holds, rounded so that it can be added"
                        + " up by hand. An origin has the grade of its best source.";
            case PAIRS ->
                "The first of these that fits decides. What comes of values and denials is looked at once more by the last"
                        + " three.";
            case CHOICE -> "Each role and scope has an answer of its own.";
            case TIES -> "These decide, in this order; each time it is said on the page of the question.";
            case VERDICTS -> "The first of these that holds is the verdict on a role and scope:";
            case GROUND -> "Three things that are never mixed:";
            case CONFIDENCE -> "It goes by who stands behind the answer.";
            case LIKELIHOOD ->
                "Confidence is about evidence. How likely something is that has not happened yet is said with these words"
                        + " alone, those of the US Intelligence Community Directive 203, and never in one sentence with a confidence.";
            case FORCE, TYPES, VOICES, RELATIONS, REASONS, MEANINGS, STEPS_DOWN, LEVELS, RULINGS, SITE -> "";
        };
    }

    @Override
    public List<String> columns(MethodTopic topic) {
        return switch (topic) {
            case HEDGES -> List.of("Hedge", "Example", "What it covers");
            case LETTERS -> List.of("Grade", "Meaning", "Weight");
            case VERDICTS -> List.of("Verdict", "Given if");
            case MEANINGS -> List.of("Verdict", "Meaning");
            case CONFIDENCE -> List.of("What the answer has", "Confidence");
            case LEVELS -> List.of("Confidence", "Meaning");
            case RULINGS -> List.of("Ruling", "Meaning");
            case LIKELIHOOD -> List.of("Word", "Or", "Chance");
            case RULES, FORCE, TYPES, VOICES, PAIRS, RELATIONS, REASONS, CHOICE, TIES, GROUND, STEPS_DOWN, SITE ->
                List.of();
        };
    }

    @Override
    public List<String> sentences(MethodTopic topic) {
        return switch (topic) {
            case RULES -> rules();
            case VOICES -> voices();
            case CHOICE -> choice();
            case VERDICTS ->
                List.of("The verdict on a question of several parts is that of its weakest part: "
                        + Verdict.WEAKEST_FIRST.stream().map(labels::verdict).collect(Collectors.joining(" before "))
                        + "; else " + labels.verdict(Verdict.SINGLE_SOURCE) + " where all goes back to one origin, and "
                        + labels.verdict(Verdict.COMPATIBLE) + " where it does not.");
            case GROUND ->
                List.of(
                        "What all say: the most specific of what each origin says, or what follows from what it says. Who denies is an"
                                + " origin, too.",
                        "What nobody excludes: what fits everything that was said, though nobody said it.",
                        "The range of what was said, from the least to the greatest of numbers or times that lie apart. It is a"
                                + " description, never an answer.");
            case CONFIDENCE -> confidence();
            case FORCE,
                    HEDGES,
                    TYPES,
                    LETTERS,
                    PAIRS,
                    RELATIONS,
                    REASONS,
                    TIES,
                    MEANINGS,
                    STEPS_DOWN,
                    LEVELS,
                    RULINGS,
                    SITE,
                    LIKELIHOOD -> List.of();
        };
    }

    private static List<String> rules() {
        return List.of(
                "Each claim is read as a value: a name, a number with its hedge, a date, words, yes or no, or a list; with"
                        + " the role and the scope for which it is meant.",
                "Reports that go back to one origin count once.",
                "Each two claims are compared by the first rule that fits.",
                "An origin speaks for a value if what it says implies that value, and against it if what it says cannot"
                        + " hold beside it. What is broader, or merely overlaps, leaves it open; only who says about a number"
                        + " says the number, too, where somebody gives it.",
                "Each role and scope gets its answer, its verdict and its confidence by itself.",
                "All is done again without each origin in turn, and those are named whose loss would change the verdict or"
                        + " the answer.",
                "The desk decides. Where it finds otherwise, its note stands beside what the rules would say.");
    }

    private static List<String> voices() {
        return List.of(
                "Reports in which one publisher speaks for itself have one origin.",
                "A report that copies, reprints or rewrites another has the origin of that, and so on up to the first.",
                "A claim that a report has from somebody belongs to the speaker at the far end, and not to the report or to"
                        + " whoever carried it. So one report can hold claims of several origins.",
                "One speaker whom many quote is one origin, but for questions of what was said: there those who heard it are"
                        + " the witnesses.",
                "A person and the body to which they belong are one origin; so are a body and its part where a claim names"
                        + " one as having it from the other.",
                "Reports that copy one another in a circle count as one origin.",
                "What an origin says itself counts. A copy that contradicts it is garbled: it is shown, and weighs nothing.",
                "Where the origin is not among the reports and copies contradict one another, it is taken to say only what all of"
                        + " them say.",
                "An origin counts once, however many reports go back to it, on each role and scope with the weight of the best of those"
                        + " that speak of that.");
    }

    private List<String> choice() {
        return List.of(
                "First the value with the largest margin is taken: the weight of the origins for it, less that of the origins"
                        + " against it.",
                "From there the answer goes down to what is narrower, as long as that leads its rivals there by at least "
                        + numbers.bound(Bound.SETTLES) + " by itself.",
                "A ceiling keeps its hedge: 38 beside “up to 38” is “up to 38”.",
                "Where values overlap that are well founded, the answer is what they have in common, and is said to be.",
                "Days that overlap only because they are counted in two time zones are one day: the better source’s stands.",
                "Where several answers can be right, all are given that have more weight for them than against them.",
                "Where nothing is settled there is no answer, only what the sources have in common.");
    }

    private List<String> confidence() {
        return List.of(
                "An origin stands behind an answer if it is of weight and says the answer, or something that the answer fits"
                        + " into or overlaps with.",
                "Where a cited fact says that the answer alone can play its role, that counts as one origin more.",
                "Of several answers that hold beside each other, and of several parts, the least sure counts; an answer of"
                        + " several that somebody denies is " + labels.level(Confidence.LOW) + ".",
                "A wider value that more origins say is given beside the answer, with its own confidence.");
    }

    @Override
    public String approximateYear(int years) {
        return "An approximate year may be off by " + (years == 1 ? "one year" : years + " years")
                + " either way, an approximate month or day by one.";
    }

    @Override
    public String settled(Thresholds.Need need) {
        return "A finding is called settled only with " + need(need) + ".";
    }

    @Override
    public String published(Confidence level, Thresholds.Need need) {
        return EnglishGrammar.capital(labels.confidence(level)) + " is given only with " + need(need) + ".";
    }

    private String need(Thresholds.Need need) {
        return Stream.concat(
                        need.lineages().map(n -> "at least " + n + (n == 1 ? " origin" : " origins")).stream(),
                        need.confidence().map(c -> labels.confidence(c) + " or better").stream())
                .collect(Collectors.joining(" and "));
    }

    @Override
    public String rounding(BigDecimal share) {
        return "Two bare numbers agree where one is the other, rounded to its own last place, and they differ by "
                + numbers.share(share) + " of the greater at most; not where the question asks for exact numbers.";
    }

    @Override
    public String wide(BigDecimal share) {
        return "A number is wide if it spans more than " + numbers.share(share) + " of its middle.";
    }

    @Override
    public String overlap(BigDecimal share) {
        return "Two kept texts that share " + numbers.share(share)
                + " of their runs of five words count as one until the desk says which is the copy, or that neither is.";
    }

    @Override
    public String chance(int from, int to) {
        return from + " to " + to + " %";
    }
}
