package org.variorum.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.model.Because;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Digits;
import org.variorum.model.EntityId;
import org.variorum.model.Interval;
import org.variorum.model.Operands;
import org.variorum.model.Relation;
import org.variorum.model.Relations;
import org.variorum.model.Scope;
import org.variorum.model.Value;

/** Tells how claims compare. */
final class PairNarrator {

    private final Wording wording;
    private final PairWords words;
    private final Operands.Cases<Function<Comparison, Phrase>> ofOperands;

    PairNarrator(Wording wording) {
        this.wording = wording;
        this.words = wording.language().pairs();
        this.ofOperands = operands();
    }

    /** A sentence for each comparison, but one for all that come to the same: equal steps are told once. */
    List<Phrase> sentences(List<Comparison> comparisons) {
        Map<Object, Sides> sides = new LinkedHashMap<>();
        for (Comparison each : comparisons) {
            Sides these = sides.computeIfAbsent(matter(each), k -> new Sides(each));
            these.add(each);
        }
        return sides.values().stream().map(this::sentence).toList();
    }

    /** What makes two comparisons one to be told: who names which of two roles is one fact of each claim. */
    private static Object matter(Comparison each) {
        if (each.operands() instanceof Operands.Roles roles) {
            return List.of(Set.copyOf(List.of(roles.first(), roles.second())), each.because());
        }
        if (each.operands() instanceof Operands.Scopes scopes && each.relation() == Relation.DIFFERENT_SCOPE) {
            return List.of(Set.copyOf(List.of(scopes.first(), scopes.second())), each.because());
        }
        return names(each.operands())
                ? List.of(each.first(), each.second())
                : List.of(each.first(), each.relation(), each.because(), each.operands());
    }

    /** Whether the sentence on some operands names the claims themselves, and so is of no other pair. */
    private static boolean names(Operands operands) {
        return operands instanceof Operands.NoValue
                || operands instanceof Operands.Correction
                || operands instanceof Operands.Judged;
    }

    /** Comparisons on one matter, with the claims on either side of it. */
    private static final class Sides {

        private final Comparison example;
        private final Set<ClaimId> firsts = new LinkedHashSet<>();
        private final Set<ClaimId> seconds = new LinkedHashSet<>();

        Sides(Comparison example) {
            this.example = example;
        }

        void add(Comparison each) {
            boolean same = each.operands().equals(example.operands());
            firsts.add(same ? each.first() : each.second());
            seconds.add(same ? each.second() : each.first());
        }
    }

    private Phrase sentence(Sides sides) {
        List<Phrase> firsts = sides.firsts.stream().map(this::claim).toList();
        List<Phrase> seconds = sides.seconds.stream().map(this::claim).toList();
        if (sides.example.operands() instanceof Operands.Roles o) {
            return words.roles(firsts, words.role(o.first()), seconds, words.role(o.second()));
        }
        if (sides.example.operands() instanceof Operands.Scopes o
                && sides.example.relation() == Relation.DIFFERENT_SCOPE) {
            List<Because> because = sides.example.because();
            return words.scopes(firsts, scope(o.first()), seconds, scope(o.second()), because);
        }
        Comparison each = sides.example;
        return words.compared(claim(each.first()), each.relation(), seconds, each.because(), operands(each));
    }

    /** How many pairs there are, where not all are told. */
    Phrase unshown(Relations relations) {
        long positions = relations.size();
        return words.unshown(positions * (positions - 1) / 2, relations.counts());
    }

    /** A comparison by itself. */
    Phrase sentence(Comparison each) {
        return words.compared(
                claim(each.first()), each.relation(), List.of(claim(each.second())), each.because(), operands(each));
    }

    private Phrase claim(ClaimId claim) {
        return Phrase.of(wording.names().claim(claim));
    }

    /** What was compared. */
    Phrase operands(Comparison each) {
        return each.operands().fold(ofOperands).apply(each);
    }

    /** What is told of each kind of operands within their comparison; made once, for it is of many functions. */
    private Operands.Cases<Function<Comparison, Phrase>> operands() {
        return new Operands.Cases<>(
                o -> each -> silent(each, o),
                o -> each -> words.corrects(claim(each.first()), claim(each.second())),
                o -> each -> words.both(words.role(o.first()), words.role(o.second())),
                o -> each -> words.both(scope(o.first()), scope(o.second())),
                o -> each -> entities(o, each.relation()),
                o -> each -> quantities(o),
                o -> each -> times(o, each.because().contains(Because.TIMEZONE)),
                o -> each -> quotes(o),
                o -> each -> both(wording.phrase(o.first()), wording.phrase(o.second())),
                o -> each -> sets(o),
                o -> each -> words.mixed(wording.phrase(o.first()), wording.phrase(o.second())),
                o -> each -> words.judged(o.note()));
    }

