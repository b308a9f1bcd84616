package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.variorum.model.Confidence;
import org.variorum.model.Hedge;
import org.variorum.model.Ruling;
import org.variorum.model.Words;

/** The manual's content reference names every key that is read, and no other. */
class ContentReferenceTest {

    private static final Path READERS = Path.of("src/main/java/org/variorum/load");

    /** Which readers a section of the manual is about. */
    private static final Map<String, List<String>> SECTIONS = Map.of(
            "site.yaml",
                    List.of(
                            "SiteReader",
                            "LookReader",
                            "MenuReader",
                            "HedgesReader",
                            "ThresholdsReader",
                            "CoverageReader"),
            "outlets.yaml", List.of("OutletsReader"),
            "entities.yaml and events.yaml", List.of("EntitiesReader", "EventsReader"),
            "references.json and references.yaml", List.of("ReferencesReader"),
            "reports/*.md", List.of("ReportReader"),
            "questions/*.md", List.of("QuestionReader", "FindingReader"),
            "briefings/*.md", List.of("BriefingReader"),
            "pages/*.md", List.of("PageReader"));

    private static final Pattern ASKED = Pattern.compile("\\.at\\(\\s*\"([\\w-]+)\"\\)");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=(?=[ `])");

    @TestFactory
    Stream<DynamicTest> everyKeyThatIsReadIsNamed() {
        return SECTIONS.entrySet().stream()
                .flatMap(section -> section.getValue().stream()
                        .flatMap(reader -> keys(reader)
                                .map(key -> DynamicTest.dynamicTest(
                                        reader + ": " + key,
                                        () -> assertThat(section(section.getKey()))
                                                .containsPattern("(?m)(?:^|[ {,])" + Pattern.quote(key) + ":")))));
    }

    @Test
    void everyReaderOfMetadataHasASection() throws IOException {
        try (Stream<Path> files = Files.list(READERS)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString().replace(".java", ""))
                            .filter(name -> keys(name).findAny().isPresent()))
                    .containsExactlyInAnyOrderElementsOf(SECTIONS.values().stream()
                            .flatMap(List::stream)
                            .filter(name -> keys(name).findAny().isPresent())
                            .toList());
        }
    }

    @Test
    void everyWordThatIsAKeyIsNamed() throws IOException {
        String page = page();
        Stream<String> words = Stream.of(
                        Arrays.stream(Ruling.values()).map(Words::of).map(word -> "`" + word + "`"),
                        Arrays.stream(Confidence.values()).map(Words::of).map(word -> "`" + word + "`"),
                        Arrays.stream(Hedge.values())
                                .filter(h -> h != Hedge.EXACT)
                                .map(h -> "`" + Words.of(h).replace('-', ' ') + "`"))
                .flatMap(w -> w);
        assertThat(words).allSatisfy(word -> assertThat(page).contains(word));
    }

    /** Every example is read without a fault, so that no key in it is unknown. */
    @Test
    void everyExampleIsRead() {
        Folders folder = Folders.empty();
        SECTIONS.keySet().forEach(section -> {
            List<String> examples = examples(section);
            for (String file : files(section)) {
                String example = examples.get(
                        Math.min(examples.size() - 1, files(section).indexOf(file)));
                folder.file(file, example.strip().replace("7ba3…", "0".repeat(64)));
            }
        });
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void theAttributesOfAClaimAreThoseThatMayBeWritten() throws IOException {
        String printed = Files.readString(Path.of("src/test/resources/diagnostics/unknown-attribute/expected.txt"));
        MatchResult allowed = Pattern.compile("claims have no attribute.*?expected: one of ([^\n]*)", Pattern.DOTALL)
                .matcher(printed)
                .results()
                .findFirst()
                .orElseThrow();
        assertThat(section("reports/*.md")
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(0, line.indexOf('|', 1)))
                        .flatMap(line -> ATTRIBUTE.matcher(line).results())
                        .map(match -> match.group(1)))
                .containsExactlyInAnyOrder(allowed.group(1).split(", ", -1));
    }

    private static Stream<String> keys(String reader) {
        return ASKED.matcher(text(READERS.resolve(reader + ".java")))
                .results()
                .map(match -> match.group(1))
                .distinct();
    }

    private static List<String> examples(String section) {
        return EXAMPLE.matcher(section(section))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> files(String section) {
        return Arrays.stream(section.split(" and ", -1))
                .filter(name -> !name.endsWith(".json"))
                .map(name -> name.replace("*", "example"))
                .toList();
    }

    private static String section(String title) {
        String page = page();
        int start = page.indexOf("\n## " + title + "\n");
        assertThat(start).as(title).isNotNegative();
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static String page() {
        return text(Path.of("site/markdown/content.md"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
