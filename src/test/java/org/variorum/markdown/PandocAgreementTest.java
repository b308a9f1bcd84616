package org.variorum.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.diagnostic.Diagnostics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Articles mean the same to Pandoc and to us: the same visible text, the same citations, the same attributes. Skipped,
 * and reported as skipped, where pandoc is not installed.
 */
class PandocAgreementTest {

    /** Pandoc's Markdown as it is, but for quotation marks, which stay as written, and bare addresses, which link. */
    private static final String FORMAT = "markdown-smart-implicit_figures+autolink_bare_uris";

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R.*?^---\\R", Pattern.DOTALL | Pattern.MULTILINE);

    /** Where the guide says that Pandoc reads otherwise: unusual keys, keys in links, HTML; and what is not right. */
    private static final Pattern OURS_ALONE =
            Pattern.compile("@\\{|\\[@us]|<b>|\\[\\^one]|\"us-dod}|<br>|^::: note\\nTo");

    @TempDir
    Path folder;

    @Test
    void theExampleContent() throws Exception {
        agree(bodies(Path.of("content")));
    }

    @Test
    void theTestArticles() throws Exception {
        Map<String, String> articles = bodies(Path.of("src/test/resources/markdown"));
        assertThat(articles).hasSizeGreaterThan(2);
        agree(articles);
    }

    @Test
    void theSyntaxGuide() throws Exception {
        Map<String, String> examples = new LinkedHashMap<>();
        GuideExample.in(Files.readString(Path.of("site/markdown/syntax.md"))).stream()
                .filter(example -> !OURS_ALONE.matcher(example.markdown()).find())
                .forEach(example -> examples.put("line " + example.line(), example.markdown()));
        assertThat(examples).hasSizeGreaterThan(15);
        agree(examples);
    }

    private static Map<String, String> bodies(Path root) throws IOException {
        Map<String, String> bodies = new LinkedHashMap<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                    bodies.put(
                            file.toString(),
                            FRONT_MATTER.matcher(Files.readString(file)).replaceFirst(""));
                }
            }
        }
        return bodies;
    }

    private void agree(Map<String, String> articles) throws Exception {
        assumeTrue(installed(), "pandoc is not installed: whether it reads our Markdown as we do was not checked");
        assumeFalse(articles.isEmpty(), "there is no content folder to compare");
        List<String> pandoc = pandoc(List.copyOf(articles.values()));
        SoftAssertions softly = new SoftAssertions();
        int i = 0;
        for (Map.Entry<String, String> article : articles.entrySet()) {
            String ours =
                    OurText.of(new ProseParser().parse(article.getKey(), article.getValue(), 1, new Diagnostics()));
            softly.assertThat(ours).as(article.getKey()).isEqualTo(pandoc.get(i));
            i++;
        }
        softly.assertAll();
    }

    /** What Pandoc reads from each text: one run for all, each text a file of its own and a line across behind it. */
    private List<String> pandoc(List<String> texts) throws Exception {
        Path separator = Files.writeString(folder.resolve("separator.md"), "::: next-file\n:::\n");
        List<String> command = new ArrayList<>(List.of("pandoc", "--file-scope", "-f", FORMAT, "-t", "json"));
        for (int i = 0; i < texts.size(); i++) {
            command.add(
                    Files.writeString(folder.resolve(i + ".md"), texts.get(i)).toString());
            command.add(separator.toString());
        }
        Path json = folder.resolve("all.json");
        Process process = new ProcessBuilder(command)
                .redirectOutput(json.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).as("pandoc's exit code").isZero();
        return texts.isEmpty()
                ? List.of()
                : split(new ObjectMapper().readTree(json.toFile()).get("blocks"));
    }

    private static List<String> split(JsonNode blocks) {
        List<String> texts = new ArrayList<>();
        List<JsonNode> current = new ArrayList<>();
        for (JsonNode block : blocks) {
            if (block.toString().contains("next-file")) {
                texts.add(PandocText.of(current));
                current.clear();
            } else {
                current.add(block);
            }
        }
        return texts;
    }

    private static boolean installed() throws InterruptedException {
        try {
            return new ProcessBuilder("pandoc", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
