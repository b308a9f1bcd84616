package org.variorum.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Edtf;
import org.variorum.model.EventId;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.ValueType;

/** What is said of days and events is compared by instants: a day in Washington is not a day in Seoul. */
class EventZonesTest {

    private static final Said WORLD = new Said(ValueType.RELATION)
            .event("washington", "2024-06-10", Optional.of(ZoneId.of("America/New_York")))
            .event("session", "2024-06-10T09:00-04:00/2024-06-10T18:00-04:00")
            .event("seoul", "2024-06-11", Optional.of(ZoneId.of("Asia/Seoul")))
            .event("unplaced", "2024-06-10")
            .event("about", "2009~")
            .event("undated", "XXXX");

    @ParameterizedTest
    @CsvSource({
        "2024-06-11T02:00, Asia/Seoul, during washington, NARROWS",
        "2024-06-11T13:30, Asia/Seoul, during washington, CONTRADICTS",
        "2024-06-11T13:30, Asia/Seoul, after washington, NARROWS",
        "2024-06-10T12:00, Asia/Seoul, before washington, NARROWS",
        "2024-06-10T12:00, America/New_York, before washington, CONTRADICTS",
        "2024-06-11T02:00, Asia/Seoul, during session, NARROWS",
        "2024-06-11T08:00, Asia/Seoul, during session, CONTRADICTS",
        "2024-06-10T13:00Z, , during session, NARROWS",
        "2024-06-10, Asia/Seoul, during washington, OVERLAPS"
    })
    void aDateIsComparedInTheZoneOfTheEvent(String date, @Nullable String zone, String place, Relation relation) {
        assertThat(WORLD.relation(date(date, zone), place(place))).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-11T02:00, Asia/Seoul, during unplaced, NARROWS",
        "2024-06-12T22:00, Asia/Seoul, during unplaced, CONTRADICTS",
        "2024-06-10, , during washington, BROADENS",
        "2024-06-12, , during washington, CONTRADICTS",
        "2024-06-11, , after washington, OVERLAPS",
        "2024-06-10, , during unplaced, SAME"
    })
    void whatHasNoZoneMayLieInAny(String date, @Nullable String zone, String place, Relation relation) {
        assertThat(WORLD.relation(date(date, zone), place(place))).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "during washington, during seoul, OVERLAPS",
        "before washington, after seoul, CONTRADICTS",
        "during session, during seoul, OVERLAPS",
        "during session, during washington, NARROWS",
        "during session, during unplaced, NARROWS",
        "before washington, during washington, CONTRADICTS"
    })
    void placesRelativeToTwoEventsAreComparedInTheZonesOfBoth(String first, String second, Relation relation) {
        assertThat(WORLD.relation(place(first), place(second))).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-06, during about, NARROWS",
        "2010-06, during about, NARROWS",
        "2010-06, after about, NARROWS",
        "2008-06, after about, CONTRADICTS",
        "2009-06, before undated, INCOMPARABLE",
        "2009-06, during undated, INCOMPARABLE"
    })
    void anEventIsNoSurerThanItsDate(String date, String place, Relation relation) {
        assertThat(WORLD.relation(date(date, null), place(place))).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-24, 2022-03-24, Asia/Tokyo, SAME",
        "2022-03-24, 2022-03-24, America/New_York, SAME",
        "2022-03-24, 2022-03-25, Asia/Seoul, OVERLAPS",
        "2022-03-24, 2022-03-26, Asia/Seoul, CONTRADICTS",
        "2022-03-24, 2022-03-27, Asia/Seoul, CONTRADICTS",
        "2022-03-24, 2022-03-25, , CONTRADICTS",
        "2022-03-31, 2022-03, Asia/Seoul, NARROWS",
        "2022-03-31, 2022-04, Asia/Seoul, OVERLAPS",
        "2024-06-10, 2024-06-11T02:00, Asia/Seoul, OVERLAPS",
        "2024-06-10, 2024-06-12T22:00, Asia/Seoul, CONTRADICTS"
    })
    void aDayWithoutAZoneIsThatOfThePlaceAndExcludesNoneThatItMayBe(
            String bare, String date, @Nullable String zone, Relation relation) {
        assertThat(WORLD.relation(date(bare, null), date(date, zone))).isEqualTo(relation);
    }

    private static Value date(String text, @Nullable String zone) {
        return new Value.DateValue(
                Edtf.parse(text).orElseThrow(), Optional.ofNullable(zone).map(ZoneId::of));
    }

    private static Value place(String text) {
        String[] words = text.split(" ", 2);
        return new Value.RelationValue(
                Value.RelationValue.Order.valueOf(words[0].toUpperCase(Locale.ROOT)), new EventId(words[1]));
    }
}
