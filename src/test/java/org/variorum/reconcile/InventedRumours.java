package org.variorum.reconcile;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.EventId;
import org.variorum.model.Hedge;
import org.variorum.model.Modality;
import org.variorum.model.Reliability;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.reconcile.Rumours.Told;

/** Rumours of every type, force, scope, zone and hedge, by chance. */
final class InventedRumours {

    private InventedRumours() {}

    static Arbitrary<Rumours> all() {
        return Arbitraries.of(ValueType.class).flatMap(InventedRumours::of);
    }

    static Arbitrary<Rumours> of(ValueType type) {
        return Combinators.combine(
                        told(values(type)).list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))))
                .as((told, timeVarying, functional) ->
                        new Rumours(type, timeVarying, functional || !isNamed(type), linked(told)));
    }

    private static boolean isNamed(ValueType type) {
        return type == ValueType.ENTITY || type == ValueType.PLACE || type == ValueType.SET;
    }

    /** Each claim in a report of its own, and whatever is copied or corrected is there. */
    private static List<Told> linked(List<Told> told) {
        List<Told> linked = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            String report = "r" + i;
            Told one = told.get(i);
            Optional<String> copied = one.copied()
                    .map(Integer::parseInt)
                    .filter(n -> n < told.size())
                    .map(n -> "r" + n);
            Optional<String> corrects = one.corrects()
                    .map(Integer::parseInt)
                    .filter(n -> n < told.size())
                    .map(n -> "r" + n);
            linked.add(new Told(
                    report,
                    one.publisher().isEmpty() ? report : one.publisher(),
                    one.letter(),
                    copied.filter(o -> !o.equals(report)),
                    one.speaker(),
                    one.value(),
                    one.modality(),
                    one.role(),
                    one.scope(),
                    one.times(),
                    corrects.filter(o -> !o.equals(report))));
        }
        return linked;
    }

    private static Arbitrary<Told> told(Arbitrary<Value> values) {
        Arbitrary<Told> plain = Combinators.combine(
                        often("", Arbitraries.of("house", "desk")),
                        Arbitraries.of(Reliability.class),
                        seldom(Arbitraries.of("0", "1", "2")),
                        seldom(Arbitraries.of("ministry", "office")),
                        values,
                        often(Modality.REPORTED, Arbitraries.of(Modality.class)))
                .as((publisher, letter, copied, speaker, value, modality) -> new Told(
                        "",
                        publisher,
                        letter,
                        copied,
                        speaker,
                        modality == Modality.NO_COMMENT ? Optional.empty() : Optional.of(value),
                        modality,
                        Optional.empty(),
                        Scope.NONE,
                        new Claim.Times(Optional.empty(), Optional.empty()),
                        Optional.empty()));
        return Combinators.combine(
                        plain,
                        seldom(Arbitraries.of("approver", "announcer")),
                        scopes(),
                        times(),
                        seldom(Arbitraries.of("0", "1")))
                .as((t, role, scope, times, corrects) -> new Told(
                        t.report(),
                        t.publisher(),
                        t.letter(),
                        t.copied(),
                        t.speaker(),
                        t.value(),
                        t.modality(),
                        role,
                        scope,
                        times,
                        corrects));
    }

    private static <T> Arbitrary<T> often(T usual, Arbitrary<T> else_) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(usual)), Tuple.of(1, else_));
    }

    private static <T> Arbitrary<Optional<T>> seldom(Arbitrary<T> some) {
        return some.optional(0.2);
    }

    private static Arbitrary<Scope> scopes() {
        Arbitrary<Scope> some = Combinators.combine(
                        seldom(Arbitraries.of(
                                        "2022", "2023", "2023-11", "2023-11-15T09:00+09:00/2023-11-16T09:00+09:00")
                                .map(t -> Edtf.parse(t).orElseThrow())),
                        seldom(Arbitraries.of("hurt", "killed")),
                        seldom(Arbitraries.of("children")),
                        seldom(Arbitraries.of("a", "b")))
                .as(Scope::new);
        return often(Scope.NONE, some);
    }

    private static Arbitrary<Claim.Times> times() {
        return Combinators.combine(moments().optional(0.6), moments().optional(0.1))
                .as(Claim.Times::new);
    }

    private static Arbitrary<Edtf> moments() {
        return Arbitraries.of(
                        "2024-01-01",
                        "2024-01-02",
                        "2024-01",
                        "2024-01-02T06:00+09:00",
                        "2024-01-01T23:00-05:00",
                        "2024-01-02T02:00",
                        "2024-01-04")
                .map(t -> Edtf.parse(t).orElseThrow());
    }

    static Arbitrary<Value> values(ValueType type) {
        return switch (type) {
            case ENTITY, PLACE ->
                Arbitraries.of("a", "b", "c", "d", "e", "nobody").map(Said::entity);
            case QUANTITY -> quantities();
            case DATE -> dates();
            case RELATION -> Arbitraries.oneOf(relations(), dates());
            case QUOTE -> quotes();
            case YES_NO -> Arbitraries.of(Value.YesNo.class).map(v -> v);
            case SET -> Arbitraries.of("x", "y", "z").set().ofMinSize(1).map(ids -> Said.set(List.copyOf(ids)));
        };
    }

    private static Arbitrary<Value> quantities() {
        Arbitrary<BigDecimal> numbers = Arbitraries.of(
                        "12", "12.4", "11", "13", "100", "118", "1200", "1234", "1.2E3", "0")
                .map(BigDecimal::new);
        Arbitrary<Optional<String>> units = Arbitraries.of("km", "m", "hour").optional(0.3);
        Arbitrary<Value> single = Combinators.combine(numbers, often(Hedge.EXACT, Arbitraries.of(Hedge.class)), units)
                .as((n, hedge, unit) -> new Value.Quantity(n, n, hedge, unit, List.of()));
        Arbitrary<Value> range = Combinators.combine(numbers, numbers)
                .as((a, b) -> new Value.Quantity(a.min(b), a.max(b), Hedge.EXACT, Optional.empty(), List.of()));
        return Arbitraries.frequencyOf(Tuple.of(4, single), Tuple.of(1, range));
    }

    private static Arbitrary<Value> dates() {
        return Combinators.combine(
                        Arbitraries.of(
                                "2023",
                                "2023-11",
                                "2023-11-15",
                                "2023-11-16",
                                "202X",
                                "2023-11-XX",
                                "2023-11-14/2023-11-16",
                                "2023-11-15/..",
                                "2023-11-15~",
                                "2023-11-15T12:00",
                                "2023-11-15T22:00-05:00",
                                "2023-11-16T12:00+09:00"),
                        Arbitraries.of("Asia/Seoul", "America/New_York")
                                .map(ZoneId::of)
                                .optional(0.4))
                .as((text, zone) -> new Value.DateValue(
                        Edtf.parse(text).orElseThrow(), zone.filter(z -> !text.matches(".*T.*[+-].*"))));
    }

    private static Arbitrary<Value> relations() {
        return Combinators.combine(
                        Arbitraries.of(Value.RelationValue.Order.class),
                        Arbitraries.of("summit", "visit", "talks").map(EventId::new))
                .as(Value.RelationValue::new);
    }

    private static Arbitrary<Value> quotes() {
        return Combinators.combine(
                        Arbitraries.of(
                                "We will talk",
                                "We will talk on Monday",
                                "We will not talk",
                                "We will never talk",
                                "We sent 7 ships",
                                "We sent seven ships",
                                "We sent 8 ships",
                                "We sent the 7 ships"),
                        Arbitraries.of("en", "ko").optional(0.2))
                .as((text, language) -> new Value.QuoteValue(text, language, Optional.empty()));
    }
}
