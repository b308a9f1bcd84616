package org.variorum.markdown;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.diagnostic.Diagnostics;

/** Hostile files cost no more than long ones: no quadratic time, no overflow of stack or heap. */
@Execution(ExecutionMode.CONCURRENT)
class PathologicalIT {

    private static final int MANY = 100_000;

    static Stream<Arguments> hostile() {
        return Stream.concat(repeated(), nested());
    }

    private static Stream<Arguments> repeated() {
        return Stream.of(
                        "[",
                        "]",
                        "{",
                        "}",
                        "@",
                        "*",
                        "_",
                        "`",
                        "<",
                        "&",
                        "\\",
                        "~",
                        "!",
                        "^[",
                        "[^",
                        "[[]",
                        "[]{",
                        "]{.a ",
                        "]{a=",
                        "]{a=\"",
                        "]{a='",
                        "]{a=\"\\\"",
                        "){a=",
                        "@{",
                        "@{a",
                        "@a",
                        "-@a",
                        "@a ",
                        "@a [",
                        "[@a;",
                        "[@a; x [",
                        "[@a, p. 3; ",
                        "@a [@b",
                        "[@a [x] ",
                        "[^a]",
                        "[a](",
                        "[a]: b",
                        "![",
                        "<!--",
                        "<a ",
                        "a@b.c ",
                        "http://a.b/(",
                        "*http://a.b/_c ",
                        "http://a.b/*",
                        "*http://a.b/_",
                        "*a **a ",
                        "a**b ",
                        "`a``b",
                        "\\`",
                        "&amp;",
                        "&am",
                        "[x]{.a}",
                        "**x [a",
                        "[a [b]{.c} ",
                        "::: x ",
                        "1 ",
                        "§ 1, ",
                        "a ")
                .map(s -> Arguments.of(s + " in a line", s.repeat(MANY)));
    }

    private static Stream<Arguments> nested() {
        return Stream.of(
                Arguments.of("quotes", ">".repeat(MANY) + "a"),
                Arguments.of("quotes with spaces", "> ".repeat(MANY) + "a"),
                Arguments.of("lists", "- ".repeat(MANY) + "a"),
                Arguments.of("quotes on every line", (">".repeat(500) + "a\n\n").repeat(1_000)),
                Arguments.of("growing lists", lines(1_000, i -> " ".repeat(i) + "- a")),
                Arguments.of("divs", "::: x\n".repeat(MANY)),
                Arguments.of("fences of divs", ":::\n".repeat(MANY)),
                Arguments.of("divs opened and closed", "::: {.x a=b}\n:::\n".repeat(MANY)),
                Arguments.of("colons", ":".repeat(1_000_000)),
                Arguments.of("closed brackets", "[".repeat(MANY) + "a" + "]".repeat(MANY)),
                Arguments.of("spans", "[".repeat(MANY) + "a" + "]{.x}".repeat(MANY)),
                Arguments.of("citations", "[@a ".repeat(MANY) + "]".repeat(MANY)),
                Arguments.of("failing citations", "[@a; x ".repeat(MANY) + "]".repeat(MANY)),
                Arguments.of("links", "[".repeat(MANY) + "a" + "](b)".repeat(MANY)),
                Arguments.of("pictures", "![".repeat(MANY) + "a" + "](b)".repeat(MANY)),
                Arguments.of("notes", "^[a".repeat(MANY) + "]".repeat(MANY)),
                Arguments.of("emphasis", "*a _b ".repeat(MANY) + "c_ d*".repeat(MANY)),
                Arguments.of("emphasis and spans", "*[a ".repeat(MANY) + "]{.x}*".repeat(MANY)),
                Arguments.of("backticks of many lengths", lines(1_500, i -> "a" + "`".repeat(i + 1))),
                Arguments.of("attributes", "[a]{" + sequence(MANY, i -> "k" + i + "=v ") + "}"),
                Arguments.of("classes", "[a]{" + ".c ".repeat(MANY) + "}"),
                Arguments.of("one long value", "[a]{k=\"" + "v ".repeat(MANY * 5) + "\"}"),
                Arguments.of("one long line", "word ".repeat(MANY * 2)),
                Arguments.of("one long word", "a".repeat(1_000_000)),
                Arguments.of("one long key", "@" + "a.b:c/".repeat(MANY)),
                Arguments.of("locators", "[@a, pp. " + "1-2, ".repeat(MANY) + "]"),
                Arguments.of("locators with dots", "[@a, pp. " + "1.".repeat(MANY) + "]"),
                Arguments.of("locator of letters", "[@a, p. " + "a".repeat(MANY) + "]"),
                Arguments.of("headings of one name", "# a\n".repeat(MANY)),
                Arguments.of("footnotes", sequence(20_000, i -> "[^" + i + "]: a [^" + (i + 1) + "]\n\n") + "[^0]"),
                Arguments.of("footnotes in footnotes", lines(500, i -> "    ".repeat(i) + "[^" + i + "]: a\n")),
                Arguments.of("wide table", "|a".repeat(MANY) + "\n" + "|-".repeat(MANY) + "\n" + "a\n".repeat(MANY)),
                Arguments.of("table bomb", "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "|\n".repeat(MANY * 3)),
                Arguments.of(
                        "table bomb, old line ends",
                        "|a".repeat(500) + "\r" + "|-".repeat(500) + "\r" + "|\r".repeat(MANY * 3)),
                Arguments.of("long table", "|a|b|\n|-|-|\n" + "|[@a]|b\\|c|\n".repeat(1_900)),
                Arguments.of("reference definitions", sequence(20_000, i -> "[" + i + "]: b\n") + "[1]".repeat(20_000)),
                Arguments.of("paragraphs of links", ("[a [`]`](b) ".repeat(2_400) + "\n\n").repeat(12)),
                Arguments.of("paragraphs of pictures", ("![".repeat(490) + "](b)".repeat(490) + "\n\n").repeat(120)),
                Arguments.of("paragraphs of lines", ("1\n".repeat(950) + "\n").repeat(170)),
                Arguments.of("comments", "<!-- a -->\n\n".repeat(MANY)),
                Arguments.of("open comments in a block", "<!--\n" + "<!-- a\n".repeat(MANY)),
                Arguments.of("tabs", "\t".repeat(MANY) + "a\n-\t".repeat(MANY)));
    }

    private static String lines(int count, IntFunction<String> line) {
        return sequence(count, i -> line.apply(i) + "\n");
    }

    private static String sequence(int count, IntFunction<String> part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(part.apply(i));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isReadInTime(String name, String text) {
        assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> new ProseParser().parse(name, text, 1, new Diagnostics()));
    }
}
