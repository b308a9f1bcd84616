package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/** Whatever the text, parsing ends with prose and diagnostics, each at a place that exists. */
class RandomTextTest {

    private static final List<String> PARTS = List.of(
            "[",
            "]",
            "[",
            "]",
            "{",
            "}",
            "{.claim #c1 k=v}",
            "{k=\"a b",
            "\"",
            "@",
            "@key",
            "@{a b}",
            "-@x",
            ";",
            ", p. 3",
            "(",
            ")",
            "](u)",
            "!",
            "![",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "```\n",
            "\\",
            "&amp;",
            "&",
            "<!--",
            "-->",
            "<b>",
            "<",
            ">",
            "> ",
            "\n> ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "  ",
            "    ",
            "- ",
            "\n- ",
            "\n1. ",
            "\n\t",
            "-\t",
            "#",
            "\n# ",
            "\n::: {.x}\n",
            "\n::: note\n",
            "\n:::\n",
            ":::",
            "\n|a|b|\n|-|-|\n|",
            "|",
            "\\|",
            "[^1]",
            "\n[^1]: ",
            "^[",
            "[ ] ",
            "[!NOTE]\n",
            "[r]",
            "\n[r]: u\n",
            "https://a.b/c",
            "a@b.c",
            "word",
            "é",
            "\uD83D\uDE00",
            "\0",
            " {#id}");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PARTS).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property(tries = 5_000)
    void nothingThrows(@ForAll("texts") String text) {
        Diagnostics diagnostics = new Diagnostics();
        Prose prose = new ProseParser().parse("random.md", text, 1, diagnostics);
        List<String> lines = text.lines().toList();
        diagnostics.sorted().stream().map(Diagnostic::location).forEach(place -> exists(place, lines));
        prose.walk(inline -> places(inline, lines), block -> {});
        prose.inlines(Inline.Text.class).forEach(words -> places(words, prose, lines));
    }

    @Property(tries = 2_000)
    void arbitraryCharactersThrowNothing(@ForAll String text) {
        new ProseParser().parse("random.md", text, 1, new Diagnostics());
    }

    @Property(tries = 2_000)
    void everyMarkHasItsFootnote(@ForAll("texts") String text) {
        Prose prose = new ProseParser().parse("random.md", text, 1, new Diagnostics());
        assertThat(prose.footnotes().stream().map(Block.Footnote::label))
                .containsExactlyInAnyOrderElementsOf(prose.inlines(Inline.FootnoteMark.class).stream()
                        .map(Inline.FootnoteMark::label)
                        .distinct()
                        .toList());
    }

    private static void places(Inline inline, List<String> lines) {
        if (inline instanceof Inline.Span span) {
            assertThat(at(span.location(), lines)).isIn('[', '!');
            attributes(span.attributes(), lines);
        } else if (inline instanceof Inline.CitationGroup group) {
            exists(group.location(), lines);
            group.works().forEach(work -> assertThat(at(work.location(), lines)).isEqualTo('@'));
        } else if (inline instanceof Inline.Image image) {
            assertThat(at(image.location(), lines)).isEqualTo('!');
        } else if (inline instanceof Inline.FootnoteMark mark) {
            assertThat(at(mark.location(), lines)).isIn('[', '^');
        } else if (inline instanceof Inline.RawHtml html) {
            assertThat(at(html.location(), lines)).isEqualTo('<');
        }
    }

    /** Each character stands where the text says, or is one that is escaped there. */
    private static void places(Inline.Text words, Prose prose, List<String> lines) {
        for (int i = 0; i < words.text().length(); i++) {
            char read = words.text().charAt(i);
            Location place = prose.lines().at(words.begin(i), words.end(i + 1));
            exists(place, lines);
            if (place.length() > 1) {
                assertThat(at(place, lines)).isIn('\\', '&', '{');
            } else if (read != '\n') {
                assertThat(at(place, lines)).isEqualTo(read == '\uFFFD' ? '\0' : read);
            }
        }
    }

    private static void attributes(Attributes attributes, List<String> lines) {
        assertThat(at(attributes.location(), lines)).isEqualTo('{');
        attributes.pairs().forEach(pair -> exists(pair.location(), lines));
    }

    private static char at(Location place, List<String> lines) {
        exists(place, lines);
        return lines.get(place.line() - 1).charAt(place.column() - 1);
    }

    private static void exists(Location place, List<String> lines) {
        assertThat(place.line()).isBetween(1, Math.max(1, lines.size()));
        if (!lines.isEmpty()) {
            String line = lines.get(place.line() - 1);
            assertThat(place.column()).isBetween(1, line.length() + 1);
            assertThat(place.column() - 1 + place.length()).isLessThanOrEqualTo(line.length() + 1);
        }
    }
}
