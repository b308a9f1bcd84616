package org.variorum.load.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;

class JsonTreeTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsWhatReferenceManagersWrite() {
        String json = "[\n\t{\n\t\t\"id\": \"x\",\n\t\t\"issued\": {\"date-parts\": [[2023, 11.10, null]]}\n\t}\n]\n";
        assertThat(read(json).map(YamlTreeTest::plain)).contains("[{id=x, issued={date-parts=[[2023, 11.10, null]]}}]");
        assertThat(faults()).isEmpty();
    }

    @Test
    void keepsPlacesAndQuotes() {
        Node.Sequence list = new Node.Sequence(
                List.of(
                        new Node.Scalar("null", false, new Location("a.json", 2, 2, 6)),
                        new Node.Scalar("null", true, new Location("a.json", 2, 10, 4))),
                Location.at("a.json", 1, 1));
        assertThat(read("[\n \"null\", null]")).contains(list);
    }

    @Test
    void readsCharactersBeyondTheBasicPlane() {
        assertThat(read("\"\\ud83d\\ude00\"").map(YamlTreeTest::plain)).contains("😀");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"a\": 2} ¦ 1:10+3 V104 the key \"a\" stands twice",
                "[1] [2]              ¦ 1:5+1 V103 a second value after the end of the first",
            })
    void reportsAtThePlace(String json, String fault) {
        read(json);
        assertThat(faults()).containsExactly("a.json:" + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {"{\"a\": 1,} ¦ 1:9", "[1, ¦ 1:4", "[NaN] ¦ 1:5", "{a: 1} ¦ 1:2"})
    void reportsSyntaxAtThePlace(String json, String place) {
        assertThat(read(json)).containsInstanceOf(Node.Refused.class);
        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("a.json:" + place + "+1 V103 JSON that cannot be read: ");
    }

    @Test
    void saysNothingOfThePlacesThatTheLibraryDoesNotKnow() {
        read("[1,\n {");
        assertThat(diagnostics.sorted())
                .singleElement()
                .satisfies(fault -> assertThat(fault.message())
                        .endsWith("expected close marker for Object")
                        .doesNotContain("REDACTED", "StreamReadFeature"));
    }

    @Test
    void refusesDepth() {
        read("[".repeat(100_000));
        assertThat(faults()).containsExactly("a.json:1:33+1 V105 nested deeper than 32");
    }

    private Optional<Node> read(String json) {
        return JsonTree.read(SourceText.ofFile("a.json", json), 100_000, diagnostics);
    }

    private List<String> faults() {
        return diagnostics.sorted().stream().map(YamlTreeTest::shown).toList();
    }
}
