package org.variorum.render.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Lines;
import org.variorum.diagnostic.Location;
import org.variorum.markdown.ProseParser;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.PictureSize;
import org.variorum.model.Prose;
import org.variorum.model.QuoteState;
import org.variorum.render.view.MarkupView;
import org.variorum.site.Links;
import org.variorum.words.Language;
import org.variorum.words.bundle.Languages;

class ProseHtmlTest {

    static Stream<Arguments> writings() {
        return Stream.of(
                arguments("a & b < c", "<p>a &amp; b &lt; c"),
                arguments("*a* **b** ~~c~~ `<d>`", "<p><em>a</em> <strong>b</strong> <s>c</s> <code>&lt;d&gt;</code>"),
                arguments("a <b onclick=x>c</b>", "<p>a &lt;b onclick=x&gt;c&lt;/b&gt;"),
                arguments("[a](https://e.example \"t&t\")", "<p><a href=\"https://e.example\" title=\"t&amp;t\">a</a>"),
                arguments("[a](javascript:alert)", "<p>a"),
                arguments("[*a*](&#106;avascript:alert)", "<p><em>a</em>"),
                arguments("[a](none.md)", "<p>a"),
                arguments(
                        "![a \"b\"](static/a.png) c",
                        "<p><img src=\"static/a.png\" alt=\"a &quot;b&quot;\" loading=\"lazy\" width=\"80\" height=\"40\"> c"),
                arguments(
                        "![a](static/a.png){width=20}",
                        "<figure><img src=\"static/a.png\" alt=\"a\" loading=\"lazy\" width=\"20\" height=\"10\"><figcaption aria-hidden=true>a</figure>"),
                arguments(
                        "![a](static/a.png){alt=\"b\" height=20}",
                        "<figure><img src=\"static/a.png\" alt=\"b\" loading=\"lazy\" width=\"40\" height=\"20\"><figcaption>a</figure>"),
                arguments(
                        "![](static/a.png){alt=b}",
                        "<p><img src=\"static/a.png\" alt=\"b\" loading=\"lazy\" width=\"80\" height=\"40\">"),
                arguments("![a](https://e.example/a.png)", "<p><a href=\"https://e.example/a.png\">a</a>"),
                arguments("[[a]{#i .x} b]{.y}", "<p><span id=\"i\">a</span> b"),
                arguments("[a]{.marked}", "<p><span class=\"m\">a</span>[mark]"),
                arguments("# A", "<h2 id=\"a\">A</h2>"),
                arguments("1. a", "<ol>\n<li>a\n</ol>"),
                arguments("- [x] a", "<ul class=\"tasks\">\n<li><span class=task>☑ </span>a\n</ul>"),
                arguments("3) a", "<ol start=\"3\">\n<li>a\n</ol>"));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void writesWhatAuthorsMean(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html + "\n");
    }

    @Test
    void putsTablesInABoxThatScrolls() {
        assertThat(html("| a | b |\n|:--|--:|\n| <i> | 2 |")).isEqualTo("""
                        <div class=scroll tabindex=0 role=group aria-label="Table"><table>
                        <thead><tr><th class=to-left>a<th class=to-right>b
                        <tbody>
                        <tr><td class=to-left>&lt;i&gt;<td class=to-right>2
                        </table></div>
                        """);
    }

    @Test
    void putsCaptionsIntoTheirTables() {
        assertThat(html("Table: *What* is said\n\n| a |\n|---|\n| 1<br>2 |")).isEqualTo("""
                        <div class=scroll tabindex=0 role=group aria-label="What is said"><table>
                        <caption><em>What</em> is said
                        <thead><tr><th>a
                        <tbody>
                        <tr><td>1<br>
                        2
                        </table></div>
                        """);
    }

    @Test
    void leadsFromFootnotesBackToTheirMarks() {
        assertThat(html("a[^x] b[^x]\n\n[^x]: c"))
                .contains("<a href=#fn.1 id=fnref.1 role=doc-noteref>1</a>")
                .contains("id=fnref.1.2 ")
                .contains("<li id=fn.1>")
                .contains("href=#fnref.1 ")
                .contains("href=#fnref.1.2 ");
    }

    @Test
    void movesHeadingsBelowThoseOfThePage() {
        Prose prose = parse("# a\n\n## b\n\n##### c");
        assertThat(new ProseHtml(new Hooks(prose), 3).of(prose).toString())
                .contains("<h3 id=\"a\">", "<h4 id=\"b\">", "<h6 id=\"c\">");
    }

