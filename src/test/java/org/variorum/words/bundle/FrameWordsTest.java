package org.variorum.words.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.Language;
import org.variorum.words.PageText;
import org.variorum.words.Phrase;
import org.variorum.words.Piece;

/** Templates are written once, for all languages: what one leaves to be filled or linked, every one does. */
class FrameWordsTest {

    private static final List<Long> COUNTS = List.of(0L, 1L, 2L, 3L, 10L, 11L, 99L, 100L, 102L, 1000L);

    static Stream<Language> languages() {
        return Languages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheGapsAndTheLinksThatEnglishHas(Language language) throws ReflectiveOperationException {
        Map<String, String> english = shapes("", Languages.ENGLISH.frame());
        assertThat(english).hasSizeGreaterThan(200);
        assertThat(shapes("", language.frame())).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noWordsAreMissing(Language language) throws ReflectiveOperationException {
        assertThat(words("", language.frame()))
                .allSatisfy(
                        (name, text) -> assertThat(text).as(name).isNotBlank().doesNotContain("{", "}"));
    }

    /** What templates can do with each word, by its name. */
    private static Map<String, String> shapes(String path, PageText words) throws ReflectiveOperationException {
        Map<String, String> shapes = new TreeMap<>();
        for (Method method : methods(words)) {
            Object value = method.invoke(words);
            String name = path + method.getName();
            if (value instanceof PageText group) {
                shapes.putAll(shapes(name + ".", group));
            } else {
                shapes.put(name, method.getReturnType().getSimpleName() + " " + open(value));
            }
        }
        return shapes;
    }

    private static Map<String, String> words(String path, PageText words) throws ReflectiveOperationException {
        Map<String, String> all = new TreeMap<>();
        for (Method method : methods(words)) {
            Object value = method.invoke(words);
            String name = path + method.getName();
            if (value instanceof PageText group) {
                all.putAll(words(name + ".", group));
            } else if (value instanceof String text) {
                all.put(name, text);
            } else {
                said(value).forEach(phrase -> all.put(name + " " + phrase.words(), phrase.words()));
            }
        }
        return all;
    }

    private static Method[] methods(PageText words) {
        return Arrays.stream(words.getClass().getInterfaces())
                .filter(PageText.class::isAssignableFrom)
                .findFirst()
                .orElseThrow()
                .getMethods();
    }

    /** What is open in it, in the order of the parts; the number of words that count may be part of a word. */
    private static List<String> open(Object value) {
        return said(value)
                .flatMap(phrase -> phrase.pieces().stream())
                .filter(Piece.Open.class::isInstance)
                .map(Piece.Open.class::cast)
                .map(open -> open.part().map(String::valueOf).orElse("own"))
                .filter(open -> !(value instanceof Counted && !open.equals("own")))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Phrase> said(Object value) {
        if (value instanceof Gapped sentence) {
            return Stream.of(sentence.of(IntStream.range(0, 10)
                    .mapToObj(i -> Phrase.of(new Piece.Open(Optional.of(i), "x")))
                    .toArray(Phrase[]::new)));
        }
        if (value instanceof Counted counted) {
            return COUNTS.stream().map(n -> counted.of(n, Phrase.of(new Piece.Open(Optional.of(0), n.toString()))));
        }
        return value instanceof Phrase phrase ? Stream.of(phrase) : Stream.empty();
    }
}
