package org.variorum.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.words.bundle.Languages;

/** The glossary explains the words that pages print, each once. */
class GlossaryTest {

    static Stream<Language> languages() {
        return Languages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyWordIsExplainedOnceAndByOthers(Language language) {
        List<Glossary.Section> sections = new Glossary(language, language.labels()::ruling).sections();
        assertThat(sections).extracting(Glossary.Section::part).containsExactly(Glossary.Part.values());
        for (Glossary.Section section : sections) {
            assertThat(language.glossary().heading(section.part())).isNotBlank();
            assertThat(section.entries()).extracting(Glossary.Entry::name).doesNotHaveDuplicates();
            assertThat(section.entries()).extracting(Glossary.Entry::id).doesNotHaveDuplicates();
            assertThat(section.entries()).extracting(Glossary.Entry::meaning).doesNotHaveDuplicates();
            assertThat(section.entries())
                    .allSatisfy(word -> assertThat(word.meaning()).isNotBlank().isNotEqualTo(word.name()));
        }
    }

    /** Pages have them at the head of columns and lines. */
    @ParameterizedTest
    @MethodSource("languages")
    void wordsAreThoseOfThePages(Language language) {
        FrameWords frame = language.frame();
        MethodWords method = language.method();
        Map<GlossaryTerm, String> used = Map.of(
                GlossaryTerm.ORIGIN, language.pictures().voice(),
                GlossaryTerm.MARGIN, frame.question().margin(),
                GlossaryTerm.GRADE, method.columns(MethodTopic.LETTERS).get(0),
                GlossaryTerm.WEIGHT, method.columns(MethodTopic.LETTERS).get(2),
                GlossaryTerm.RULING, method.columns(MethodTopic.RULINGS).get(0),
                GlossaryTerm.HEDGE, method.columns(MethodTopic.HEDGES).get(0),
                GlossaryTerm.VERDICT, method.columns(MethodTopic.MEANINGS).get(0),
                GlossaryTerm.CONFIDENCE, method.columns(MethodTopic.LEVELS).get(0));
        assertThat(Arrays.stream(GlossaryTerm.values())
                        .filter(used::containsKey)
                        .collect(Collectors.toMap(term -> term, language.glossary()::name)))
                .isEqualTo(used);
        assertThat(frame.parts().position().say("1"))
                .contains(language.glossary().name(GlossaryTerm.POSITION));
    }
}
