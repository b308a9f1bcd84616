package org.variorum.words.bundle.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Edtf;
import org.variorum.model.Hedge;
import org.variorum.model.Value.Quantity;

/** What is counted takes one of six forms, and dates and sums are put as newspapers put them. */
class ArabicNumbersTest {

    private final ArabicNumbers numbers = new ArabicNumbers();

    @ParameterizedTest
    @CsvSource({
        "0, لا تقارير",
        "1, تقرير واحد",
        "2, تقريران",
        "3, 3 تقارير",
        "10, 10 تقارير",
        "11, 11 تقريراً",
        "99, 99 تقريراً",
        "100, 100 تقرير",
        "102, 102 تقرير",
        "103, 103 تقارير",
        "111, 111 تقريراً",
        "1000, 1000 تقرير"
    })
    void wordsTakeTheFormOfTheirNumber(long number, String words) {
        assertThat(new ArabicParts().countedReports().say(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, day, يوم واحد",
        "1, hours, ساعة واحدة",
        "2, days, يومان",
        "5, day, 5 أيام",
        "26, missiles, 26 صاروخاً",
        "1.5, km, 1.5 كيلومتر",
        "12, %, 12%",
        "650000000, USD, 650 مليون دولار",
        "3000000, USD, 3 ملايين دولار",
        "2000000000, EUR, مليارا يورو",
        "1500000, EUR, 1.5 مليون يورو",
        "70, drones, 70 drones"
    })
    void amountsHaveTheirUnit(BigDecimal number, String unit, String words) {
        assertThat(numbers.amount(number, Optional.of(unit))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2, missiles, ما لا يقل عن صاروخين",
        "2000000, USD, ما لا يقل عن مليوني دولار",
        "12, missiles, ما لا يقل عن 12 صاروخاً"
    })
    void twoOfSomethingEndOtherwiseBehindAPreposition(BigDecimal number, String unit, String words) {
        assertThat(numbers.quantity(
                        new Quantity(number, number, Hedge.AT_LEAST, Optional.of(unit), List.of(), Optional.empty())))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-15, 15 نوفمبر 2023",
        "2023-11-12/2023-11-14, من 12 إلى 14 نوفمبر 2023",
        "2009~, نحو 2009",
        "-0043, 44 قبل الميلاد",
        "2023-11/.., منذ نوفمبر 2023"
    })
    void datesAreInWords(String date, String words) {
        assertThat(new ArabicDates().date(Edtf.parse(date).orElseThrow())).isEqualTo(words);
    }
}
