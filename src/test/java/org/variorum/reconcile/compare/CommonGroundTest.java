package org.variorum.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Location;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Hedge;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Value;
import org.variorum.model.Value.Quantity;
import org.variorum.model.ValueType;

/** Common ground is the most specific statement that all values share, and none where it would say nothing. */
class CommonGroundTest {

    @Test
    void allSayWhatIntervalsThatMeetSpan() {
        assertThat(shared(quantity(70, Hedge.ABOUT), quantity(65, Hedge.AT_LEAST)))
                .contains(quantity(63, Hedge.AT_LEAST));
        assertThat(shared(quantity(12, Hedge.AT_LEAST), quantity(1200, Hedge.EXACT)))
                .contains(quantity(12, Hedge.AT_LEAST));
    }

    @Test
    void nobodyExcludesWhereIntervalsMeet() {
        assertThat(ground().noneExcludes(List.of(quantity(70, Hedge.ABOUT), quantity(65, Hedge.AT_LEAST))))
                .contains(range(65, 77));
    }

    @Test
    void whatLiesApartIsSaidByNobodyButRanges() {
        assertThat(shared(quantity(20, Hedge.EXACT), quantity(26, Hedge.EXACT))).isEmpty();
        assertThat(ground().range(List.of(quantity(20, Hedge.EXACT), quantity(26, Hedge.EXACT))))
                .contains(range(20, 26));
        assertThat(ground().range(List.of(quantity(24, Hedge.EXACT), quantity(286, Hedge.EXACT))))
                .isEmpty();
    }

    @Test
    void isGivenInNoMoreDigitsThanItsOriginalsBear() {
        List<Value> apart = List.of(measured(62, 62, "mile"), measured(70, 70, "km"));
        List<Value> over = List.of(measured(60, 62, "mile"), measured(97, 110, "km"));
        assertThat(ground().range(apart)).map(CommonGroundTest::ends).contains("43.5 62");
        assertThat(ground().allSay(over)).map(CommonGroundTest::ends).contains("60 68.36");
        assertThat(ground().noneExcludes(over)).map(CommonGroundTest::ends).contains("60.28 62");
    }

    private static Value measured(int low, int high, String unit) {
        return new Quantity(
                BigDecimal.valueOf(low), BigDecimal.valueOf(high), Hedge.EXACT, Optional.of(unit), List.of());
    }

    private static String ends(Value value) {
        Quantity quantity = (Quantity) value;
        return quantity.low().toPlainString() + " " + quantity.high().toPlainString();
    }

    @Test
    void isNothingWhereItWouldOnlySayThatThereIsANumber() {
        assertThat(shared(quantity(500, Hedge.UP_TO), quantity(600, Hedge.MORE_THAN)))
                .isEmpty();
    }

    @Test
    void isTheShortestMonthYearOrDecadeOfDatesThatExcludeEachOther() {
        assertThat(shared(date("2010-05"), date("2013-10"))).contains(date("201X"));
        assertThat(shared(date("2013-10-12"), date("2013-10-15"))).contains(date("2013-10"));
    }

    @Test
    void isTheMembersThatAllListsHave() {
        assertThat(shared(set("kr", "jp"), set("jp", "us"))).contains(set("jp"));
    }

    private static Optional<Value> shared(Value... values) {
        return ground().allSay(List.of(values));
    }

    private static CommonGround ground() {
        Question question = Question.plain(new QuestionId("q"), "q?", ValueType.QUANTITY, Location.ofFile("q.md"));
        return new CommonGround(question, new World(Policy.DEFAULT, new EntityGraph(List.of()), Map.of()));
    }

    private static Value range(int low, int high) {
        return new Quantity(
                BigDecimal.valueOf(low), BigDecimal.valueOf(high), Hedge.EXACT, Optional.empty(), List.of());
    }

    private static Value set(String... ids) {
        return new Value.SetValue(Stream.of(ids).map(EntityId::new).toList());
    }

    private static Value quantity(int number, Hedge hedge) {
        return new Quantity(BigDecimal.valueOf(number), BigDecimal.valueOf(number), hedge, Optional.empty(), List.of());
    }

    private static Value date(String text) {
        return new Value.DateValue(Edtf.parse(text).orElseThrow(), Optional.empty());
    }
}
