package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Severity;

class BuildOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "content, public, false",
        "content, content, true",
        "content, content/public, true",
        "content, ./content/../content/x, true",
        "site/content, site, true",
        "content, content-public, false"
    })
    void foldersClashWhereOneHoldsTheOther(String content, String output, boolean clash) {
        assertThat(options(content, output, "https://example.org/", 1).clash().isPresent())
                .isEqualTo(clash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "file:///tmp/", "mailto:a@example.org", "https://example.org/?q=1", "/news/"})
    void baseUrlIsAWebAddress(String url) {
        assertThatThrownBy(() -> options("content", "public", url, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not " + url);
    }

    @Test
    void atLeastOneThreadWorks() {
        assertThatThrownBy(() -> options("content", "public", "https://example.org/", 0))
                .hasMessage("the number of threads must be at least 1, not 0");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void failsAsAsked(Severity severity) {
        assertThat(FailOn.ERROR.failsFor(severity)).isEqualTo(severity == Severity.ERROR);
        assertThat(FailOn.WARNING.failsFor(severity)).isEqualTo(severity != Severity.NOTE);
        assertThat(FailOn.NEVER.failsFor(severity)).isFalse();
    }

    private static BuildOptions options(String content, String output, String url, int threads) {
        return new BuildOptions(
                Path.of(content),
                Optional.empty(),
                Path.of(output),
                Optional.of(URI.create(url)),
                FailOn.ERROR,
                false,
                threads);
    }
}
