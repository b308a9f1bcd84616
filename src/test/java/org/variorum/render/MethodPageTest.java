package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.files.OutputFile;
import org.variorum.model.Because;
import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Footing;
import org.variorum.model.Hedge;
import org.variorum.model.Likelihood;
import org.variorum.model.Modality;
import org.variorum.model.PairRule;
import org.variorum.model.Reason.Cap;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Relation;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.Step.TieBreak;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.model.VerdictRule;
import org.variorum.model.Weights;
import org.variorum.render.part.Texts;
import org.variorum.words.LabelWords;
import org.variorum.words.Language;
import org.variorum.words.MethodTopic;
import org.variorum.words.RuleWords;
import org.variorum.words.bundle.Languages;

/** The method page states the rules that are in force, all of them, with the numbers from where the engine takes them. */
class MethodPageTest {

    @TempDir
    private Path content = Path.of("");

    static List<Language> languages() {
        return Languages.all();
    }

    @Test
    void aWidthOfTheSiteIsSeenOnThePage() throws IOException {
        assertThat(page("")).contains("“about 100” 90 to 110");
        assertThat(page("hedges: {about: 25%, dozens: 30..80}"))
                .contains("“about 100” 75 to 125")
                .contains("“dozens” 30 to 80")
                .doesNotContain("“about 100” 90 to 110");
    }

    @Test
    void whatTheSiteAsksForIsSeenOnThePage() throws IOException {
        assertThat(page("thresholds: {high: {lineages: 3}, overlap: 60%}"))
                .contains("High confidence is given only with at least 3 origins.")
                .contains("that share 60 % of their runs");
        assertThat(page("thresholds: {wide: 40%}")).contains("spans more than 40 % of its middle");
        assertThat(page("hedges: {rounding: 3%}")).contains("differ by 3 % of the greater at most");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyConstantOfTheRulesIsThere(Language language) throws IOException {
        String page = page("language: " + language.tag());
        RuleWords rules = language.rules();
        LabelWords labels = language.labels();
        has(page, Modality.values(), rules::force);
        has(page, ValueType.values(), rules::type);
        has(page, PairRule.values(), rules::pair);
        has(page, Relation.values(), r -> language.pairs().relation(r).words());
        has(page, Because.values(), labels::because);
        has(page, TieBreak.By.values(), rules::tie);
        has(page, VerdictRule.values(), r -> labels.verdict(r.verdict()) + " " + Texts.capital(rules.verdict(r)));
        has(page, Verdict.values(), v -> labels.verdict(v) + " " + labels.meaning(v));
        has(page, Footing.values(), f -> rules.footing(f) + " " + Texts.capital(labels.level(f.level())));
        has(page, Weakness.values(), w -> language.verdicts().stepDown(w).words());
        has(page, Cap.values(), c -> language.verdicts().atMost(c.most(), c).words());
        has(page, Confidence.values(), c -> labels.confidence(c) + " " + rules.meaning(c));
        has(page, Ruling.values(), rules::meaning);
        has(page, Hedge.values(), labels::hedge);
        has(
                page,
                Likelihood.values(),
                l -> labels.likelihood(l) + " " + Texts.capital(labels.otherwise(l)) + " "
                        + language.method().chance(l.from(), l.to()));
        has(page, MethodTopic.values(), language.method()::heading);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNumberOfTheRulesIsThereAsTheEngineHasIt(Language language) throws IOException {
        String page = page("language: " + language.tag());
        has(page, Bound.values(), language.rules()::bound);
        assertThat(Bound.values())
                .allSatisfy(b -> assertThat(language.rules().bound(b))
                        .contains(language.numbers().bound(b)));
        has(
                page,
                Reliability.values(),
                r -> r + " " + Texts.capital(language.labels().reliability(r)) + " "
                        + language.numbers().weight(Weights.of(r)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsAskedInOrderIsToldInOrder(Language language) throws IOException {
        String page = page("language: " + language.tag());
        inOrder(page, PairRule.values(), language.rules()::pair);
        inOrder(page, TieBreak.By.values(), language.rules()::tie);
        inOrder(page, VerdictRule.values(), r -> Texts.capital(language.rules().verdict(r)));
    }

    private static <E> void has(String page, E[] constants, Function<E, String> words) {
        assertThat(constants).allSatisfy(c -> assertThat(page).contains(Texts.capital(words.apply(c))));
    }

    private static <E> void inOrder(String page, E[] constants, Function<E, String> words) {
        assertThat(page).containsSubsequence(Arrays.stream(constants).map(words).toList());
    }

    private String page(String more) throws IOException {
        Files.writeString(content.resolve("site.yaml"), "title: Small\npublisher: {name: Desk}\n" + more + "\n");
        Map<String, OutputFile> files = new Sites(content).render(Optional.empty(), 1);
        return Markup.text(Optional.ofNullable(files.get("method.html")).orElseThrow())
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
