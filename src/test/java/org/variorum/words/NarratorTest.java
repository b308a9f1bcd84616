package org.variorum.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.Golden;
import org.variorum.model.Because;
import org.variorum.model.Operands;
import org.variorum.model.PairRule;
import org.variorum.model.Reason;
import org.variorum.model.Relation;
import org.variorum.model.Relations;
import org.variorum.model.Step;
import org.variorum.model.Tie;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.words.bundle.Languages;

/** Every step, pair, reason and tie is told, in every language, and the same of several claims only once. */
class NarratorTest {

    private static final Language ENGLISH = Languages.of("en");
    private static final Language KOREAN = Languages.of("ko");

    private static final Told IN_ENGLISH = new Told(Map.of(
            "wire", "Reuters",
            "paper", "The Daily Courier",
            "mirror", "Mirror",
            "ministry", "Ministry of Truth",
            "office", "Press Office",
            "summit", "55th Security Consultative Meeting"));

    private static final Told IN_KOREAN = new Told(Map.of(
            "wire", "연합뉴스",
            "paper", "조선일보",
            "mirror", "KBS",
            "ministry", "국방부",
            "office", "대변인실",
            "summit", "제55차 안보협의회의"));

    private static final Told IN_ARABIC = new Told(Map.of(
            "wire", "رويترز",
            "paper", "الأهرام",
            "mirror", "الجزيرة",
            "ministry", "وزارة الدفاع",
            "office", "المكتب الصحفي",
            "summit", "القمة الخامسة"));

    /** A line for each of the others, in their order. */
    private static final Path ARABIC = Path.of("src/test/resources/words/arabic.txt");

