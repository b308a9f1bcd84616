package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A word is one on every Java: what {@code \b} makes of letters beyond ASCII depends on which one runs. */
class WordEdgeTest {

    private static final Pattern LIKELY = Pattern.compile(WordEdge.BEGIN + "likely" + WordEdge.END);

    @Test
    void findsWholeWords() {
        for (String text : List.of(
                "likely", "(likely)", "most likely, so", "¿likely?", "a-likely-b", "’likely’", "\u00A0likely")) {
            assertThat(LIKELY.matcher(text).find()).as(text).isTrue();
        }
    }

    @Test
    void findsNoPartsOfWords() {
        for (String text :
                List.of("unälikely", "likelyö", "likely\u0301", "e\u0301likely", "likely2", "_likely", "likely가")) {
            assertThat(LIKELY.matcher(text).find()).as(text).isFalse();
        }
    }

    /** The one escape that is left is that of JSON. */
    @Test
    void noPatternAsksForTheWordsOfOneJava() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file ->
                                    text(file).contains("\\\\b") || text(file).contains("\\\\B"))
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("JsonText.java");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
