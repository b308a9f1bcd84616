package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.files.OutputFile;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Modality;
import org.variorum.model.Relation;
import org.variorum.model.Ruling;
import org.variorum.model.SourceKind;
import org.variorum.model.Standing;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.model.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is published as data is what its schema says, and the schema knows all of it. */
class DataSchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(DataSchema.bytes());

    /** Readers let new members join; here, none that the schema does not know. */
    private static JsonNode closed(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        close(copy);
        return copy;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(DataSchemaTest::close);
    }

    private static Schema strict(String part) {
        ObjectNode schema = (ObjectNode) closed(SCHEMA);
        schema.remove("oneOf");
        schema.put("$ref", "#/$defs/" + part);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"content", "src/test/resources/golden/sale/content", "src/test/resources/golden/bridge/content"})
    void theDataAreWhatTheSchemaSays(String content) throws IOException {
        Map<String, OutputFile> files = new Sites(Path.of(content)).render(Optional.empty(), 2);
        Schema manifest = strict("manifest");
        Schema question = strict("file");
        Map<String, List<com.networknt.schema.Error>> faults = new TreeMap<>();
        for (Map.Entry<String, OutputFile> file : files.entrySet()) {
            boolean whole = file.getKey().equals("claims.json");
            if (whole || file.getKey().matches("claims/.*\\.json")) {
                JsonNode data = JsonMapper.shared().readTree(Markup.text(file.getValue()));
                List<com.networknt.schema.Error> found = (whole ? manifest : question).validate(data);
                if (!found.isEmpty()) {
                    faults.put(file.getKey(), found);
                }
                assertThat(files).containsKey(data.path("$schema").stringValue().replace("../", ""));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(files).containsKey("claims.json");
    }

    @Test
    void refusesWhatIsNoData() {
        JsonNode data = JsonMapper.shared().readTree("{\"format\": 1}");
        assertThat(strict("manifest").validate(data)).isNotEmpty();
        assertThat(strict("file").validate(data)).isNotEmpty();
    }

    @Test
    void knowsAllWordsOfTheVocabulary() {
        assertThat(words("verdict")).isEqualTo(words(Verdict.values()));
        assertThat(words("confidence")).isEqualTo(words(Confidence.values()));
        assertThat(words("status")).isEqualTo(words(Decision.Status.values()));
        assertThat(words("ruling")).isEqualTo(words(Ruling.values()));
        assertThat(words("standing")).isEqualTo(words(Standing.values()));
        assertThat(words("relation")).isEqualTo(words(Relation.values()));
        assertThat(words("modality")).isEqualTo(words(Modality.values()));
        assertThat(words("kind")).isEqualTo(words(SourceKind.values()));
        assertThat(enumOf(SCHEMA.at("/$defs/question/properties/expects"))).isEqualTo(words(ValueType.values()));
    }

    private static List<String> words(String part) {
        return enumOf(SCHEMA.at("/$defs/" + part));
    }

    private static List<String> enumOf(JsonNode part) {
        List<String> words = new ArrayList<>();
        part.path("enum").forEach(word -> words.add(word.stringValue()));
        return words;
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Words::of).toList();
    }
}
