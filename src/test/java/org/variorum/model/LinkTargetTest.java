package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.LinkTarget.Kind;

/** Links lead to content files, to other sites by safe schemes, or nowhere. */
class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({
        "../questions/a.md, questions/a.md",
        "../questions/a.md#positions, questions/a.md",
        "b.md, briefings/b.md",
        "./b.md, briefings/b.md",
        "/static/map.png, static/map.png",
        "#below, briefings/here.md",
        "../../secret.md, ../secret.md",
        "sub/../b.md, briefings/b.md",
    })
    void resolvesAFileFromTheFileThatNamesIt(String written, String path) {
        assertThat(LinkTarget.of("briefings/here.md", written))
                .extracting(LinkTarget::kind, LinkTarget::path)
                .containsExactly(Kind.INTERNAL, path);
    }

    @Test
    void keepsTheAnchor() {
        assertThat(LinkTarget.of("pages/about.md", "../questions/a.md#tally").anchor())
                .isEqualTo(Optional.of("tally"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "HTTP://example.org", "mailto:desk@example.org", "tel:+4930"})
    void letsSafeSchemesOut(String written) {
        assertThat(LinkTarget.of("pages/about.md", written).kind()).isEqualTo(Kind.EXTERNAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example/",
                "\\\\evil.example\\x",
                "blob:x",
                "x-unknown:y"
            })
    void stopsEverythingElse(String written) {
        assertThat(LinkTarget.of("pages/about.md", written).kind()).isEqualTo(Kind.UNSAFE);
    }
}
