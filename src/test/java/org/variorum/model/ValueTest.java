package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When two values are one as far as both say, and what is left of a value without its hedge. */
class ValueTest {

    private static final Value SEVENTY = quantity("70", Hedge.EXACT, Optional.empty());
    private static final Value DAY = date("2023-11-15", Optional.empty());
    private static final Value WORDS = quote("we will not", Optional.empty());

    @Test
    void aNumberIsThatNumberHoweverManyZerosItHas() {
        assertAlike(SEVENTY, quantity("70.00", Hedge.EXACT, Optional.empty()));
        assertAlike(SEVENTY, quantity("7e1", Hedge.EXACT, Optional.empty()));
        assertDifferent(SEVENTY, quantity("70.01", Hedge.EXACT, Optional.empty()));
    }

    @Test
    void onceWrittenWithZerosItIsStillEqual() {
        assertThat(SEVENTY)
                .isEqualTo(quantity("70.00", Hedge.EXACT, Optional.empty()))
                .hasSameHashCodeAs(quantity("70.00", Hedge.EXACT, Optional.empty()))
                .isNotEqualTo(quantity("70", Hedge.EXACT, Optional.of("km")));
        Rate rate = new Rate(new BigDecimal("1300"), "KRW", "USD", Optional.empty());
        Rate same = new Rate(new BigDecimal("1300.0"), "KRW", "USD", Optional.empty());
        assertThat(rate).isEqualTo(same).hasSameHashCodeAs(same);
    }

    @Test
    void whatOneLeavesOutFitsAnything() {
        assertAlike(SEVENTY, quantity("70", Hedge.EXACT, Optional.of("km")));
        assertAlike(DAY, date("2023-11-15", Optional.of(ZoneId.of("Asia/Seoul"))));
        assertAlike(WORDS, quote("we will not", Optional.of("en")));
    }

    @Test
    void whatBothSayMustBeTheSame() {
        assertDifferent(quantity("70", Hedge.EXACT, Optional.of("mi")), quantity("70", Hedge.EXACT, Optional.of("km")));
        assertDifferent(
                date("2023-11-15", Optional.of(ZoneId.of("UTC"))),
                date("2023-11-15", Optional.of(ZoneId.of("Asia/Seoul"))));
        assertDifferent(quote("we will not", Optional.of("ko")), quote("we will not", Optional.of("en")));
    }

    @Test
    void hedgesMarksAndWordingCount() {
        assertDifferent(SEVENTY, quantity("70", Hedge.ABOUT, Optional.empty()));
        assertDifferent(date("2009", Optional.empty()), date("2009~", Optional.empty()));
        assertDifferent(WORDS, quote("we will", Optional.empty()));
    }

    @Test
    void noRuleIsAsked() {
        assertDifferent(quantity("1", Hedge.EXACT, Optional.of("km")), quantity("1000", Hedge.EXACT, Optional.of("m")));
        assertDifferent(new Value.EntityValue(new EntityId("usfk")), new Value.EntityValue(new EntityId("us-dod")));
        assertDifferent(Value.YesNo.YES, Value.YesNo.NO);
    }

    @Test
    void valuesOfDifferentKindsAreNever() {
        assertDifferent(SEVENTY, DAY);
        assertDifferent(new Value.EntityValue(new EntityId("usfk")), set("usfk"));
    }

    @Test
    void listsHaveNoOrder() {
        assertAlike(set("kr", "us"), set("us", "kr", "us"));
    }

    @Test
    void withoutItsHedgeAValueIsBare() {
        assertThat(quantity("70", Hedge.ABOUT, Optional.of("km")).unhedged())
                .isEqualTo(quantity("70", Hedge.EXACT, Optional.of("km")));
        assertThat(date("2009~", Optional.empty()).unhedged()).isEqualTo(date("2009", Optional.empty()));
        assertThat(date("2009?/2010%", Optional.empty()).unhedged()).isEqualTo(date("2009/2010", Optional.empty()));
        assertThat(date("/2010", Optional.empty()).unhedged()).isEqualTo(date("/2010", Optional.empty()));
        assertThat(WORDS.unhedged()).isEqualTo(WORDS);
    }

    private static void assertAlike(Value first, Value second) {
        assertThat(first.alike(second)).isTrue();
        assertThat(second.alike(first)).isTrue();
    }

    private static void assertDifferent(Value first, Value second) {
        assertThat(first.alike(second)).isFalse();
        assertThat(second.alike(first)).isFalse();
    }

    private static Value quantity(String number, Hedge hedge, Optional<String> unit) {
        BigDecimal n = new BigDecimal(number);
        return new Value.Quantity(n, n, hedge, unit, List.of());
    }

    private static Value date(String edtf, Optional<ZoneId> zone) {
        return new Value.DateValue(Edtf.parse(edtf).orElseThrow(), zone);
    }

    private static Value set(String... ids) {
        return new Value.SetValue(Stream.of(ids).map(EntityId::new).toList());
    }

    private static Value quote(String text, Optional<String> language) {
        return new Value.QuoteValue(text, language, Optional.empty());
    }
}
