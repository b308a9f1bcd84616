package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/**
 * A text that was parsed, and short names for the values that are expected of it.
 *
 * @param prose what it says
 * @param problems what is wrong with it, one line each: place, code and message
 */
record Parsed(Prose prose, List<String> problems) {

    private static final RecursiveComparisonConfiguration WITHOUT_PLACES = RecursiveComparisonConfiguration.builder()
            .withStrictTypeChecking(true)
            .withEqualsForType((a, b) -> a.text().equals(b.text()), Inline.Text.class)
            .build();

    /** Parses a text that begins on the first line of its file. */
    static Parsed of(String... lines) {
        return from(1, lines);
    }

    /** Parses a text that begins on a line of its file. */
    static Parsed from(int firstLine, String... lines) {
        Diagnostics diagnostics = new Diagnostics();
        Prose prose = new ProseParser().parse("f.md", String.join("\n", lines), firstLine, diagnostics);
        return new Parsed(
                prose, diagnostics.sorted().stream().map(Parsed::print).toList());
    }

    private static String print(Diagnostic found) {
        Location place = found.location();
        return place.line() + ":" + place.column() + "+" + place.length() + " "
                + found.code().number() + " " + found.message()
                + found.expected().map(e -> "; expected " + e).orElse("");
    }

    /** The inlines of the first paragraph. */
    List<Inline> inlines() {
        return ((Block.Paragraph) prose.blocks().get(0)).children();
    }

    /** A place. */
    static Location at(int line, int column, int length) {
        return new Location("f.md", line, column, length);
    }

    /** Words. */
    static Inline text(String text) {
        return new Inline.Text(text, 0);
    }

    /** What was read, compared without the places of words; these are looked at by {@link TextPlaceTest}. */
    static <T> ListAssert<T> assertRead(List<T> read) {
        return assertThat(read).usingRecursiveFieldByFieldElementComparator(WITHOUT_PLACES);
    }

    /** A paragraph. */
    static Block paragraph(Inline... children) {
        return new Block.Paragraph(List.of(children));
    }

    /** Attributes with one class. */
    static Attributes ofClass(String name, Location place) {
        return new Attributes(Optional.empty(), List.of(name), List.of(), place);
    }

    /** A citation of one work in brackets, without anything but its key. */
    static Inline citation(String key, Location group, Location place) {
        return new Inline.CitationGroup(false, List.of(new Inline.Cite(key, false, "", "", "", place)), group);
    }
}
