package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoiTest {

    @Test
    void readsWhatPeopleWrite() {
        assertThat(Doi.of("10.1000/xyz123")).contains("10.1000/xyz123");
        assertThat(Doi.of("doi: 10.1000/xyz123")).contains("10.1000/xyz123");
        assertThat(Doi.of("https://dx.doi.org/10.1000/xyz123")).contains("10.1000/xyz123");
        assertThat(Doi.of("see the shelf")).isEmpty();
        assertThat(Doi.of("https://example.org/10.1000/xyz")).isEmpty();
    }

    @Test
    void makesAnAddressOfAnySign() {
        assertThat(Doi.address("10.1002/(SICI)1<23::AID>3.0.CO;2-#\""))
                .contains("https://doi.org/10.1002/(SICI)1%3C23::AID%3E3.0.CO;2-%23%22");
    }
}
