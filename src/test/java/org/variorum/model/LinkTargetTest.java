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
        "../static/Karte%20der%20Br%C3%BCcke%20(1).png, static/Karte der Brücke (1).png",
        "../static/Karte der Brücke (1).png, static/Karte der Brücke (1).png",
        "pl%61n.pdf, briefings/plan.pdf",
        "100%25.png, briefings/100%.png",
        "a%2520b.png, briefings/a%20b.png",
        "a%23b.png#c, briefings/a#b.png",
        "javascript%3Ax, briefings/javascript:x",
        "%2e%2e/%2E%2E/secret.md, ../secret.md",
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

    @Test
    void readsTheEscapesOfAnAnchor() {
        assertThat(LinkTarget.of("pages/about.md", "#%ED%95%9C").anchor()).contains("한");
        assertThat(LinkTarget.of("pages/about.md", "#100%").anchor()).contains("100%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100%.png",
                "a%2",
                "a%zz",
                "a%+1",
                "a%-1",
                "%fc.png",
                "%C3.png",
                "%C0%AE%C0%AE/a.md",
                "..%2fsecret.md",
                "a%2Fb.md",
                "a%5Cb",
                "a%00.md",
                "a%0ab",
                "a%7f"
            })
    void leadsToNothingByEscapesThatNoNameHas(String written) {
        assertThat(LinkTarget.of("briefings/here.md", written).kind()).isEqualTo(Kind.IMPOSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"static/a%20b #1.png", "static/Karte der Brücke (1).png", "briefings/b.md"})
    void isWrittenAsItIsRead(String file) {
        String from = "briefings/here.md";
        assertThat(LinkTarget.of(from, LinkTarget.relative(from, file)).path()).isEqualTo(file);
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
