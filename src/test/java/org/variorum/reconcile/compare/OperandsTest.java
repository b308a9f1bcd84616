package org.variorum.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Location;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Operands;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Value;
import org.variorum.model.Value.RelationValue.Order;
import org.variorum.model.ValueType;

/** Every comparator says what it looked at, enough to redo the comparison by hand. */
class OperandsTest {

    private static final Location HERE = Location.ofFile("q.md");

    private static final EventId SUMMIT = new EventId("summit");

    private static final World WORLD = new World(
            Policy.DEFAULT,
            new EntityGraph(List.of()),
            Map.of(
                    SUMMIT,
                    new Event(
                            SUMMIT,
                            "Summit",
                            new Value.DateValue(date("2023-09-13"), Optional.empty()),
                            Optional.empty(),
                            Optional.empty(),
                            HERE)));

    @Test
    void entitiesByTheirIds() {
        assertThat(compare(entity("a"), entity("b")))
                .isEqualTo(new Operands.Entities(new EntityId("a"), new EntityId("b")));
    }

    @Test
    void quantitiesAsTheirHedgesLeaveThem() {
        Operands.Quantities operands =
                (Operands.Quantities) compare(number("38", Hedge.UP_TO, "ship"), number("40", Hedge.EXACT, "ship"));

        assertThat(operands.first().interval()).isEqualTo(Interval.closed(BigDecimal.ZERO, new BigDecimal("38")));
        assertThat(operands.second().interval()).isEqualTo(Interval.point(new BigDecimal("40")));
        assertThat(operands.second().unit()).contains("ship");
        assertThat(operands.convertible()).isTrue();
        assertThat(operands.conversion()).isEmpty();
    }

    @Test
    void aConversionIsNotRounded() {
        Operands.Quantities operands =
                (Operands.Quantities) compare(number("1", Hedge.EXACT, "mile"), number("1", Hedge.EXACT, "m"));

        assertThat(operands.conversion().flatMap(c -> c.from().unit())).contains("m");
        assertThat(compare(number("1", Hedge.EXACT, "m"), number("1", Hedge.EXACT, "mile")))
                .isInstanceOfSatisfying(
                        Operands.Quantities.class,
                        o -> assertThat(o.conversion().map(c -> c.to().interval()))
                                .contains(Interval.point(new BigDecimal("1609.344"))));
    }

    @Test
    void datesInUtcWhereBothZonesAreKnownAndInLocalTimeElse() {
        Operands.Times zoned = (Operands.Times) compare(day("2023-11-15", "Asia/Seoul"), day("2023-11-15", "UTC"));
        Operands.Times local =
                (Operands.Times) compare(day("2023-11-15", "Asia/Seoul"), date(Optional.empty(), "2023-11-15"));

        assertThat(zoned.first().utc()).isTrue();
        assertThat(zoned.first().stretch().flatMap(Interval::low)).contains(LocalDateTime.parse("2023-11-14T15:00"));
        assertThat(local.first().utc()).isFalse();
        assertThat(local.first().stretch().flatMap(Interval::low)).contains(LocalDateTime.parse("2023-11-15T00:00"));
    }

    @Test
    void placesInTimeWithTheStretchOfTheirEventWhereItIsKnown() {
        Value after = new Value.RelationValue(Order.AFTER, SUMMIT);
        Value unknown = new Value.RelationValue(Order.AFTER, new EventId("unknown"));
        Operands.Times times = (Operands.Times) compare(after, unknown);

        assertThat(times.first().stretch()).isPresent();
        assertThat(times.second().stretch()).isEmpty();
    }

    @Test
    void quotationsWithTheWordsThatOnlyOneOfThemHas() {
        Operands.Quotes operands = (Operands.Quotes) compare(quote("we seek peace"), quote("we sought peace now"));

        assertThat(operands.onlyFirst()).containsExactly("seek");
        assertThat(operands.onlySecond()).containsExactly("sought", "now");
    }

    @Test
    void whatAnIncompleteListLeavesOut() {
        assertThat(((Operands.Sets) compare(set("a", "b", "c"), set("b"))).missing())
                .containsExactly(new EntityId("a"), new EntityId("c"));
        assertThat(((Operands.Sets) compare(set("a", "b"), set("b", "c"))).missing())
                .isEmpty();
    }

    @Test
    void answersOfYesAndNoAndValuesOfTwoTypes() {
        assertThat(compare(Value.YesNo.YES, Value.YesNo.NO))
                .isEqualTo(new Operands.YesNos(Value.YesNo.YES, Value.YesNo.NO));
        assertThat(compare(Value.YesNo.YES, entity("a"))).isEqualTo(new Operands.Mixed(Value.YesNo.YES, entity("a")));
    }

    @Test
    void seenFromTheOtherSideTheyAreTheSameInTheOtherOrder() {
        Value after = new Value.RelationValue(Order.AFTER, SUMMIT);
        for (List<Value> pair : List.of(
                List.of(entity("a"), entity("b")),
                List.of(number("1", Hedge.ABOUT, "ship"), number("2", Hedge.EXACT, "ship")),
                List.of(day("2023-11-15", "UTC"), after),
                List.of(quote("we seek peace"), quote("we seek")),
                List.of(set("a"), set("a", "b")),
                List.<Value>of(Value.YesNo.YES, Value.YesNo.NO))) {
            assertThat(compare(pair.get(1), pair.get(0)))
                    .isEqualTo(compare(pair.get(0), pair.get(1)).flipped());
        }
    }

    private static Operands compare(Value a, Value b) {
        Question question = Question.plain(new QuestionId("q"), "What?", ValueType.ENTITY, HERE);
        return new TypedRule(question, WORLD).compare(a, b).operands();
    }

    private static Value entity(String id) {
        return new Value.EntityValue(new EntityId(id));
    }

    private static Value number(String number, Hedge hedge, String unit) {
        BigDecimal n = new BigDecimal(number);
        return new Value.Quantity(n, n, hedge, Optional.of(unit), List.of());
    }

    private static Edtf date(String text) {
        return Edtf.parse(text).orElseThrow();
    }

    private static Value date(Optional<ZoneId> zone, String text) {
        return new Value.DateValue(date(text), zone);
    }

    private static Value day(String text, String zone) {
        return date(Optional.of(ZoneId.of(zone)), text);
    }

    private static Value quote(String words) {
        return new Value.QuoteValue(words, Optional.empty(), Optional.empty());
    }

    private static Value set(String... ids) {
        return new Value.SetValue(List.of(ids).stream().map(EntityId::new).toList());
    }
}