    @Test
    void saysBelowAQuotationHowItStands() {
        assertThat(html("> a"))
                .isEqualTo("<blockquote>\n<p>a\n</blockquote>\n"
                        + "<p class=looked-up>Quotation not in these words in our copy.</p>\n");
    }

    @Test
    void putsNoMarkInsideALink() {
        Location here = Location.ofFile("a.md");
        Inline span = new Inline.Span(
                new Attributes(Optional.empty(), List.of("marked"), List.of(), here),
                List.of(new Inline.Text("b", 0)),
                here);
        Inline link = new Inline.Link("b.md", Optional.empty(), List.of(span), here);
        Prose prose = new Prose(List.of(new Block.Paragraph(List.of(link))), List.of(), Lines.NONE);
        assertThat(new ProseHtml(new Hooks(prose), 2).of(prose))
                .hasToString("<p><a href=\"b.html\"><span class=\"m\">b</span></a>\n");
    }

    @Test
    void givesEachIdOnce() {
        assertThat(html("[a]{#x} [b]{#x}")).isEqualTo("<p><span id=\"x\">a</span> b\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[a]{#x\"onclick=alert(1) .claim q=\"\\\"><script>alert(1)</script>\"}",
                "[a](<https://e.example/\"onclick=\"alert(1)>)",
                "![\"onerror=\"alert(1)](static/a.png \"\\\"onload=\\\"\")",
                "# <img src=x onerror=alert(1)>",
                "| <script> |\n|---|\n| `<script>` |",
                "```\n<script>alert(1)</script>\n```",
                "<https://e.example/<script>>",
                "a[^<script>]\n\n[^<script>]: <script>"
            })
    void neverLetsMarkupOfAuthorsThrough(String hostile) {
        assertThat(html(hostile)).doesNotContain("<script").doesNotContainPattern("<[^>]*\\son\\w+=\"?alert");
    }

    @Test
    void replacesWhatNoPageMayHold() {
        assertThat(new Html(8).text("a\u0000b\u001bc\ud800d\ufffee").view())
                .hasToString("a\ufffdb\ufffdc\ufffdd\ufffde");
    }

    private static String html(String markdown) {
        Prose prose = parse(markdown);
        return new ProseHtml(new Hooks(prose), 2).of(prose).toString();
    }

    private static Prose parse(String markdown) {
        return new ProseParser().parse("a.md", markdown, 1, new Diagnostics());
    }

    /** A page with one neighbour, one picture, and one kind of mark. */
    private static final class Hooks implements ProseHooks {
        @Override
        public String said() {
            return "";
        }

        @Override
        public Language language() {
            return Languages.ENGLISH;
        }

        private final Map<String, String> pages = Map.of("a.md", "a.html", "b.md", "b.html");
        private final Links links = new Links(path -> Optional.ofNullable(pages.get(path)), "static/a.png"::equals);
        private final Set<String> ids = new HashSet<>();
        private final PageNotes notes;

        private Hooks(Prose prose) {
            this.notes = new PageNotes(prose, /* cites= */ false);
        }

        @Override
        public Optional<String> link(String address) {
            return links.resolve("a.html", "a.md", address);
        }

        @Override
        public Optional<Picture> image(String address) {
            return link(address)
                    .filter(a -> !a.contains(":"))
                    .map(a -> new Picture(a, Optional.of(new PictureSize(80, 40))));
        }

        @Override
        public void cite(Inline.CitationGroup group, boolean linked, Html out) {
            // Nothing is cited here.
        }

        @Override
        public Optional<Mark> span(Inline.Span span) {
            return span.attributes().has("marked")
                    ? Optional.of(new Mark("m", Optional.empty(), new MarkupView("[mark]")))
                    : Optional.empty();
        }

        @Override
        public Optional<MarkupView> div(Block.Div div) {
            return Optional.empty();
        }

        @Override
        public Optional<QuoteState> quoted(Block.Quote quote) {
            return Optional.of(QuoteState.ALTERED);
        }

        @Override
        public Optional<String> id(String wanted) {
            return Optional.of(wanted).filter(id -> !id.isEmpty() && ids.add(id));
        }

        @Override
        public PageNotes notes() {
            return notes;
        }

        @Override
        public void note(Inline.CitationGroup group, Html out) {
            // Nothing is cited here.
        }
    }
}
