package org.variorum.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.model.Because;
import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Footing;
import org.variorum.model.Hedge;
import org.variorum.model.Likelihood;
import org.variorum.model.Modality;
import org.variorum.model.PairRule;
import org.variorum.model.Policy;
import org.variorum.model.Reason.Cap;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Relation;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.Step.TieBreak;
import org.variorum.model.Thresholds;
import org.variorum.model.Value.Quantity;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.model.VerdictRule;
import org.variorum.model.Weights;
import org.variorum.words.RuleSection.Row;

/**
 * The account of the rules, from the constants that the engine runs on: every constant has its sentence in the language, and
 * every number is printed from where the engine takes it. Immutable.
 */
public final class Rulebook {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;
    private final RuleWords rules;
    private final LabelWords labels;
    private final Policy policy;
    private final Thresholds thresholds;
    private final Function<Ruling, String> rulings;

    /**
     * The rules in force on a site.
     *
     * @param language the language in which they are told
     * @param policy how loosely numbers, dates and texts are read
     * @param thresholds what the site asks of its evidence
     * @param rulings what the site calls rulings
     */
    public Rulebook(Language language, Policy policy, Thresholds thresholds, Function<Ruling, String> rulings) {
        this.language = language;
        this.rules = language.rules();
        this.labels = language.labels();
        this.policy = policy;
        this.thresholds = thresholds;
        this.rulings = rulings;
    }

    /** The account, part by part. */
    public List<RuleSection> sections() {
        return Arrays.stream(MethodTopic.values()).map(this::section).toList();
    }

    private RuleSection section(MethodTopic topic) {
        return new RuleSection(topic, language.method().columns(topic), isOrdered(topic), rows(topic), notes(topic));
    }

    /** Whether the order of the rows is that in which the rules ask. */
    private static boolean isOrdered(MethodTopic topic) {
        return switch (topic) {
            case RULES, PAIRS, TIES, VERDICTS -> true;
            case FORCE,
                    HEDGES,
                    TYPES,
                    VOICES,
                    LETTERS,
                    RELATIONS,
                    REASONS,
                    CHOICE,
                    MEANINGS,
                    GROUND,
                    CONFIDENCE,
                    STEPS_DOWN,
                    LEVELS,
                    RULINGS,
                    SITE,
                    LIKELIHOOD -> false;
        };
    }

    private List<Row> rows(MethodTopic topic) {
        return switch (topic) {
            case RULES, VOICES, CHOICE, GROUND ->
                language.method().sentences(topic).stream().map(Row::of).toList();
            case FORCE -> lines(Modality.values(), rules::force);
            case HEDGES -> rows(Hedge.values(), this::hedge);
            case TYPES -> lines(ValueType.values(), rules::type);
            case LETTERS -> rows(Reliability.values(), this::letter);
            case PAIRS -> lines(PairRule.values(), rules::pair);
            case RELATIONS ->
                lines(Relation.values(), r -> language.pairs().relation(r).words());
            case REASONS -> lines(Because.values(), labels::because);
            case TIES -> lines(TieBreak.By.values(), rules::tie);
            case VERDICTS -> rows(VerdictRule.values(), r -> row(labels.verdict(r.verdict()), rules.verdict(r)));
            case MEANINGS -> rows(Verdict.values(), v -> row(labels.verdict(v), labels.meaning(v)));
            case CONFIDENCE -> rows(Footing.values(), f -> row(rules.footing(f), labels.level(f.level())));
            case STEPS_DOWN -> stepsDown();
            case LEVELS -> rows(Confidence.values(), c -> row(labels.confidence(c), rules.meaning(c)));
            case RULINGS -> rows(Ruling.values(), r -> row(rulings.apply(r), rules.meaning(r)));
            case SITE -> asked();
            case LIKELIHOOD -> rows(Likelihood.values(), this::likelihood);
        };
    }

    private static Row row(String name, String meaning) {
        return new Row(name, meaning, "");
    }

    private static <E> List<Row> rows(E[] constants, Function<E, Row> row) {
        return Arrays.stream(constants).map(row).toList();
    }

    private static <E> List<Row> lines(E[] constants, Function<E, String> sentence) {
        return Arrays.stream(constants).map(sentence).map(Row::of).toList();
    }

    /** What a hedge makes of the number 100. */
    private Row hedge(Hedge hedge) {
        Quantity example = new Quantity(HUNDRED, HUNDRED, hedge, Optional.empty(), List.of());
        NumberWords numbers = language.numbers();
        return new Row(
                labels.hedge(hedge),
                language.values().quote(numbers.quantity(example)).words(),
                numbers.interval(policy.interval(example), Optional.empty()));
    }

    private Row letter(Reliability letter) {
        return new Row(
                letter.name(), labels.reliability(letter), language.numbers().weight(Weights.of(letter)));
    }

    private Row likelihood(Likelihood word) {
        return new Row(
                labels.likelihood(word),
                labels.otherwise(word),
                language.method().chance(word.from(), word.to()));
    }

    private List<Row> stepsDown() {
        VerdictWords verdicts = language.verdicts();
        return Stream.concat(
                        Arrays.stream(Weakness.values()).map(verdicts::stepDown),
                        Arrays.stream(Cap.values()).map(cap -> verdicts.atMost(cap.most(), cap)))
                .map(Phrase::words)
                .map(Row::of)
                .toList();
    }

    private List<Row> asked() {
        MethodWords words = language.method();
        List<String> asked = new ArrayList<>();
        thresholds.settled().map(words::settled).ifPresent(asked::add);
        thresholds.levels().forEach((level, need) -> asked.add(words.published(level, need)));
        asked.add(words.overlap(policy.shares().overlap()));
        return asked.stream().map(Row::of).toList();
    }

    private List<String> notes(MethodTopic topic) {
        List<String> notes =
                new ArrayList<>(isPlain(topic) ? List.of() : language.method().sentences(topic));
        Arrays.stream(Bound.values())
                .filter(bound -> topic(bound) == topic)
                .map(rules::bound)
                .forEach(notes::add);
        if (topic == MethodTopic.HEDGES) {
            notes.add(language.method().rounding(policy.shares().rounding()));
            notes.add(language.method().approximateYear(policy.approximateYear()));
        }
        if (topic == MethodTopic.STEPS_DOWN) {
            notes.add(language.method().wide(policy.shares().wide()));
        }
        return notes;
    }

    /** Whether its rows are the sentences of the frame, because no constant of the rules stands for them. */
    private static boolean isPlain(MethodTopic topic) {
        return switch (topic) {
            case RULES, VOICES, CHOICE, GROUND -> true;
            default -> false;
        };
    }

    /** Where it is told what turns at a number. */
    private static MethodTopic topic(Bound bound) {
        return switch (bound) {
            case INTERESTED, ALLEGED -> MethodTopic.LETTERS;
            case WORSE -> MethodTopic.PAIRS;
            case EXACT -> MethodTopic.HEDGES;
            case SPEECH -> MethodTopic.TYPES;
            case LONGER -> MethodTopic.CHOICE;
            case SETTLES -> MethodTopic.VERDICTS;
            case SEVERAL, MODERATE, HIGH -> MethodTopic.CONFIDENCE;
            case DETAIL -> MethodTopic.STEPS_DOWN;
            case RANGE, EVERYTHING, ENTITIES -> MethodTopic.GROUND;
        };
    }
}
