package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is held back is never for readers; a day that nobody says neither comes nor passes. */
class ReleaseTest {

    @ParameterizedTest
    @CsvSource({
        "false, , , , RELEASED, RELEASED",
        "true, , , , DRAFT, RELEASED",
        "false, 2026-03-02, , , EMBARGOED, RELEASED",
        "false, 2026-03-02, , 2026-03-01, EMBARGOED, RELEASED",
        "false, 2026-03-02, , 2026-03-02, RELEASED, RELEASED",
        "true, 2026-03-02, , 2026-03-03, DRAFT, RELEASED",
        "false, , 2026-03-02, , RELEASED, RELEASED",
        "false, , 2026-03-02, 2026-03-02, RELEASED, RELEASED",
        "false, , 2026-03-02, 2026-03-03, EXPIRED, EXPIRED",
        "true, , 2026-03-02, 2026-03-03, EXPIRED, EXPIRED",
    })
    void tellsForWhomATextIs(
            boolean draft,
            LocalDate from,
            LocalDate until,
            LocalDate today,
            Release.State toReaders,
            Release.State toTheDesk) {
        Release release = new Release(draft, Optional.ofNullable(from), Optional.ofNullable(until));
        assertThat(release.to(new Release.Audience(false, Optional.ofNullable(today))))
                .isEqualTo(toReaders);
        assertThat(release.to(new Release.Audience(true, Optional.ofNullable(today))))
                .isEqualTo(toTheDesk);
    }
}
