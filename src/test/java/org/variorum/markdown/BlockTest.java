package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.markdown.Parsed.assertRead;
import static org.variorum.markdown.Parsed.at;
import static org.variorum.markdown.Parsed.citation;
import static org.variorum.markdown.Parsed.ofClass;
import static org.variorum.markdown.Parsed.paragraph;
import static org.variorum.markdown.Parsed.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Block.Table.Alignment;
import org.variorum.model.Inline;

class BlockTest {

    @Test
    void headingsGetIdsOfTheirOwn() {
        assertThat(Parsed.of(
                                "# What *is* open?",
                                "## What is open",
                                "# Später: A_b-c 2",
                                "# !",
                                "# A {#what-is-open-1}",
                                "# What is open")
                        .prose()
                        .blocks(Block.Heading.class))
                .extracting(Block.Heading::anchor)
                .containsExactly(
                        "what-is-open",
                        "what-is-open-2",
                        "später-a_b-c-2",
                        "section",
                        "what-is-open-1",
                        "what-is-open-3");
    }

    @Test
    void headingsTakeTheirIdFromBraces() {
        assertRead(Parsed.of("Who `x` {#who}", "---").prose().blocks())
                .containsExactly(new Block.Heading(2, "who", List.of(text("Who "), new Inline.Code("x"))));
    }

    @Test
    void headingsReportOtherAttributesAndRepeatedIds() {
        assertThat(Parsed.of("# A {#a .b}", "# B {#a}").problems())
                .containsExactly(
                        "1:5+7 V201 a heading has no attributes but an id; expected {#id} alone",
                        "2:5+4 V201 an earlier heading has the id a; expected an id of its own");
    }

    @Test
    void quotesBecomeAlertsByTheirFirstLine() {
        assertRead(Parsed.of("> [!Note]", "> a", ">", "> b", "", "> [!NOTE] a", "", "> \\[!NOTE]", "> a")
                        .prose()
                        .blocks())
                .containsExactly(
                        new Block.Alert("note", List.of(paragraph(text("a")), paragraph(text("b")))),
                        new Block.Quote(List.of(paragraph(text("[!NOTE] a")))),
                        new Block.Quote(List.of(paragraph(text("[!NOTE]"), new Inline.SoftBreak(), text("a")))));
    }

    @Test
    void itemsBecomeTasksByTheirFirstWord() {
        assertRead(Parsed.of("3. [x] a", "4. [ ] *b*", "5. [ ]c", "6. \\[x] d")
                        .prose()
                        .blocks())
                .containsExactly(new Block.Listing(
                        Optional.of(3),
                        true,
                        List.of(
                                new Block.Item(Optional.of(true), List.of(paragraph(text("a")))),
                                new Block.Item(
                                        Optional.of(false),
                                        List.of(paragraph(new Inline.Emphasis(List.of(text("b")))))),
                                new Block.Item(Optional.empty(), List.of(paragraph(text("[ ]c")))),
                                new Block.Item(Optional.empty(), List.of(paragraph(text("[x] d")))))));
    }

    @Test
    void tablesKeepPlacesBehindEscapedPipes() {
        Attributes attributes = new Attributes(
                Optional.empty(), List.of(), List.of(new Attributes.Pair("k", "|", at(3, 22, 4))), at(3, 19, 8));
        assertRead(Parsed.of("| a | b |", "|:--|--:|", "| \\| [@c] | \\| [s]{k=\"\\|\"} |")
                        .prose()
                        .blocks())
                .containsExactly(new Block.Table(
                        List.of(Alignment.LEFT, Alignment.RIGHT),
                        List.of(List.of(text("a")), List.of(text("b"))),
                        List.of(List.of(
                                List.of(text("| "), citation("c", at(3, 6, 4), at(3, 7, 2))),
                                List.of(text("| "), new Inline.Span(attributes, List.of(text("s")), at(3, 16, 11)))))));
    }

