package org.variorum.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Hedge;
import org.variorum.model.Likelihood;
import org.variorum.model.Modality;
import org.variorum.model.QuoteState;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.SentenceState;
import org.variorum.model.SourceKind;
import org.variorum.model.Standing;
import org.variorum.model.Verdict;
import org.variorum.words.bundle.Languages;

/** Every constant of the vocabulary has a label in every language, and no two have the same. */
class LabelWordsTest {

    static List<Language> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellConstantsApart(Language language) {
        LabelWords labels = language.labels();
        apart(Verdict.values(), labels::verdict);
        apart(Verdict.values(), labels::meaning);
        apart(Confidence.values(), labels::confidence);
        apart(Confidence.values(), labels::level);
        apart(Because.values(), labels::because);
        apart(Ruling.values(), labels::ruling);
        apart(Standing.values(), labels::standing);
        apart(SentenceState.values(), labels::sentence);
        apart(Hedge.values(), labels::hedge);
        apart(Reliability.values(), labels::reliability);
        apart(SourceKind.values(), labels::kind);
        apart(Decision.Status.values(), labels::status);
        apart(Likelihood.values(), labels::likelihood);
        apart(Likelihood.values(), labels::otherwise);
        apart(QuoteState.values(), labels::quotation);
        apart(QuoteState.values(), state -> labels.quotations(3, state));
        apart(Topic.values(), labels::topic);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sayNothingOfAPlainFact(Language language) {
        assertThat(language.labels().manner(Modality.REPORTED)).isEqualTo(Optional.empty());
        apart(Modality.values(), m -> language.labels().manner(m).orElse("plain"));
    }

    private static <E extends Enum<E>> void apart(E[] constants, Function<E, String> label) {
        assertThat(Arrays.stream(constants).map(label)).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
