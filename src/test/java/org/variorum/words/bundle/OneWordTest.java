package org.variorum.words.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Readers learn one word for one thing: what the code calls a lineage or a voice is an origin to them, a reliability or a letter
 * is a grade, and a lead is a margin.
 */
class OneWordTest {

    private static final Path BUNDLES = Path.of("src/main/java/org/variorum/words/bundle");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    @ParameterizedTest
    @CsvSource({
        "english, (?i)\\b(?:voices?|lineages?|reliability)\\b",
        "english, (?i)(?<!\\bby |\\bother )\\bletters?\\b",
        "english, (?i)\\b(?:a|the|largest|narrow) lead\\b",
        "korean, 목소리|계보|신뢰성|기원(?!전)",
        "arabic, صوت|أصوات"
    })
    void noBundleHasAnotherWordForIt(String language, String other) throws IOException {
        Pattern banned = Pattern.compile(other);
        assertThat(texts(language))
                .hasSizeGreaterThan(500)
                .noneMatch(text -> banned.matcher(text).find());
    }

    private static List<String> texts(String language) throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES.resolve(language))) {
            return files.sorted().flatMap(OneWordTest::literals).toList();
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().map(found -> found.group());
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