    @ParameterizedTest
    @ValueSource(strings = {": What\n\n| a |\n|---|", "| a |\n|---|\n\nTable: What", "| a |\n|---|\n\ntable:   What"})
    void aParagraphWithAColonBesideATableIsItsCaption(String markdown) {
        assertRead(Parsed.of(markdown.split("\n")).prose().blocks())
                .containsExactly(new Block.Table(
                        List.of(text("What")), List.of(Alignment.NONE), List.of(List.of(text("a"))), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\: What\n\n| a |\n|---|",
                "| a |\n|---|\n\n:",
                "| a |\n|---|\n\n:-) What",
                "Tables: What\n\n| a |\n|---|"
            })
    void otherParagraphsBesideATableAreNone(String markdown) {
        assertThat(Parsed.of(markdown.split("\n")).prose().blocks()).hasSize(2);
    }

    @Test
    void theCaptionBehindIsThatOfTheFirstOfTwoTables() {
        assertThat(Parsed.of("| a |", "|---|", "", ": What", "", "| b |", "|---|")
                        .prose()
                        .blocks())
                .extracting(block -> ((Block.Table) block).caption().isEmpty())
                .containsExactly(false, true);
    }

    @Test
    void aCaptionKnowsWhereItStands() {
        Block.Table table = (Block.Table) Parsed.of("| a |", "|---|", "", ": Wh\\*at [@c]")
                .prose()
                .blocks()
                .get(0);
        Inline.Text words = (Inline.Text) table.caption().get(0);
        assertThat(words.text()).isEqualTo("Wh*at ");
        assertThat(words.begin(0)).isEqualTo("| a |\n|---|\n\n: ".length());
        assertThat(words.begin(3)).isEqualTo("| a |\n|---|\n\n: Wh\\*".length());
    }

    @Test
    void codeKeepsItsTextAndTheFirstWordOfItsFence() {
        assertThat(Parsed.of("```java x", "::: {.a}", "[@a]", "```", "~~~ {.py}", "~~~", "", "    @b")
                        .prose()
                        .blocks())
                .containsExactly(
                        new Block.CodeBlock(Optional.of("java"), "::: {.a}\n[@a]\n"),
                        new Block.CodeBlock(Optional.of("py"), ""),
                        new Block.CodeBlock(Optional.empty(), "@b\n"));
    }

    @Test
    void htmlIsKeptAsTextAndReported() {
        Parsed parsed = Parsed.of("<div>", "a", "</div>", "", "b <i>c");
        assertRead(parsed.prose().blocks())
                .containsExactly(
                        new Block.RawHtml("<div>\na\n</div>", at(1, 1, 5)),
                        paragraph(text("b "), new Inline.RawHtml("<i>", at(5, 3, 3)), text("c")));
        assertThat(parsed.problems())
                .containsExactly("1:1+5 V205 HTML is shown as text", "5:3+3 V205 HTML is shown as text");
    }

    @Test
    void commentsAreDropped() {
        Parsed parsed = Parsed.of("<!-- a", "", "b -->", "", "c <!-- d -->e", "", "<!-- f -->");
        assertRead(parsed.prose().blocks()).containsExactly(paragraph(text("c e")));
        assertThat(parsed.problems()).isEmpty();
    }

    @Test
    void divsNestAndTheInnermostIsClosedFirst() {
        assertRead(Parsed.of("::: {.a}", "::::: b", "c", ":::", "- d", "  :::: e", "  f", "  ::::", ":::::", "g")
                        .prose()
                        .blocks())
                .containsExactly(
                        new Block.Div(
                                ofClass("a", at(1, 5, 4)),
                                List.of(
                                        new Block.Div(
                                                ofClass("b", at(2, 7, 1)), List.of(paragraph(text("c"))), at(2, 1, 7)),
                                        new Block.Listing(
                                                Optional.empty(),
                                                true,
                                                List.of(new Block.Item(
                                                        Optional.empty(),
                                                        List.of(
                                                                paragraph(text("d")),
                                                                new Block.Div(
                                                                        ofClass("e", at(6, 8, 1)),
                                                                        List.of(paragraph(text("f"))),
                                                                        at(6, 3, 6))))))),
                                at(1, 1, 8)),
                        paragraph(text("g")));
    }

    @Test
    void divsReportWhatIsWrongWithTheirFences() {
        assertThat(Parsed.of("::: {.a", "::: b c", ":::", ":::", ":::", "", "> ::: d", "", "::: {.e} f")
                        .problems())
                .containsExactly(
                        "1:5+1 V201 { without }; expected } after the last attribute",
                        "2:5+3 V201 more than a word behind a :::; expected one word, or {.class key=value}",
                        "5:1+3 V202 this ::: closes nothing; expected ::: {.class} before it, or no ::: here",
                        "7:3+5 V202 this ::: block is never closed; expected a line ::: after its last line",
                        "9:1+10 V201 text behind the attributes of a :::; expected the text on the next line",
                        "9:1+10 V202 this ::: block is never closed; expected a line ::: after its last line");
    }
}
