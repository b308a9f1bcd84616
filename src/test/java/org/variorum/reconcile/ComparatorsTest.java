package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.variorum.model.Edtf;
import org.variorum.model.EventId;
import org.variorum.model.Hedge;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.ValueType;

/** What every comparison of two values keeps to, whatever they are. */
class ComparatorsTest {

    private static final Said WORLD = new Said(ValueType.ENTITY)
            .part("a")
            .part("b", "a")
            .part("c", "a", "d")
            .part("d")
            .part("e", "b", "c")
            .event("summit", "2023-09-13")
            .event("visit", "2023-09-12/2023-09-17")
            .event("year", "2023");

    @Property
    void everyValueIsTheSameAsItself(@ForAll("values") Value value) {
        assertThat(WORLD.relation(value, value)).isEqualTo(Relation.SAME);
    }

    @Property
    void seenFromTheOtherSideTheRelationIsTheInverse(@ForAll("pairs") List<Value> pair) {
        Relation forth = WORLD.relation(pair.get(0), pair.get(1));
        assertThat(WORLD.relation(pair.get(1), pair.get(0))).isEqualTo(forth.inverse());
    }

    @Property(tries = 3000)
    void whatIsNarrowerThanTheNarrowerIsNarrower(@ForAll("ordered") List<Value> values) {
        if (holds(values.get(0), values.get(1)) && holds(values.get(1), values.get(2))) {
            assertThat(holds(values.get(0), values.get(2))).isTrue();
        }
    }

    private static boolean holds(Value narrow, Value wide) {
        Relation relation = WORLD.relation(narrow, wide);
        return relation == Relation.NARROWS || relation == Relation.SAME;
    }

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.oneOf(entities(), quantities(), dates(), relations(), quotes(), sets());
    }

    @Provide
    Arbitrary<List<Value>> pairs() {
        return Arbitraries.oneOf(
                entities().list().ofSize(2),
                quantities().list().ofSize(2),
                dates().list().ofSize(2),
                relations().list().ofSize(2),
                quotes().list().ofSize(2),
                sets().list().ofSize(2),
                values().list().ofSize(2));
    }

    /**
     * Quotations are left out: what is cut twice may have lost its sense on the way. A day without a zone is compared as
     * it stands, and so is as long as a day here and as a day there; days with a zone and days without go apart.
     */
    @Provide
    Arbitrary<List<Value>> ordered() {
        return Arbitraries.oneOf(
                entities().list().ofSize(3),
                quantities().list().ofSize(3),
                dates(Arbitraries.just(Optional.<String>empty())).list().ofSize(3),
                dates(Arbitraries.of("Asia/Seoul", "America/New_York").map(Optional::of))
                        .list()
                        .ofSize(3),
                relations().list().ofSize(3),
                sets().list().ofSize(3));
    }

    private static Arbitrary<Value> entities() {
        return Arbitraries.of("a", "b", "c", "d", "e", "nobody").map(Said::entity);
    }

    private static Arbitrary<Value> quantities() {
        Arbitrary<BigDecimal> numbers = Arbitraries.integers()
                .between(-3, 12)
                .map(n -> BigDecimal.valueOf(n).movePointLeft(n % 2 == 0 ? 0 : 1));
        Arbitrary<Value> single = Combinators.combine(numbers, Arbitraries.of(Hedge.class))
                .as((n, hedge) -> new Value.Quantity(n, n, hedge, Optional.empty(), List.of()));
        Arbitrary<Value> range = Combinators.combine(numbers, numbers)
                .as((a, b) -> new Value.Quantity(a.min(b), a.max(b), Hedge.EXACT, Optional.empty(), List.of()));
        return Arbitraries.oneOf(single, range);
    }

    private static Arbitrary<Value> dates() {
        return dates(Arbitraries.of("Asia/Seoul", "America/New_York").optional());
    }

    private static Arbitrary<Value> dates(Arbitrary<Optional<String>> zones) {
        return Combinators.combine(
                        Arbitraries.of(
                                "2023",
                                "2023~",
                                "2023-11",
                                "2023-11?",
                                "2023-11-15",
                                "2023-11-16",
                                "202X",
                                "2023-11-XX",
                                "2023-23",
                                "2023-11-14/2023-11-16",
                                "2023-11-15/..",
                                "../2023-11-15",
                                "2023-11-15T12:00"),
                        zones)
                .as((text, zone) -> new Value.DateValue(Edtf.parse(text).orElseThrow(), zone.map(ZoneId::of)));
    }

    private static Arbitrary<Value> relations() {
        return Combinators.combine(
                        Arbitraries.of(Value.RelationValue.Order.class),
                        Arbitraries.of("summit", "visit", "year").map(EventId::new))
                .as(Value.RelationValue::new);
    }

    private static Arbitrary<Value> quotes() {
        return Arbitraries.of("we", "will", "not", "rule", "out", "talks", "3", "never", "firmly")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> Said.quote(String.join(" ", words)));
    }

    private static Arbitrary<Value> sets() {
        return Arbitraries.of("a", "b", "c", "d")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Said::set);
    }
}
