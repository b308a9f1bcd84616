package org.variorum.load.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;

class YamlTreeTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void keepsEveryPlaceInTheFileAndNotInTheFrontMatter() {
        Optional<Node> root =
                YamlTree.read(new SourceText("a.md", "title: 'x'\ntags: [b,\n  c]\n", 2), 100, diagnostics);
        assertThat(root)
                .contains(map(
                        place(2, 1, 1),
                        entry("title", place(2, 1, 5), new Node.Scalar("x", false, place(2, 8, 3))),
                        entry(
                                "tags",
                                place(3, 1, 4),
                                new Node.Sequence(
                                        List.of(
                                                new Node.Scalar("b", true, place(3, 8, 1)),
                                                new Node.Scalar("c", true, place(4, 3, 1))),
                                        place(3, 7, 1)))));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "010", "1.10", "1_000", "2023-11-15", "~", "null", "0x1F", ".nan", "1e999999999"})
    void leavesScalarsAsText(String text) {
        assertThat(read("a: " + text)).contains(map(place(1, 1, 1), entry("a", place(1, 1, 1), scalar(text, 4))));
    }

    @Test
    void countsColumnsAsEditorsDo() {
        read("a: 😀😀\nb: {😀: x, c: *d}");
        assertThat(faults()).containsExactly("a.yaml:2:15+2 V105 an alias *d");
    }

    @Test
    void countsLinesAsTheFileDoes() {
        read("a: \"x\u0085y\u2028z\"\nb: *c");
        assertThat(faults()).containsExactly("a.yaml:2:4+2 V105 an alias *c");
    }

    @Test
    void readsFoldedTextsCommentsAndFlowOverSeveralLines() {
        Optional<Node> root = read("# first\na: >-\n  one\n  two\n# between\nb: {c: 1, # here\n    d: 2}\n");
        assertThat(root.map(YamlTreeTest::plain)).contains("{a=one two, b={c=1, d=2}}");
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"---\na: b\n---\n", "a: b\n---", "a: b\n...\n", "a: b\n---\n# the end\n", "a: b\n---\n...\n"})
    void aMarkBehindWhichNothingStandsClosesTheDocument(String yaml) {
        assertThat(read(yaml).map(YamlTreeTest::plain)).contains("{a=b}");
        assertThat(faults()).isEmpty();
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("# only a comment\n")).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "title: a: b                ¦ 1:9+1 V103 a colon where no key can stand",
                "a:\\n\\tb: c               ¦ 2:1+1 V103 a tab where spaces belong",
                "a: \"b\\nc: d              ¦ 1:4+1 V103 a quote that is not closed",
                "a: @b                      ¦ 1:4+1 V103 a character that no plain text can start with",
                "a: [b                      ¦ 1:4+1 V103 a list that is not closed, or lacks a comma",
                "a: {b                      ¦ 1:4+1 V103 a mapping that is not closed, or lacks a comma",
                "a: b\\nc                   ¦ 2:1+1 V103 a line without a colon",
                "a: \"\\q\"                 ¦ 1:6+1 V103 a backslash that means nothing",
                "a: 'b' c                   ¦ 1:8+1 V103 a line that does not fit the lines above it",
                "a: \"x\\v\"                ¦ 1:4+5 V114 the character U+000B, which no page and no feed may hold",
                "a: \"\\u202E\"             ¦ 1:4+8 V115 the character U+202E, which readers do not see, and which turns the line around",
                "a: b\\na: c                ¦ 2:1+1 V104 the key \"a\" stands twice",
                "a: &b c                    ¦ 1:4+4 V105 an anchor &b",
                "a: !!str c                 ¦ 1:4+7 V105 a tag !!str",
                "<<: {a: b}                 ¦ 1:1+2 V105 a merge key <<",
                "a: b\\n---\\nc: d          ¦ 2:1+3 V105 a second document",
                "a: b\\n---\\n---          ¦ 3:1+3 V105 a second document",
                "a: b\\n---\\n''          ¦ 2:1+3 V105 a second document",
                "[a, b]: c                  ¦ 1:1+1 V109 a key that is a list or a mapping",
            })
    void reportsAtThePlace(String yaml, String fault) {
        read(yaml.strip().replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(faults()).containsExactly("a.yaml:" + fault);
    }

    @Test
    void keepsTheFirstOfTwoValues() {
        assertThat(read("a: b\na: {c: d}\ne: f").map(YamlTreeTest::plain)).contains("{a=b, e=f}");
    }

    @Test
    void refusesDepthAndSizeBeforeItBuilds() {
        read("[".repeat(33) + "]".repeat(33));
        assertThat(faults()).containsExactly("a.yaml:1:33+1 V105 nested deeper than 32");
    }

    @Test
    void allowsThirtyTwoLevels() {
        read("[".repeat(32) + "]".repeat(32));
        assertThat(faults()).isEmpty();
    }

    @Test
    void refusesTooManyParts() {
        YamlTree.read(SourceText.ofFile("a.yaml", "[" + "x,".repeat(100) + "]"), 100, diagnostics);
        assertThat(faults()).containsExactly("a.yaml:1:200+1 V105 more than 100 parts in one file");
    }

    private Optional<Node> read(String yaml) {
        return YamlTree.read(SourceText.ofFile("a.yaml", yaml), 100_000, diagnostics);
    }

    private List<String> faults() {
        return diagnostics.sorted().stream().map(YamlTreeTest::shown).toList();
    }

    static String shown(Diagnostic d) {
        return d.location() + "+" + d.location().length() + " " + d.code().number() + " " + d.message();
    }

    static String plain(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(YamlTreeTest::plain).toList().toString();
        }
        return node instanceof Node.Mapping mapping
                ? mapping.entries().values().stream()
                        .map(e -> e.key().text() + "=" + plain(e.value()))
                        .collect(Collectors.joining(", ", "{", "}"))
                : "refused";
    }

    private static Location place(int line, int column, int length) {
        return new Location(line > 1 ? "a.md" : "a.yaml", line, column, length);
    }

    private static Node.Scalar scalar(String text, int column) {
        return new Node.Scalar(text, true, place(1, column, text.length()));
    }

    private static Node.Entry entry(String key, Location location, Node value) {
        return new Node.Entry(new Node.Scalar(key, true, location), value);
    }

    private static Node map(Location location, Node.Entry... entries) {
        Map<String, Node.Entry> byKey = new java.util.LinkedHashMap<>();
        for (Node.Entry entry : entries) {
            byKey.put(entry.key().text(), entry);
        }
        return new Node.Mapping(byKey, location);
    }
}
