package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.markdown.Parsed.assertRead;
import static org.variorum.markdown.Parsed.at;
import static org.variorum.markdown.Parsed.citation;
import static org.variorum.markdown.Parsed.paragraph;
import static org.variorum.markdown.Parsed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Inline;

class InlineTest {

    @Test
    void textIsDecodedAndJoined() {
        assertRead(Parsed.of("a\\*b &amp; c&#45;d ~e~ f_g_h {i}").inlines())
                .containsExactly(text("a*b & c-d ~e~ f_g_h {i}"));
    }

    @Test
    void aReferenceToWhatNobodySeesStaysAsItIsWritten() {
        assertRead(Parsed.of("a&#x202E;b &#173; &#27;[31m &nosuch;").inlines())
                .containsExactly(text("a&#x202E;b &#173; &#27;[31m &nosuch;"));
    }

    @Test
    void linesBreakSoftlyOrHard() {
        assertRead(Parsed.of("a", "b\\", "c  ", "~~d~~").inlines())
                .containsExactly(
                        text("a"),
                        new Inline.SoftBreak(),
                        text("b"),
                        new Inline.HardBreak(),
                        text("c"),
                        new Inline.HardBreak(),
                        new Inline.Strikethrough(List.of(text("d"))));
    }

    @ParameterizedTest
    @CsvSource({
        "これは**「重要なこと」**です。, これは<「重要なこと」>です。",
        "これは**「甲」**です。这是**乙。**所以。, これは<「甲」>です。这是<乙。>所以。",
        "그는 **마크다운(Markdown)**을 쓴다。, 그는 <마크다운(Markdown)>을 쓴다。",
        "그는**(주)한국**의, 그는<(주)한국>의",
        "**“인용”**이라고 했다, <“인용”>이라고 했다",
        "全角！**（注）**𠀋, 全角！<（注）>𠀋",
        "이것은**「나」 **다, 이것은**「나」 **다",
        "그**の ** の, 그**の ** の",
        "a**(b)**c, a**(b)**c",
        "a**“b”**c, a**“b”**c",
        "a**😀**c, a**😀**c"
    })
    void emphasisKnowsWordsWithoutBlanks(String written, String read) {
        StringBuilder shown = new StringBuilder();
        for (Inline inline : Parsed.of(written).inlines()) {
            shown.append(
                    inline instanceof Inline.Strong strong
                            ? "<" + words(strong.children()) + ">"
                            : words(List.of(inline)));
        }
        assertThat(shown).hasToString(read);
    }

    private static String words(List<Inline> inlines) {
        return inlines.stream().map(inline -> ((Inline.Text) inline).text()).collect(Collectors.joining());
    }

