package org.variorum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;

/** Which events a timeline shows. */
class EventFilterTest {

    @ParameterizedTest
    @CsvSource({
        "2023-11-08, 2023-11-16, 2023-11-08, true",
        "2023-11-08, 2023-11-16, 2023-11-16T23:59, true",
        "2023-11-08, 2023-11-16, 2023-11-17, false",
        "2023-11-08, 2023-11-16, 2023-11-07, false",
        "2023-11-08, 2023-11-16, 2023-11-01/2023-11-09, true",
        "2023-11-08, 2023-11-16, 2023, true",
        "2023-11-08, 2023-11-16, 2023-11-16/.., true",
        "2023-11-08, 2023-11-16, ../2023-11-07, false",
        "2023-11, 2023-11, 2023-11-30, true",
        "2023-11, 2023-11, 2023-12-01, false",
        "2023, '', 2024-01-01, true",
        "'', 2023, 2024-01-01, false",
        "'', '', XXXX, true"
    })
    void coversWhatMayLieWithin(String from, String to, String when, boolean covered) {
        assertThat(filter(from, to).covers(Edtf.parse(when).orElseThrow())).isEqualTo(covered);
    }

    @Test
    void isReversedWhereItEndsBeforeItBegins() {
        assertThat(filter("2023-11-08", "2023-11-07").isReversed()).isTrue();
        assertThat(filter("2023-11-08", "2023-11").isReversed()).isFalse();
        assertThat(filter("", "").isReversed()).isFalse();
    }

    @Test
    void beginsAndEndsWithDatesThatDo() {
        assertThat(EventFilter.from("../2023")).isEmpty();
        assertThat(EventFilter.to("2023/..")).isEmpty();
        assertThat(EventFilter.from("2023/..")).isPresent();
        assertThat(EventFilter.to("November")).isEmpty();
    }

    @Test
    void wantsOneOfTheTagsAndOneOfTheEntities() {
        EventFilter filter = new EventFilter(
                Optional.empty(), Optional.empty(), EventFilter.words("sea, The port,"), List.of("seoul", "busan"));
        assertThat(filter.isAbout(topics("the port", "busan"))).isTrue();
        assertThat(filter.isAbout(topics("the port", "tokyo"))).isFalse();
        assertThat(filter.isAbout(topics("river", "busan"))).isFalse();
        assertThat(filter.isAbout(Topics.NONE)).isFalse();
    }

    private static Topics topics(String tag, String entity) {
        return new Topics(Set.of(Paths.tag(tag)), Set.of(new EntityId(entity)));
    }

    private static EventFilter filter(String from, String to) {
        return new EventFilter(EventFilter.from(from), EventFilter.to(to), List.of(), List.of());
    }
}
