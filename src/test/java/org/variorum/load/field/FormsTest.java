package org.variorum.load.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.diagnostic.Code;
import org.variorum.model.Interval;

class FormsTest {

    private static final Map<String, Form<?>> FORMS = Map.ofEntries(
            Map.entry("day", Forms.DAY),
            Map.entry("flag", Forms.FLAG),
            Map.entry("url", Forms.URL),
            Map.entry("tag", Forms.TAG),
            Map.entry("language", Forms.LANGUAGE),
            Map.entry("country", Forms.COUNTRY),
            Map.entry("email", Forms.EMAIL),
            Map.entry("sha256", Forms.SHA256),
            Map.entry("wikidata", Forms.WIKIDATA),
            Map.entry("percent", Forms.PERCENT),
            Map.entry("range", Forms.RANGE));

    @ParameterizedTest
    @CsvSource({
        "day, 2024-02-29, 2024-02-29",
        "day, 2023-02-29,",
        "day, 2023-11,",
        "day, 2023-11-15T06:13,",
        "flag, yes, true",
        "flag, false, false",
        "flag, NO,",
        "url, https://example.org/, https://example.org/",
        "url, HTTP://example.org/a?b=c|d, HTTP://example.org/a?b=c|d",
        "url, https://ex.org/한국, https://ex.org/한국",
        "url, https:/example.org,",
        "url, https://,",
        "url, 'https://example.org/a b',",
        "url, https://example.org/\"onload,",
        "url, example.org,",
        "tag, missile-sale, missile-sale",
        "tag, Missile,",
        "tag, con,",
        "language, pt-BR, pt-BR",
        "language, en_US,",
        "language, 'in English',",
        "country, KR, KR",
        "country, Korea,",
        "email, desk@ledger.example, desk@ledger.example",
        "email, desk,",
        "wikidata, Q5251461, Q5251461",
        "wikidata, 5251461,",
        "percent, 10%, 0.10",
        "percent, 2.5 %, 0.025",
        "percent, 101%,",
        "percent, 0.1,",
        "range, 24..99, 24..99",
        "range, 99..24,",
        "range, 24-99,",
        "sha256, 7ba3,",
    })
    void readsTheFormAndNothingElse(String form, String text, @Nullable String read) {
        Form<?> found = Objects.requireNonNull(FORMS.get(form));
        assertThat(found.parser().apply(text).map(FormsTest::shown)).isEqualTo(Optional.ofNullable(read));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "JAVASCRIPT://x", "data:text/html", "file:///etc/passwd", "mailto:a@b.example"})
    void callsForeignSchemesUnsafe(String address) {
        assertThat(Forms.URL.parser().apply(address)).isEmpty();
        assertThat(Forms.URL.fault().apply(address)).isEqualTo(Code.UNSAFE_LINK);
    }

    private static String shown(Object value) {
        return value instanceof Interval<?> range
                ? range.low().orElseThrow() + ".." + range.high().orElseThrow()
                : value.toString();
    }
}
