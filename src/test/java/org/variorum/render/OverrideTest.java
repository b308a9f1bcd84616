package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.files.OutputFile;

/** A user's templates replace those of the theme file by file, and their faults are told with their place. */
class OverrideTest {

    private static final Path CONTENT = Path.of("src/test/resources/golden/sale/content");

    @TempDir
    private Path templates = Path.of("");

    private Sites sites;

    OverrideTest() throws IOException {
        sites = new Sites(CONTENT);
    }

    @BeforeEach
    void freshSite() throws IOException {
        sites = new Sites(CONTENT);
    }

    @Test
    void oneTemplateIsReplacedAndTheOthersStay() throws IOException {
        write("404.ftlh", "<!doctype html><title>${page.title}</title>Gone from ${site.title}.");
        Map<String, OutputFile> files = render();
        assertThat(Markup.text(file(files, "404.html")))
                .isEqualTo("<!doctype html><title>Page not found</title>Gone from The Small Ledger.");
        assertThat(files).containsKey("questions/approver.html");
        assertThat(faults()).isEmpty();
    }

    @Test
    void aTemplateHasTheWordsOfTheLanguage() throws IOException {
        write(
                "404.ftlh",
                "<#import \"/macros.ftlh\" as m>${w.question.positions}; ${w.home.earlier(1)}; ${w.home.earlier(3)}; "
                        + "<@m.say w.layout.publishedBy({\"text\": \"A & B\", \"url\": \"https://a.example/\"})/>; "
                        + "<@m.say of=w.parts.newest href=\"index.html\"/>; ${w.parts.seen([\"a\", \"b\"])}");
        assertThat(Markup.text(file(render(), "404.html")))
                .isEqualTo("The positions, side by side; 1 earlier briefing; 3 earlier briefings; "
                        + "Published by <a href=\"https://a.example/\">A &amp; B</a>.; "
                        + "<a href=\"index.html\">The newest are here</a>.; (seen a, b)");
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatIsMissingInAGapIsToldWithItsPlace() throws IOException {
        write("404.ftlh", "\n${w.parts.updated(\"today\")}");
        write("tag.ftlh", "${w.home.earlier(\"three\")}");
        write("outlet.ftlh", "${w.question.nothing}");
        render();
        assertThat(faults().stream().map(f -> f.location().toString()))
                .containsExactly("404.ftlh:2:1", "outlet.ftlh:1:3", "tag.ftlh:1:1");
    }

    @Test
    void theStylesheetIsReplacedAndOtherAssetsAreAdded() throws IOException {
        write("assets/style.css", "main { color: red }");
        write("assets/logo.svg", "<svg/>");
        Map<String, OutputFile> files = render();
        assertThat(Markup.text(file(files, "assets/style.css"))).isEqualTo("main { color: red }");
        assertThat(files).containsKey("assets/logo.svg");
    }

    @Test
    void whatATemplatePrintsIsEscaped() throws IOException {
        write("report.ftlh", "${view.title}");
        assertThat(Markup.text(file(render(), "reports/wire-1.html")))
                .isEqualTo("Sale &lt;approved&gt;, Pentagon says");
    }

    @Test
    void aFaultIsToldOnceWithItsPlaceAndTheOtherPagesStay() throws IOException {
        write("question.ftlh", "<p>\n  ${view.nothing}\n</p>");
        Map<String, OutputFile> files = render();
        assertThat(faults()).hasSize(1);
        Diagnostic fault = faults().get(0);
        assertThat(fault.code()).isEqualTo(Code.TEMPLATE_FAULT);
        assertThat(fault.location().toString()).isEqualTo("question.ftlh:2:5");
        assertThat(fault.message()).contains("view.nothing");
        assertThat(files).containsKey("reports/wire-1.html").doesNotContainKey("questions/cost.html");
    }

    @Test
    void aLinkOutOfTheFolderIsToldWithItsPlace() throws IOException {
        Path outside = Files.writeString(templates.resolveSibling("outside.txt"), "secret");
        Files.createSymbolicLink(templates.resolve("lnk.ftlh"), outside);
        write("404.ftlh", "<#include \"lnk.ftlh\">");
        Map<String, OutputFile> files = render();
        assertThat(faults()).hasSize(2).allSatisfy(f -> assertThat(f.code()).isEqualTo(Code.TEMPLATE_FAULT));
        assertThat(faults().stream().map(f -> f.location().path())).containsExactlyInAnyOrder("lnk.ftlh", "404.ftlh");
        assertThat(files).doesNotContainKey("404.html").containsKey("reports/wire-1.html");
    }

    @Test
    void aTemplateThatCannotBeReadIsToldWithItsPlace() throws IOException {
        write("tag.ftlh", "<#if page.title>\nx");
        render();
        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0).location().path()).isEqualTo("tag.ftlh");
    }

    @Test
    void aTemplateCannotReachJava() throws IOException {
        write("404.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        write("tag.ftlh", "${view?api.class}");
        write("outlet.ftlh", "${view.class.name}");
        render();
        assertThat(faults())
                .extracting(f -> f.location().path())
                .containsExactly("404.ftlh", "outlet.ftlh", "tag.ftlh");
    }

    @Test
    void aFileThatReplacesNothingIsNoted() throws IOException {
        write("questions.ftlh", "x");
        render();
        assertThat(faults()).hasSize(1);
        assertThat(faults().get(0).code()).isEqualTo(Code.TEMPLATE_UNUSED);
        assertThat(faults().get(0).hint()).contains("did you mean question.ftlh?");
    }

    private Map<String, OutputFile> render() throws IOException {
        return sites.render(Optional.of(templates), 2);
    }

    private List<Diagnostic> faults() {
        return sites.diagnostics.sorted().stream()
                .filter(d -> d.code() == Code.TEMPLATE_FAULT || d.code() == Code.TEMPLATE_UNUSED)
                .toList();
    }

    private static OutputFile file(Map<String, OutputFile> files, String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Path file = templates.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