    @Test
    void bareAddressesBecomeLinks() {
        assertRead(Parsed.of("(https://a.org/b?c=1&amp;d=2), e@f.org, javascript://x")
                        .inlines())
                .containsExactly(
                        text("("),
                        link("https://a.org/b?c=1&d=2", "https://a.org/b?c=1&d=2", 2, 27),
                        text("), "),
                        link("mailto:e@f.org", "e@f.org", 32, 7),
                        text(", javascript://x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://docs.example.org/Notice_-_Code_change_-_Decision_paper.pdf",
                "https://example.org/__init__/list.py",
                "https://example.org/__init__",
                "https://example.org/web/20240101*/https://example.org/a*b*c",
                "https://example.org/~~a~~/~b",
                "HTTP://example.org/_a_(_b_)"
            })
    void noEmphasisIsInABareAddress(String address) {
        assertRead(Parsed.of("a " + address + " *b* " + address + ".").inlines())
                .containsExactly(
                        text("a "),
                        link(address, address, 3, address.length()),
                        text(" "),
                        new Inline.Emphasis(List.of(text("b"))),
                        text(" "),
                        link(address, address, 8 + address.length(), address.length()),
                        text("."));
    }

    @ParameterizedTest
    @CsvSource({
        "**https://a.org/b_-_c**, ''",
        "**https://a.org/b_-_c**., .",
        "**https://a.org/b_-_c**은, 은",
        "**https://a.org/b_-_c**(d), (d)"
    })
    void emphasisIsAroundABareAddress(String written, String behind) {
        List<Inline> read = new ArrayList<>();
        read.add(new Inline.Strong(
                List.of(link("https://a.org/b_-_c", "https://a.org/b_-_c", 3, "https://a.org/b_-_c".length()))));
        if (!behind.isEmpty()) {
            read.add(text(behind));
        }
        assertRead(Parsed.of(written).inlines()).containsExactlyElementsOf(read);
    }

    @Test
    void emphasisOfMoreThanABareAddressEndsBeforeTheEndingOfAWord() {
        assertRead(Parsed.of("**a https://a.org/b**은").inlines())
                .containsExactly(
                        new Inline.Strong(List.of(text("a "), link("https://a.org/b", "https://a.org/b", 5, 15))),
                        text("은"));
    }

    @Test
    void whatIsNoBareAddressHoldsEmphasis() {
        assertThat(Parsed.of("[x](https://a.org/_b_)*c* <https://a.org>*d* `https://a.org`*e* [_f_](https://a.org)")
                        .prose()
                        .inlines(Inline.Emphasis.class))
                .hasSize(4);
    }

    private static Inline link(String target, String text, int column, int length) {
        return new Inline.Link(target, Optional.empty(), List.of(text(text)), at(1, column, length));
    }

    @Test
    void linksKeepTargetAndTitle() {
        assertRead(Parsed.of("[a](../b.md#c \"d\")").inlines())
                .containsExactly(new Inline.Link("../b.md#c", Optional.of("d"), List.of(text("a")), at(1, 1, 18)));
    }

    @Test
    void picturesTakeAttributes() {
        Attributes attributes = new Attributes(
                Optional.empty(), List.of(), List.of(new Attributes.Pair("width", "300", at(1, 23, 3))), at(1, 16, 11));
        assertThat(Parsed.of("![a *b*](d.png){width=300}").inlines())
                .containsExactly(new Inline.Image("d.png", Optional.empty(), "a b", attributes, at(1, 1, 15)));
    }

    @Test
    void footnotesFollowTheOrderOfTheirMarks() {
        Parsed parsed = Parsed.of("a[^B] b[^2]^[c]", "", "[^2]: d [^3]", "[^b]: e", "[^3]: f");
        assertRead(parsed.inlines())
                .containsExactly(
                        text("a"),
                        new Inline.FootnoteMark("b", at(1, 2, 4)),
                        text(" b"),
                        new Inline.FootnoteMark("2", at(1, 8, 4)),
                        new Inline.FootnoteMark("note-1", at(1, 12, 4)));
        assertRead(parsed.prose().footnotes())
                .containsExactly(
                        new Block.Footnote("b", List.of(paragraph(text("e")))),
                        new Block.Footnote(
                                "2", List.of(paragraph(text("d "), new Inline.FootnoteMark("3", at(3, 9, 4))))),
                        new Block.Footnote("note-1", List.of(paragraph(text("c")))),
                        new Block.Footnote("3", List.of(paragraph(text("f")))));
        assertThat(parsed.problems()).isEmpty();
    }

    @Test
    void footnotesWithoutMarkAndMarksWithoutFootnoteAreReported() {
        assertThat(Parsed.of("a[^1] [^2]", "", "[^2]: b", "[^2]: c", "[^3]: d").problems())
                .containsExactly(
                        "1:2+4 V204 there is no footnote for the mark [^1]; expected a paragraph [^1]: with the note",
                        "4:1+5 V204 the label [^2] names an earlier footnote already",
                        "5:1+5 V204 nothing refers to the footnote [^3]");
    }

    @Test
    void placesAreRightBehindTabsQuotesListsAndLazyLines() {
        assertThat(Parsed.from(5, ">\t[@a] x", "lazy [@b]", "", "-\t> [@c]", "", "1.\ta", "", "\t [@d]")
                        .prose()
                        .inlines(Inline.CitationGroup.class))
                .containsExactly(
                        (Inline.CitationGroup) citation("a", at(5, 3, 4), at(5, 4, 2)),
                        (Inline.CitationGroup) citation("b", at(6, 6, 4), at(6, 7, 2)),
                        (Inline.CitationGroup) citation("c", at(8, 5, 4), at(8, 6, 2)),
                        (Inline.CitationGroup) citation("d", at(12, 3, 4), at(12, 4, 2)));
    }

    @Test
    void placesCountUtf16UnitsAndAnyLineEnd() {
        assertThat(Parsed.of("\uD83D\uDE00 &eacute; [@a]\r\n[@b]\r[@c]").prose().inlines(Inline.CitationGroup.class))
                .extracting(Inline.CitationGroup::location)
                .containsExactly(at(1, 13, 4), at(2, 1, 4), at(3, 1, 4));
    }

    @Test
    void windowsLineEndsChangeNothing() {
        String[] lines = {"# a", "", "[b", "c]{.d k=\"e", "f\"} [^1]", "", "::: g", "- h", ":::", "", "[^1]: i"};
        assertThat(Parsed.of(String.join("\r\n", lines))).isEqualTo(Parsed.of(lines));
    }
}
