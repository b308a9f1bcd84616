package org.variorum.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.variorum.model.Edtf;
import org.variorum.model.Policy;

class SpansTest {

    @Test
    void anApproximateYearIsAsWideAsThePolicySays() {
        Policy wide = new Policy(Policy.DEFAULT.widths(), Policy.DEFAULT.dozens(), 3, Policy.Shares.DEFAULT);

        assertThat(from("2009~", Policy.DEFAULT)).isEqualTo(LocalDate.of(2008, 1, 1));
        assertThat(from("2009~", wide)).isEqualTo(LocalDate.of(2006, 1, 1));
        assertThat(from("2009-05~", wide)).isEqualTo(LocalDate.of(2009, 4, 1));
        assertThat(from("2009", wide)).isEqualTo(LocalDate.of(2009, 1, 1));
    }

    private static LocalDate from(String date, Policy policy) {
        return Spans.local(Edtf.parse(date).orElseThrow(), policy)
                .low()
                .map(LocalDateTime::toLocalDate)
                .orElseThrow();
    }
}
