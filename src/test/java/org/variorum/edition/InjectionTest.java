package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Content can put no script on a page, whichever field it comes through: each is filled with the same attack. */
class InjectionTest {

    private static final Path BASE = Path.of("src/test/resources/injection");

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><script>alert(1)</script>",
                "'><img src=x onerror=alert(1)>",
                "\" onmouseover=alert(1) x=\"",
                "' autofocus onfocus='alert(1)",
                "</title></script></style><svg onload=alert(1)>",
                "--><svg/onload=alert(1)>",
                "]]><script>alert(1)</script>",
                "${7*7}<#if true>${\"x\"?new()}</#if>[=7*7]",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "java\tscript:alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:alert(1)",
                "//evil.example/x",
                "\\\\evil.example\\x",
                "\u2028alert(1)\u2029",
                "\u202Etpircs\u202C"
            })
    void leavesNothingThatRuns(String attack) throws Exception {
        site(attack).write(folder.resolve("content"));
        BuildResult result = Runs.build(folder.resolve("content"), folder.resolve("site"), 2);
        assertThat(result.summary().pages()).as(Runs.print(result)).isPositive();
        Map<String, Document> pages = BuiltFiles.pages(folder.resolve("site"));
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(heading(pages, "questions/approver.html")).isEqualTo("Who " + spaced(attack) + "?");
        pages.forEach(InjectionTest::assertHarmless);
        for (String xml : List.of("feed.atom", "sitemap.xml")) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(folder.resolve("site").resolve(xml).toFile());
        }
        for (String json : List.of("claims.json", "claims/approver.json")) {
            JsonMapper.shared().readTree(folder.resolve("site").resolve(json).toFile());
        }
    }

    private static void assertHarmless(String path, Document page) {
        for (Element element : page.getAllElements()) {
            assertThat(element.normalName())
                    .as(path)
                    .isNotIn("iframe", "object", "embed", "base", "form", "applet", "math", "frame", "style");
            element.attributes().forEach(attribute -> assertHarmless(path, element, attribute));
        }
        for (Element script : page.select("script")) {
            if (path.equals("search.html")) {
                assertThat(script.attr("src")).matches("assets/search\\.[0-9a-f]{8}\\.js");
                assertThat(script.data()).isEmpty();
                continue;
            }
            assertThat(script.attr("type")).as(path).isEqualTo("application/ld+json");
            JsonMapper.shared().readTree(script.data());
        }
        assertThat(page.select("meta[http-equiv]").eachAttr("http-equiv"))
                .as(path)
                .allMatch(name -> name.equals("Content-Security-Policy"));
    }

    private static void assertHarmless(String path, Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        assertThat(name).as(() -> path + ": " + element.cssSelector()).doesNotStartWith("on");
        if (List.of("href", "src", "action", "srcset", "poster", "xlink:href").contains(name)) {
            assertThat(attribute.getValue())
                    .as(() -> path + ": " + element.cssSelector())
                    .doesNotMatch(
                            "(?is)[\\s\\p{Cntrl}]*(?!https?:|mailto:|tel:)[a-z\\s\\p{Cntrl}][a-z0-9+.\\s\\p{Cntrl}-]*:.*")
                    .doesNotMatch("(?s)\\s*[/\\\\][/\\\\].*");
        }
    }

    /** The site of the resources with {@code ATTACK} replaced; in YAML within single quotes, else as it is. */
    private static Fixture site(String attack) {
        Fixture template = new Fixture().overlay(BASE);
        Fixture site = new Fixture();
        template.files()
                .forEach((name, bytes) ->
                        site.with(name, filled(name, new String(bytes, StandardCharsets.UTF_8), attack)));
        return site;
    }

    private static String filled(String name, String text, String attack) {
        int body = name.endsWith(".md") ? text.indexOf("\n---\n", 3) : text.length();
        return text.substring(0, body).replace("ATTACK", quoted(attack))
                + text.substring(body).replace("ATTACK", attack.replace("\"", "\\\""));
    }

    private static String heading(Map<String, Document> pages, String path) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> page.select("h1").text())
                .orElse("");
    }

    /** As an element's text is read: white space made single. */
    private static String spaced(String text) {
        return text.replaceAll("[ \\t\\n]+", " ");
    }

    /** For a single-quoted scalar; characters that YAML breaks lines at stand as they are. */
    private static String quoted(String attack) {
        return attack.replace("'", "''");
    }
}
