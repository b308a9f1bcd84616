package org.variorum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final String PAGE = "briefings/two.html";
    private static final String FILE = "briefings/2023/two.md";

    private static final Map<String, String> PAGES = Map.of(
            FILE,
            PAGE,
            "questions/approver.md",
            "questions/approver.html",
            "briefings/one.md",
            "briefings/one.html",
            "pages/about.md",
            "about.html");

    private final Links links = new Links(
            path -> Optional.ofNullable(PAGES.get(path)), Set.of("static/a b.png", "static/50% ü#.png")::contains);

    @ParameterizedTest
    @CsvSource({
        "briefings/two.html, questions/approver.html, ../questions/approver.html",
        "briefings/two.html, briefings/one.html, one.html",
        "briefings/two.html, index.html, ../index.html",
        "index.html, briefings/two.html, briefings/two.html",
        "index.html, tags/süd.html, tags/s%C3%BCd.html"
    })
    void leadFromPageToPage(String from, String to, String expected) {
        assertThat(Links.between(from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "../../questions/approver.md, ../questions/approver.html",
        "../../questions/approver.md#positions, ../questions/approver.html#positions",
        "../one.md, one.html",
        "../../pages/about.md, ../about.html",
        "'#below', '#below'",
        "https://example.org/?a=b&c=d, https://example.org/?a=b&c=d",
        "HTTPS://example.org/, HTTPS://example.org/",
        "mailto:desk@example.org, mailto:desk@example.org",
        "tel:+123, tel:+123"
    })
    void resolveWhatAuthorsWrite(String address, String expected) {
        assertThat(links.resolve(PAGE, FILE, address)).contains(expected);
    }

    @Test
    void encodeNamesOfStaticFiles() {
        assertThat(links.resolve(PAGE, FILE, "../../static/a b.png")).contains("../static/a%20b.png");
    }

    @ParameterizedTest
    @CsvSource({
        "../../static/a%20b.png, ../static/a%20b.png",
        "../../st%61tic/50%25%20%C3%BC%23.png, ../static/50%25%20%C3%BC%23.png",
        "#%ED%95%9C, '#%ED%95%9C'",
        "#한, '#%ED%95%9C'"
    })
    void encodeOnceWhatIsWrittenEncoded(String address, String expected) {
        assertThat(links.resolve(PAGE, FILE, address)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example/",
                "\\\\evil.example",
                "../../../secret.md",
                "../../questions/none.md",
                "../../static/none.png",
                "../../static/50%.png",
                "..%2f..%2fstatic/a b.png",
                "%2e%2e/%2e%2e/%2e%2e/secret.md"
            })
    void leadNowhereWhereTheyMustNot(String address) {
        assertThat(links.resolve(PAGE, FILE, address)).isEqualTo(Optional.empty());
    }
}
