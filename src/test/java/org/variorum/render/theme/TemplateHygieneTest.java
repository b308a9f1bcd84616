package org.variorum.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The default theme escapes everything, runs nothing, and calls nobody. */
class TemplateHygieneTest {

    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void theThemeIsCompleteAndListed() throws IOException {
        assertThat(files()).containsExactlyElementsOf(Theme.FILES);
    }

    /** Where a page lies is said in the table of kinds alone. */
    @Test
    void noTemplateKnowsTheAddressOfAPage() throws IOException {
        for (String file : templates()) {
            assertThat(Files.readString(TEMPLATES.resolve(file))).as(file).doesNotContain(".html", ".atom", ".json");
        }
    }

    @Test
    void noTemplateTurnsEscapingOffOrEvaluatesText() throws IOException {
        for (String file : templates()) {
            assertThat(Files.readString(TEMPLATES.resolve(file)))
                    .as(file)
                    .doesNotContain("?no_esc", "noautoesc", "?eval", "?new", "?api", "?interpret", "?json_string")
                    .doesNotContain("<#ftl");
        }
    }

    @Test
    void noTemplateRunsScriptsOrStylesInPlace() throws IOException {
        for (String file : templates()) {
            assertThat(Files.readString(TEMPLATES.resolve(file)))
                    .as(file)
                    .doesNotContainPattern(
                            "<script(?! type=application/ld\\+json>| src=\"\\$\\{root}\\$\\{site\\.look\\.assets\\[\"search\\.js\"]}\" [^>]* defer></script>)")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContain("<style", "style=\"", "javascript:");
        }
    }

    /** What is escaped is safe in text and between quotation marks alone. */
    @Test
    void noTemplatePrintsAnAttributeWithoutQuotationMarks() throws IOException {
        for (String file : templates()) {
            assertThat(Files.readString(TEMPLATES.resolve(file))).as(file).doesNotContainPattern("=[^\"\\s<>]*\\$\\{");
        }
    }

    /** What is printed of a long list is decided in one place; a template may ask for none, one or several only. */
    @Test
    void noTemplateCutsAList() throws IOException {
        for (String file : templates()) {
            Stream<String> code = Pattern.compile("<[#@][^>]*>|\\$\\{[^}]*}")
                    .matcher(Files.readString(TEMPLATES.resolve(file)))
                    .results()
                    .map(m -> m.group().replaceAll("\"[^\"]*\"", ""));
            assertThat(code).as(file).noneMatch(c -> c.matches("(?s).*(\\b([2-9]|\\d\\d+)\\b|\\.\\.|\\?chunk).*"));
        }
    }

    @Test
    void everyTemplateIsOfAKindThatEscapes() throws IOException {
        assertThat(templates()).allMatch(f -> f.endsWith(".ftlh") || f.endsWith(".ftlx"));
    }

    @Test
    void theStylesheetAsksNobodyElse() throws IOException {
        assertThat(Files.readString(TEMPLATES.resolve("assets/style.css")))
                .doesNotContain("@import", "url(", "http:", "https:");
    }

    private static List<String> templates() throws IOException {
        return files().stream().filter(f -> !f.startsWith("assets/")).toList();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> TEMPLATES.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
