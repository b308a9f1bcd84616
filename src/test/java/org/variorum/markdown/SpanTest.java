package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.variorum.markdown.Parsed.assertRead;
import static org.variorum.markdown.Parsed.at;
import static org.variorum.markdown.Parsed.citation;
import static org.variorum.markdown.Parsed.ofClass;
import static org.variorum.markdown.Parsed.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Attributes;
import org.variorum.model.Attributes.Pair;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

class SpanTest {

    @Test
    void holdsItsAttributesAndWhereEachStands() {
        Attributes attributes = new Attributes(
                Optional.of("c5"),
                List.of("claim"),
                List.of(new Pair("q", "who", at(7, 25, 3)), new Pair("quote", "the words", at(8, 7, 11))),
                at(7, 11, 17));

        assertRead(Parsed.from(7, "He [spoke]{.claim #c5 q=who", "quote=\"the words\"}.")
                        .inlines())
                .containsExactly(
                        text("He "), new Inline.Span(attributes, List.of(text("spoke")), at(7, 4, 24)), text("."));
    }

    @Test
    void holdsCitationsLinksStressCodeAndSpans() {
        assertRead(Parsed.of("[a *b* [c](d) `e]` [@f] [g]{.in}]{.out}").inlines())
                .containsExactly(new Inline.Span(
                        ofClass("out", at(1, 34, 6)),
                        List.of(
                                text("a "),
                                new Inline.Emphasis(List.of(text("b"))),
                                text(" "),
                                new Inline.Link("d", Optional.empty(), List.of(text("c")), at(1, 8, 6)),
                                text(" "),
                                new Inline.Code("e]"),
                                text(" "),
                                citation("f", at(1, 20, 4), at(1, 21, 2)),
                                text(" "),
                                new Inline.Span(ofClass("in", at(1, 28, 5)), List.of(text("g")), at(1, 25, 8))),
                        at(1, 1, 39)));
    }

    @Test
    void mayBeginAndEndOnDifferentLines() {
        assertRead(Parsed.of("> [a", "> b]{.x}").prose().inlines(Inline.Span.class))
                .containsExactly(new Inline.Span(
                        ofClass("x", at(2, 5, 4)), List.of(text("a"), new Inline.SoftBreak(), text("b")), at(1, 3, 2)));
    }

    @Test
    void isNoLinkThoughItsTextIsDefinedAsOne() {
        assertRead(Parsed.of("[r]{.x} [r]", "", "[r]: u").inlines())
                .containsExactly(
                        new Inline.Span(ofClass("x", at(1, 4, 4)), List.of(text("r")), at(1, 1, 7)),
                        text(" "),
                        new Inline.Link("u", Optional.empty(), List.of(text("r")), at(1, 9, 3)));
    }

    @Test
    void surroundsALinkThatHasAttributes() {
        assertRead(Parsed.of("[t](u){.x}").inlines())
                .containsExactly(new Inline.Span(
                        ofClass("x", at(1, 7, 4)),
                        List.of(new Inline.Link("u", Optional.empty(), List.of(text("t")), at(1, 1, 6))),
                        at(1, 1, 10)));
    }

    @Test
    void mayBeginWithinStressOnlyIfItEndsThere() {
        assertRead(Parsed.of("**[a]{.x}**").inlines())
                .containsExactly(new Inline.Strong(
                        List.of(new Inline.Span(ofClass("x", at(1, 6, 4)), List.of(text("a")), at(1, 3, 7)))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "k=v | v",
                "k=~70 | ~70",
                "k=>=59 | >=59",
                "k=2023-11-15 | 2023-11-15",
                "k=\"a b\" | a b",
                "k=\"\" | ``",
                "k=\"a } b\" | a } b",
                "k=\"say \\\"yes\\\"\" | say \"yes\"",
                "k='say \"yes\"' | say \"yes\"",
                "k=\"a\\\\b \\c\" | a\\b \\c",
                "k=AT&amp;T | AT&T",
                "k=\"caf&eacute; &no;\" | café &no;",
                "k=a\\}b | a}b",
            })
    void readsValues(String written, String value) {
        Inline.Span span =
                (Inline.Span) Parsed.of("[a]{" + written + "}").inlines().get(0);
        assertThat(span.attributes().value("k")).contains(value);
        assertThat(span.attributes().pairs().get(0).location()).isEqualTo(at(1, 7, written.length() - 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{y z} | 1:6+1 V201 \"y\" alone; expected .y or y=value",
                "{.claim q=} | 1:15+1 V201 q= without a value; expected q=value",
                "{.claim q=a q=b} | 1:17+1 V201 q= for the second time; expected each key once",
                "{#a #b} | 1:9+1 V201 a second #id; expected one #id at most",
                "{#} | 1:6+1 V201 \"}\"; expected an id, #c5",
                "{.} | 1:6+1 V201 \"}\"; expected a class, .claim",
                "{.a.b? } | 1:10+1 V201 \"?\"; expected a space or }",
                "{.a | 1:5+1 V201 { without }; expected } after the last attribute",
                "{k=\"a} | 1:8+1 V201 a quotation mark that is never closed; expected \" after the value",
                "{k=“a”} | 1:8+1 V201 a typographic quotation mark; expected straight ones: k=\"…\"",
                "{k=a{b} | 1:8+1 V201 { in a value without quotes; expected k=\"…\", the value in quotes",
                "{k=\"a\"b} | 1:11+1 V201 \"b\"; expected a space or }",
                "{=html} | 1:6+1 V201 \"=\"; expected .class, #id, key=value or }",
            })
    void reportsWhatItCannotReadAndKeepsItAsText(String braces, String problem) {
        Parsed parsed = Parsed.of("[ab]" + braces);
        assertThat(parsed.problems()).containsExactly(problem);
        assertRead(parsed.inlines()).containsExactly(text("[ab]" + braces));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a {.x} b | 1:2+1 V207 a space keeps {.x} from what it is to mark",
                "[a] {#x} | 1:4+1 V207 a space keeps {#x} from what it is to mark",
                "a]{.x} | 1:3+4 V207 {.x} marks nothing",
                "(a){.x} | 1:4+4 V207 {.x} marks nothing",
                "*a*{k=v} | 1:4+5 V207 {k=v} marks nothing",
                "{.x}, {y z} | 1:1+4 V207 {.x} marks nothing",
                "[a]({.x | 1:5+3 V207 {.x marks nothing",
            })
    void needsABracketBefore(String written, String problem) {
        Parsed parsed = Parsed.of(written);
        assertThat(parsed.prose().inlines(Inline.Span.class)).isEmpty();
        assertThat(Prose.plain(parsed.inlines())).isEqualTo(written.replace("*", ""));
        assertThat(parsed.problems()).singleElement(STRING).startsWith(problem + ", and readers would see it");
    }

    @ParameterizedTest
    @CsvSource({"a {b c}", "x_{i=1}", "`{.x}`", "\\{.x}", "&#123;.x}", "{=}", "{ }"})
    void leavesOtherBracesAlone(String written) {
        assertThat(Parsed.of(written).problems()).isEmpty();
    }

    @Test
    void needsBracketsThatAreNotEscaped() {
        assertRead(Parsed.of("\\[a]{.x} [b\\]{.y} [c]\\{z}").inlines()).containsExactly(text("[a]{.x} [b]{.y} [c]{z}"));
    }
}
