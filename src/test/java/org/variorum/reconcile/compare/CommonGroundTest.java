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
    void isWhereIntervalsMeet() {
        assertThat(shared(quantity(70, Hedge.ABOUT), quantity(65, Hedge.AT_LEAST)))
                .contains(new Quantity(
                        new BigDecimal("65"), new BigDecimal("77"), Hedge.EXACT, Optional.empty(), List.of()));
    }

    @Test
    void isTheFloorOfFiguresThatExcludeEachOther() {
        assertThat(shared(quantity(59, Hedge.AT_LEAST), quantity(70, Hedge.EXACT), quantity(80, Hedge.MORE_THAN)))
                .contains(quantity(59, Hedge.AT_LEAST));
    }

    @Test
    void isNothingWhereItWouldOnlySayThatThereIsANumber() {
        assertThat(shared(quantity(500, Hedge.UP_TO), quantity(600, Hedge.MORE_THAN)))
                .isEmpty();
    }

    @Test
    void isTheTimeFromFirstToLastOfDatesThatExcludeEachOther() {
        assertThat(shared(date("2010"), date("2013-10"))).contains(date("2010-01-01/2013-10-31"));
    }

    @Test
    void isTheMembersThatAllListsHave() {
        assertThat(shared(set("kr", "jp"), set("jp", "us"))).contains(set("jp"));
    }

    private static Optional<Value> shared(Value... values) {
        Question question = Question.plain(new QuestionId("q"), "q?", ValueType.QUANTITY, Location.ofFile("q.md"));
        World world = new World(Policy.DEFAULT, new EntityGraph(List.of()), Map.of());
        return new CommonGround(question, world).of(List.of(values));
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