    private Phrase silent(Comparison each, Operands.NoValue o) {
        if (!o.first() && !o.second()) {
            return words.silent();
        }
        return words.silent(claim(o.first() ? each.second() : each.first()));
    }

    private Phrase scope(Operands.ScopeRead read) {
        Scope scope = read.scope();
        Stream<Phrase> times =
                Stream.of(read.valid(), read.asOf()).flatMap(Optional::stream).map(wording::date);
        return words.scope(Stream.concat(wording.scope(scope).stream(), times).toList());
    }

    private Phrase entities(Operands.Entities o, Relation relation) {
        Phrase first = entity(o.first());
        Phrase second = entity(o.second());
        if (o.first().equals(o.second())) {
            return words.same(first);
        }
        return switch (relation) {
            case NARROWS -> words.includes(second, first);
            case BROADENS -> words.includes(first, second);
            case CONTRADICTS, COMPLEMENTS -> words.apart(first, second);
            default -> words.both(first, second);
        };
    }

    private Phrase entity(EntityId id) {
        return Phrase.of(wording.names().entity(id));
    }

    private Phrase both(Phrase first, Phrase second) {
        return first.equals(second) ? words.same(first) : words.both(first, second);
    }

    private Phrase quantities(Operands.Quantities o) {
        Phrase first = extent(o.first());
        Phrase second = extent(o.second());
        if (!o.convertible()) {
            return words.unconvertible(first, second);
        }
        return o.conversion()
                .map(c -> words.converted(first, second, extent(c.from()), extent(shown(c)), c.rate()))
                .orElseGet(() -> both(first, second));
    }

    private Phrase extent(Operands.Extent extent) {
        return Phrase.of(wording.language().numbers().interval(extent.interval(), extent.unit()));
    }

    /** A converted quantity with no more digits than its original can answer for. */
    private static Operands.Extent shown(Operands.Conversion conversion) {
        Interval<BigDecimal> from = conversion.from().interval();
        Interval<BigDecimal> to = conversion.to().interval();
        MathContext digits =
                Digits.of(Stream.of(from.low(), from.high()).flatMap(Optional::stream), RoundingMode.HALF_EVEN);
        return new Operands.Extent(
                new Interval<BigDecimal>(
                        to.low().map(n -> n.round(digits)),
                        to.high().map(n -> n.round(digits)),
                        to.lowOpen(),
                        to.highOpen()),
                conversion.to().unit());
    }

    /**
     * Times as they are written, and as they were compared where a reader cannot know that: in UTC where zones decided or an
     * event is dated in one, and else what is relative to an event or only about.
     */
    private Phrase times(Operands.Times o, boolean zoned) {
        boolean placed =
                o.first().value() instanceof Value.RelationValue || o.second().value() instanceof Value.RelationValue;
        return both(time(o.first(), zoned || placed), time(o.second(), zoned || placed));
    }

    private Phrase time(Operands.Span span, boolean zoned) {
        Phrase written = wording.phrase(span.value());
        boolean exact =
                span.value() instanceof Value.DateValue date && !date.date().approximate();
        DateWords dates = wording.language().dates();
        return span.stretch()
                .filter(s -> span.utc() ? zoned : !exact)
                .map(s -> words.stretched(written, Phrase.of(span.utc() ? dates.universal(s) : dates.stretch(s))))
                .orElse(written);
    }

    private Phrase quotes(Operands.Quotes o) {
        Phrase first = wording.phrase(o.first());
        Phrase second = wording.phrase(o.second());
        boolean told = !o.onlyFirst().isEmpty() || !o.onlySecond().isEmpty();
        return told ? words.differing(first, second, o.onlyFirst(), o.onlySecond()) : both(first, second);
    }

    private Phrase sets(Operands.Sets o) {
        Phrase first = wording.phrase(o.first());
        Phrase second = wording.phrase(o.second());
        if (o.missing().isEmpty()) {
            return both(first, second);
        }
        boolean firstIsShorter = o.first().ids().size() < o.second().ids().size();
        List<Piece> missing = new ArrayList<>();
        o.missing().forEach(id -> missing.add(wording.names().entity(id)));
        return words.incomplete(
                firstIsShorter ? first : second, wording.language().values().set(missing));
    }
}
