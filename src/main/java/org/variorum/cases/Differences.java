package org.variorum.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.cases.CaseResult.Difference;
import org.variorum.cases.Expectation.Pair;
import org.variorum.cases.Expectation.Part;
import org.variorum.content.Placed;
import org.variorum.model.Answer;
import org.variorum.model.Comparison;
import org.variorum.model.Edtf;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.Words;
import org.variorum.reconcile.Examination;
import org.variorum.reconcile.Reconciler;
import org.variorum.words.Wording;

/** Compares what came of a case with what was expected. */
final class Differences {

    private static final String NONE = "none";

    private final Case worked;
    private final Policy policy;
    private final Reconciler reconciler;
    private final Wording values;
    private final Function<Answer.Part, Optional<Edtf>> asOf;

    Differences(
            Case worked,
            Policy policy,
            Reconciler reconciler,
            Wording values,
            Function<Answer.Part, Optional<Edtf>> asOf) {
        this.worked = worked;
        this.policy = policy;
        this.reconciler = reconciler;
        this.values = values;
        this.asOf = asOf;
    }

    List<Difference> between(Expectation expected, Reconciliation actual, Examination examined) {
        List<Difference> found = new ArrayList<>();
        expected.pairs().forEach(p -> pair(p, examined).ifPresent(found::add));
        word("verdict", expected.verdict(), actual.verdict()).ifPresent(found::add);
        expected.because()
                .filter(b -> !b.value().equals(Set.copyOf(actual.because())))
                .map(b -> new Difference("because", words(b.value()), words(actual.because()), b.location()))
                .ifPresent(found::add);
        expected.lineages()
                .filter(l -> l.value() != actual.lineages().size())
                .map(l -> new Difference(
                        "lineages",
                        String.valueOf(l.value()),
                        String.valueOf(actual.lineages().size()),
                        l.location()))
                .ifPresent(found::add);
        word("confidence", expected.confidence(), actual.confidence()).ifPresent(found::add);
        answer(expected.answer(), actual).ifPresent(found::add);
        return found.stream().sorted(Comparator.comparing(Difference::location)).toList();
    }

    private static Optional<Difference> pair(Pair expected, Examination examined) {
        Comparison actual = examined.between(expected.first(), expected.second());
        Comparison seen = actual.first().equals(expected.first()) ? actual : actual.flipped();
        boolean forth = actual.first().equals(expected.first()) || !isDirected(actual.relation());
        return seen.relation() == expected.relation() && forth
                ? Optional.empty()
                : Optional.of(new Difference(
                        "pair",
                        expected.first().local() + " " + Words.of(expected.relation()) + " "
                                + expected.second().local(),
                        actual.first().local() + " " + Words.of(actual.relation()) + " "
                                + actual.second().local(),
                        expected.location()));
    }

    /** Whether a relation says another thing the other way round, and has no word for that. */
    private static boolean isDirected(Relation relation) {
        return relation == Relation.SUPERSEDES || relation == Relation.DENIES;
    }

    private static <E extends Enum<E>> Optional<Difference> word(String what, Optional<Placed<E>> expected, E actual) {
        return expected.filter(e -> e.value() != actual)
                .map(e -> new Difference(what, Words.of(e.value()), Words.of(actual), e.location()));
    }

    private static String words(Collection<? extends Enum<?>> words) {
        return words.isEmpty() ? NONE : words.stream().map(Words::of).sorted().collect(Collectors.joining(", "));
    }

    private Optional<Difference> answer(List<Part> expected, Reconciliation actual) {
        List<Answer.Part> parts =
                actual.conclusion().answerOrGround().map(Answer::parts).orElse(List.of());
        boolean none = expected.stream().allMatch(p -> p.value().isEmpty());
        boolean met = none
                ? expected.isEmpty() || parts.isEmpty()
                : expected.size() == parts.size() && expected.stream().allMatch(e -> met(e, parts));
        return met
                ? Optional.empty()
                : Optional.of(new Difference(
                        "answer",
                        expected.stream().map(this::wanted).collect(Collectors.joining("; ")),
                        parts.isEmpty()
                                ? NONE
                                : parts.stream().map(p -> text(p)).collect(Collectors.joining("; ")),
                        expected.get(0).location()));
    }

    private boolean met(Part expected, List<Answer.Part> parts) {
        return parts.stream()
                .filter(p ->
                        expected.key().map(k -> keys(p).anyMatch(k::equals)).orElse(true))
                .anyMatch(p -> expected.value().filter(v -> same(v, p.value())).isPresent()
                        && expected.asOf()
                                .map(day -> asOf.apply(p)
                                        .filter(d -> d.span().sameAs(day.span()))
                                        .isPresent())
                                .orElse(true));
    }

    private static Stream<String> keys(Answer.Part part) {
        return Stream.concat(part.role().stream(), part.scope().words().stream());
    }

    private boolean same(Value expected, Value actual) {
        if (expected instanceof Value.Quantity wanted && actual instanceof Value.Quantity given) {
            return wanted.isRange() ? meanSame(wanted, closed(given)) : same(wanted, given);
        }
        if (expected instanceof Value.DateValue wanted && actual instanceof Value.DateValue given) {
            return wanted.date().span().sameAs(given.date().span())
                    && wanted.date().approximate() == given.date().approximate()
                    && wanted.zone()
                            .map(z -> given.zone().equals(Optional.of(z)))
                            .orElse(true);
        }
        return expected instanceof Value.QuoteValue ? meanSame(expected, actual) : expected.equals(actual);
    }

    private boolean same(Value.Quantity expected, Value.Quantity actual) {
        return expected.hedge() == actual.hedge() && !actual.isRange() && meanSame(expected, actual);
    }

    private boolean meanSame(Value expected, Value actual) {
        return reconciler.relation(worked.question(), expected, actual) == Relation.SAME;
    }

    /** What a quantity may mean, from end to end; itself where one end is open. */
    private Value.Quantity closed(Value.Quantity quantity) {
        Interval<BigDecimal> interval = policy.interval(quantity);
        return interval.low().isPresent() && interval.high().isPresent()
                ? new Value.Quantity(
                        interval.low().get(),
                        interval.high().get(),
                        Hedge.EXACT,
                        quantity.unit(),
                        List.of(),
                        quantity.rate())
                : quantity;
    }

    private String wanted(Part part) {
        return part.key().map(k -> k + " ").orElse("")
                + part.value().map(values::of).orElse(NONE)
                + part.asOf().map(d -> " as of " + d.text()).orElse("");
    }

    private String text(Answer.Part part) {
        return keys(part).map(k -> k + " ").collect(Collectors.joining())
                + values.of(part.value())
                + asOf.apply(part).map(d -> " as of " + d.text()).orElse("");
    }
}
