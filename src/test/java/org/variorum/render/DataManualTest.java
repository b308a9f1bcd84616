package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.files.OutputFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manual's page on the data tells of every member that is in it. */
class DataManualTest {

    private static final Path PAGE = Path.of("site/markdown/data.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void everyMemberOfTheExampleIsTold() throws IOException {
        Map<String, OutputFile> files = new Sites(Path.of("content")).render(Optional.empty(), 2);
        JsonNode manifest = data(files, "claims.json");
        Set<String> members = new TreeSet<>();
        collect(manifest, members);
        for (JsonNode question : manifest.path("questions")) {
            collect(data(files, question.path("data").asString()), members);
        }
        assertThat(members).hasSizeGreaterThan(50).isSubsetOf(told());
    }

    private static JsonNode data(Map<String, OutputFile> files, String path) throws IOException {
        return JsonMapper.shared()
                .readTree(Markup.text(Optional.ofNullable(files.get(path)).orElseThrow()));
    }

    private static Set<String> told() throws IOException {
        return CODE.matcher(Files.readString(PAGE))
                .results()
                .map(code -> code.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collect(JsonNode node, Set<String> members) {
        node.properties().forEach(member -> members.add(member.getKey()));
        node.forEach(child -> collect(child, members));
    }
}