    static Stream<Line> lines() {
        return Stream.of(
                        StepLines.roles(),
                        StepLines.voices(),
                        PairLines.pairs(),
                        StepLines.tallies(),
                        StepLines.verdicts(),
                        StepLines.levels(),
                        StepLines.losses())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isToldInEnglish(Line line) {
        assertThat(IN_ENGLISH.steps(ENGLISH, List.of(line.step()))).containsExactly(line.english());
    }

    @Test
    void allAreToldInArabic() throws IOException {
        List<String> told = lines().flatMap(line -> IN_ARABIC.steps(Languages.of("ar"), List.of(line.step())).stream())
                .toList();
        if (Golden.updating()) {
            Golden.write(ARABIC, (String.join("\n", told) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(told).isEqualTo(Files.readAllLines(ARABIC));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isToldInKorean(Line line) {
        assertThat(IN_KOREAN.steps(KOREAN, List.of(line.step()))).containsExactly(line.korean());
    }

    @Test
    void everyKindIsTold() {
        List<Step> steps = lines().map(Line::step).toList();
        assertThat(kinds(steps.stream())).isEqualTo(all(Step.class));
        assertThat(kinds(steps.stream()
                        .filter(Step.Compared.class::isInstance)
                        .map(s -> ((Step.Compared) s).comparison().operands())))
                .isEqualTo(all(Operands.class));
        assertThat(kinds(steps.stream()
                        .filter(Step.Sure.class::isInstance)
                        .flatMap(s -> ((Step.Sure) s).reasons().stream())))
                .isEqualTo(all(Reason.class));
        assertThat(kinds(steps.stream()
                        .filter(Step.Joined.class::isInstance)
                        .flatMap(s -> ((Step.Joined) s).lineage().ties().stream())))
                .isEqualTo(all(Tie.class));
    }

    private static Set<Class<?>> kinds(Stream<?> things) {
        return things.map(Object::getClass).collect(Collectors.toSet());
    }

    private static Set<Class<?>> all(Class<?> family) {
        return Set.of(family.getPermittedSubclasses());
    }

    @Test
    void whatSeveralClaimsSayOfTheirScopeIsToldOnce() {
        Operands years = new Operands.Scopes(Told.scope("launches", "2022"), Told.scope("launches", "2023"));
        List<Step> steps = List.of(
                Told.compared("wire", Relation.DIFFERENT_SCOPE, "paper", PairRule.SCOPE, years, Because.SCOPE_PERIOD),
                Told.compared(
                        "paper",
                        Relation.DIFFERENT_SCOPE,
                        "mirror",
                        PairRule.SCOPE,
                        years.flipped(),
                        Because.SCOPE_PERIOD));
        assertThat(IN_ENGLISH.steps(ENGLISH, steps))
                .containsExactly("Reuters and Mirror speak of “launches, 2022”, The Daily Courier of “launches, 2023”"
                        + " (different periods), so that both can hold.");
        assertThat(IN_KOREAN.steps(KOREAN, steps))
                .containsExactly("연합뉴스, KBS는 ‘launches, 2022년’을, 조선일보는 ‘launches, 2023년’을 말하므로 (기간이 다름) 둘 다 맞을 수 있다.");
    }

    @Test
    void whatOneClaimHasInCommonWithSeveralIsToldOnce() {
        Operands same = new Operands.YesNos(Value.YesNo.YES, Value.YesNo.YES);
        assertThat(IN_ENGLISH.steps(
                        ENGLISH,
                        List.of(
                                Told.compared("wire", Relation.SAME, "paper", PairRule.VALUE, same),
                                Told.compared("wire", Relation.SAME, "mirror", PairRule.VALUE, same))))
                .containsExactly("Reuters says the same as The Daily Courier and Mirror: yes.");
    }

    @Test
    void ofSeveralPartsThoseAreToldThatWouldChange() {
        List<VerdictWords.Change> changes = List.of(
                new VerdictWords.Change(
                        List.of(Phrase.of("height"), Phrase.of("2022")), Optional.of(Phrase.of("6 km"))),
                new VerdictWords.Change(List.of(Phrase.of("distance")), Optional.empty()),
                new VerdictWords.Change(List.of(), Optional.empty()));
        Phrase voice = Phrase.of("Reuters");
        VerdictWords english = ENGLISH.verdicts();
        VerdictWords korean = KOREAN.verdicts();
        assertThat(english.without(voice, Optional.of(Verdict.UNRESOLVED), changes)
                        .words())
                .isEqualTo(
                        "Without Reuters this would be unresolved, and the answer for height, 2022 would be “6 km” and"
                                + " there would be no answer for distance and for what is said in general.");
        assertThat(english.without(voice, Optional.empty(), changes.subList(1, 2))
                        .words())
                .isEqualTo("Without Reuters there would be no answer for distance.");
        assertThat(korean.without(voice, Optional.empty(), changes).words())
                .isEqualTo("Reuters가 없으면 height, 2022에 대한 답은 “6 km”가 되고, distance에 대한 답이 없게 되고, 전반에 대한 답이 없게 된다.");
    }

    @Test
    void ofALongSumTheFirstTermsAreToldAndTheOthersCounted() {
        Step.Sum many = Told.sum(Stream.generate(() -> "0.20 wire").limit(14).toArray(String[]::new));
        assertThat(IN_ENGLISH.steps(ENGLISH, List.of(Told.weighed(0, true, many))))
                .first()
                .asString()
                .endsWith("0.20 (Reuters) + those of 2 others = 2.80, margin −0.22.");
    }

    @Test
    void topicsComeInTheOrderOfTheSteps() {
        List<Step> steps = List.of(Told.joined(false, List.of("wire")), Told.weighed(0, true, Told.sum()), Told.sure());
        assertThat(IN_ENGLISH.narrator(ENGLISH).chapters(Told.reconciliation(steps)))
                .extracting(Chapter::topic)
                .containsExactly(Topic.LINEAGE, Topic.TALLY, Topic.CONFIDENCE);
    }

    @ParameterizedTest
    @MethodSource("relations")
    void pairsThatAreNotToldAreCounted(Language language, String words) {
        Relations relations =
                Relations.of(3, (first, second) -> first + second == 3 ? Relation.OVERLAPS : Relation.CONTRADICTS);
        assertThat(language.pairs().unshown(3, relations.counts()).words()).isEqualTo(words);
    }

    static Stream<Arguments> relations() {
        return Stream.of(
                Arguments.of(
                        ENGLISH,
                        "Of 3 pairs of different answers only those with the answer are shown; in all: 1 time that one overlaps"
                                + " with the other, 2 times that one contradicts the other."),
                Arguments.of(
                        KOREAN, "서로 다른 답의 쌍 3개 가운데 채택된 답이 든 쌍만 보인다. 모두: 한쪽은 다른 쪽과 겹친다 (1번), 한쪽은 다른 쪽과 모순된다 (2번)."));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRelationIsASentenceOfItsOwn(Language language) {
        assertThat(Arrays.stream(Relation.values())
                        .map(r -> language.pairs().relation(r).words()))
                .doesNotHaveDuplicates()
                .allMatch(s -> s.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyVerdictCanBeWhatWouldBe(Language language) {
        assertThat(Arrays.stream(Verdict.values())
                        .map(v -> language.verdicts()
                                .without(Phrase.of("Reuters"), Optional.of(v), Optional.empty(), false)
                                .words()))
                .doesNotHaveDuplicates();
    }

    static List<Language> languages() {
        return Languages.all();
    }
}
