package org.variorum.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.diagnostic.Location;
import org.variorum.model.Actor;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.EntityId;
import org.variorum.model.Modality;
import org.variorum.model.Position;
import org.variorum.model.QuestionId;
import org.variorum.model.Quotation;
import org.variorum.model.ReportId;
import org.variorum.model.Review;
import org.variorum.model.Review.Outcome;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.words.bundle.Languages;

/** A claim and its verdict are told in whole sentences that say no more than what was found. */
class ReviewNarratorTest {

    private static final Told IN_ENGLISH = new Told(Map.of(
            "wire", "Reuters",
            "paper", "The Daily Courier",
            "mirror", "Mirror",
            "ministry", "Ministry of Truth",
            "office", "Press Office"));

    private static final Told IN_KOREAN =
            new Told(Map.of("wire", "연합뉴스", "paper", "조선일보", "mirror", "KBS", "ministry", "국방부", "office", "대변인실"));

    static Stream<Arguments> told() {
        return Stream.of(
                Arguments.of(
                        misattributed(),
                        "Claimed: the Ministry of Truth (approver), by Mirror: “the ‘Ministry’ approved”. Verdict: not so. The"
                                + " approver is the Press Office; the Ministry of Truth is the announcer. Mirror has it from"
                                + " Reuters, which says: Press Office (approver).",
                        "주장: 국방부 (approver) (KBS): “the ‘Ministry’ approved”. 판정: 그렇지 않다. ‘approver’는 대변인실이고, 국방부는"
                                + " ‘announcer’다. KBS는 연합뉴스에서 옮겼는데, 연합뉴스의 말은 다르다: 대변인실 (approver)."),
                Arguments.of(
                        inASentence(misattributed(), "The Ministry approved it."),
                        "Claimed by Mirror: The Ministry approved it. The words: “the ‘Ministry’ approved”. Verdict: not so. The"
                                + " approver is the Press Office; the Ministry of Truth is the announcer. Mirror has it from"
                                + " Reuters, which says: Press Office (approver).",
                        "주장 (KBS): The Ministry approved it. 표현: “the ‘Ministry’ approved”. 판정: 그렇지 않다. ‘approver’는 대변인실이고, 국방부는"
                                + " ‘announcer’다. KBS는 연합뉴스에서 옮겼는데, 연합뉴스의 말은 다르다: 대변인실 (approver)."),
                Arguments.of(
                        plain(Outcome.WRONG, Modality.REPORTED, 3, 1),
                        "Claimed: the Ministry of Truth, by Mirror. Verdict: not so. The answer is the Press Office."
                                + " 3 independent origins exclude what is claimed and outweigh the 1 that says so.",
                        "주장: 국방부 (KBS). 판정: 그렇지 않다. 답은 대변인실이다. 이를 배제하는 독립된 원출처 3곳이 그렇게 말하는 1곳보다 무게가 크다."),
                Arguments.of(
                        plain(Outcome.WRONG, Modality.REPORTED, 1, 2),
                        "Claimed: the Ministry of Truth, by Mirror. Verdict: not so. The answer is the Press Office.",
                        "주장: 국방부 (KBS). 판정: 그렇지 않다. 답은 대변인실이다."),
                Arguments.of(
                        torn(/* counts= */ false),
                        "Claimed: the Ministry of Truth, by Mirror. Verdict: not so. The answer is the Press Office. As The Daily"
                                + " Courier has it, the same origin says the Press Office, too, and so counts for neither."
                                + " 2 independent origins exclude what is claimed.",
                        "주장: 국방부 (KBS). 판정: 그렇지 않다. 답은 대변인실이다. 같은 원출처가 조선일보 보도에서는 다르게도 말하므로(대변인실)"
                                + " 어느 쪽으로도 세지 않는다. 독립된 원출처 2곳이 이를 배제한다."),
                Arguments.of(
                        torn(/* counts= */ true),
                        "Claimed: the Ministry of Truth, by Mirror. Verdict: not so. The answer is the Press Office. As The Daily"
                                + " Courier has it, the same origin says the Press Office. 2 independent origins exclude what is claimed.",
                        "주장: 국방부 (KBS). 판정: 그렇지 않다. 답은 대변인실이다. 같은 원출처가 조선일보 보도에서는 이렇게 말한다: 대변인실."
                                + " 독립된 원출처 2곳이 이를 배제한다."),
                Arguments.of(
                        review(
                                position(Told.MINISTRY, Optional.empty(), Optional.empty()),
                                List.of(claim(
                                        "mirror",
                                        Modality.REPORTED,
                                        Optional.of(new EntityId("ministry")),
                                        Optional.empty())),
                                Outcome.HOLDS,
                                Optional.empty()),
                        "Claimed: the Ministry of Truth, by Mirror. Verdict: it holds. No answer can be given.",
                        "주장: 국방부 (KBS). 판정: 맞다. 답을 낼 수 없다."),
                Arguments.of(
                        plain(Outcome.OVERTAKEN, Modality.PLANNED, 0, 0),
                        "Planned: the Ministry of Truth, by Mirror. Verdict: overtaken. The answer now is the Press Office.",
                        "계획: 국방부 (KBS). 판정: 이후 대체되었다. 이제 답은 대변인실이다."),
                Arguments.of(
                        plain(Outcome.FULFILLED, Modality.PLANNED, 0, 0),
                        "Planned: the Ministry of Truth, by Mirror. Verdict: it came as planned. It was the Press Office.",
                        "계획: 국방부 (KBS). 판정: 계획대로 되었다. 결과는 대변인실이다."),
                Arguments.of(
                        open(Outcome.COMMON, Modality.REPORTED),
                        "Claimed: the Ministry of Truth, by Mirror. Verdict: so much is said by all. The desk leaves open what goes"
                                + " beyond it.",
                        "주장: 국방부 (KBS). 판정: 여기까지는 모두가 말한다. 그 이상은 편집진이 결정하지 않는다."),
                Arguments.of(
                        open(Outcome.ALLEGED, Modality.ALLEGED),
                        "Alleged: the Ministry of Truth, by Mirror. Verdict: open. It is only alleged.",
                        "의혹 제기: 국방부 (KBS). 판정: 열려 있다. 의혹으로만 제기되었다."),
                Arguments.of(
                        open(Outcome.UNSAID, Modality.UNCONFIRMED),
                        "Not confirmed: the Ministry of Truth, by Mirror. Verdict: open. No origin was found that says so.",
                        "확인하지 않음: 국방부 (KBS). 판정: 열려 있다. 그렇게 말하는 원출처를 찾지 못했다."),
                Arguments.of(
                        many(),
                        "Claimed: the Ministry of Truth, by the Press Office, as Mirror, The Daily Courier and 1 more have it."
                                + " Verdict: it holds.",
                        "주장: 국방부 (대변인실, KBS, 조선일보 외 1건 보도). 판정: 맞다."),
                Arguments.of(
                        inASentence(heldBy(new EntityId("office"), new EntityId("ministry")), "They did it!"),
                        "Claimed by the Press Office, as Mirror has it; by the Ministry of Truth, as The Daily Courier has it: They did"
                                + " it! In the words of Mirror: “we did”. Verdict: it holds.",
                        "주장 (대변인실, KBS 보도; 국방부, 조선일보 보도): They did it! KBS의 표현: “we did”. 판정: 맞다."),
                Arguments.of(
                        heldBy(new EntityId("office"), new EntityId("ministry")),
                        "Claimed: yes, by the Press Office, as Mirror has it; by the Ministry of Truth, as The Daily Courier has it; in"
                                + " the words of Mirror: “we did”. Verdict: it holds.",
                        "주장: 예 (대변인실, KBS 보도; 국방부, 조선일보 보도); KBS의 표현: “we did”. 판정: 맞다."));
    }

    /** Two reports of one answer, each by a speaker of its own. */
    private static Review heldBy(Actor first, Actor second) {
        return review(
                position(Value.YesNo.YES, Optional.empty(), Optional.empty()),
                List.of(
                        claim("mirror", Modality.REPORTED, Optional.of(first), Optional.of("we did")),
                        claim("paper", Modality.REPORTED, Optional.of(second), Optional.of("it did"))),
                Outcome.HOLDS,
                Optional.of(new Answer.Part(Optional.empty(), Scope.NONE, Value.YesNo.YES)));
    }

    @ParameterizedTest
    @MethodSource("told")
    void claimAndVerdictAreTold(Review review, String english, String korean) {
        assertThat(told(review, "en", IN_ENGLISH)).isEqualTo(english);
        assertThat(told(review, "ko", IN_KOREAN)).isEqualTo(korean);
    }

    private static String told(Review review, String language, Told names) {
        ReviewNarrator narrator = new ReviewNarrator(new Wording(Languages.of(language), names), 2);
        return Phrase.join(" ", List.of(narrator.claimed(review), narrator.verdict(review), narrator.why(review)))
                .words()
                .strip();
    }

    /** The sentence says what is claimed; who denies something claims that it is not so. */
    @Test
    void aDenialInASentenceIsNotDeniedAgain() {
        Review denied = inASentence(open(Outcome.DISPUTED, Modality.DENIED), "The Ministry did not do it.");
        assertThat(told(denied, "en", IN_ENGLISH))
                .startsWith("Claimed by Mirror: The Ministry did not do it. Verdict:");
        assertThat(told(denied, "ko", IN_KOREAN)).startsWith("주장 (KBS): The Ministry did not do it. 판정:");
    }

    @Test
    void whoPassesOnAPlanOrAnEstimateDoesNotMakeIt() {
        Review plan = inASentence(open(Outcome.DISPUTED, Modality.PLANNED), "It was to start in May.");
        Review estimate = inASentence(open(Outcome.DISPUTED, Modality.ESTIMATED), "They may be ten.");
        assertThat(told(plan, "en", IN_ENGLISH)).startsWith("Claimed by Mirror: It was to start in May. Verdict:");
        assertThat(told(estimate, "en", IN_ENGLISH)).startsWith("Claimed by Mirror: They may be ten. Verdict:");
        Review own = review(
                position(Told.MINISTRY, Optional.empty(), Optional.empty()),
                List.of(claim("mirror", Modality.ESTIMATED, Optional.of(new EntityId("office")), Optional.empty())),
                Outcome.DISPUTED,
                Optional.empty());
        assertThat(told(inASentence(own, "They may be ten."), "en", IN_ENGLISH))
                .startsWith("Estimated by the Press Office, as Mirror has it: They may be ten. Verdict:");
    }

    @Test
    void aDenialThatSaysNoIsNotTwiceNegated() {
        Review no = review(
                position(Value.YesNo.NO, Optional.empty(), Optional.empty()),
                List.of(claim("mirror", Modality.DENIED, Optional.empty(), Optional.empty())),
                Outcome.LEFT_OPEN,
                Optional.empty());
        assertThat(told(no, "en", IN_ENGLISH))
                .isEqualTo("Claimed: no, by Mirror. Verdict: open. The desk does not settle it.");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyOutcomeAndVerdictHasWordsOfItsOwn(Language language) {
        ReviewWords words = language.reviews();
        assertThat(Arrays.stream(Outcome.values())
                        .filter(o -> o != Outcome.OTHER_ROLE)
                        .map(o -> words.verdict(o, Optional.empty(), List.of()).words()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Verdict.values()).map(words::sources)).doesNotHaveDuplicates();
    }

    static List<Language> languages() {
        return Languages.all();
    }

    /** Where the answer names an office for what the claim has its ministry do, the ministry is not said to be the one. */
    @Test
    void whoPlayedTheOtherRoleIsWhomTheAnswerNames() {
        Review review = misattributed();
        Review exact = new Review(
                review.index(),
                review.position(),
                review.claims(),
                review.sentence(),
                review.outcome(),
                new Review.Found(
                        review.answer(),
                        Optional.of(new Answer.Part(
                                Optional.of("announcer"), Scope.NONE, new Value.EntityValue(new EntityId("paper"))))),
                Optional.empty(),
                review.elsewhere(),
                review.excluding(),
                review.saying());
        assertThat(told(exact, "en", IN_ENGLISH))
                .endsWith("Verdict: not so. The approver is the Press Office; the announcer is The Daily Courier.");
        assertThat(told(exact, "ko", IN_KOREAN)).endsWith("판정: 그렇지 않다. ‘approver’는 대변인실이고, ‘announcer’는 조선일보다.");
    }

    /** Who passes a claim on beside others who make it themselves is not told as one of them, nor is who only plans it. */
    @Test
    void eachSpeaksForHimself() {
        Review mixed = inASentence(
                review(
                        position(Value.YesNo.YES, Optional.empty(), Optional.empty()),
                        List.of(
                                claim(
                                        "mirror",
                                        Modality.PLANNED,
                                        Optional.of(new EntityId("office")),
                                        Optional.empty()),
                                claim("paper", Modality.REPORTED, Optional.empty(), Optional.empty())),
                        Outcome.HOLDS,
                        Optional.empty()),
                "They did it.");
        assertThat(told(mixed, "en", IN_ENGLISH))
                .startsWith(
                        "Claimed by The Daily Courier; by the Press Office, as Mirror has it, as a plan: They did it.");
        assertThat(told(mixed, "ko", IN_KOREAN)).startsWith("주장 (조선일보; 대변인실, KBS 보도, 계획으로): They did it.");
        Review nobody = review(
                position(Value.YesNo.YES, Optional.empty(), Optional.empty()),
                List.of(claim("mirror", Modality.REPORTED, Optional.of(Actor.Named.NOBODY), Optional.empty())),
                Outcome.HOLDS,
                Optional.empty());
        assertThat(told(nobody, "en", IN_ENGLISH)).startsWith("Claimed: yes, by Mirror, no speaker named.");
    }

    private static Review misattributed() {
        return new Review(
                0,
                position(Told.MINISTRY, Optional.of("announcer"), Optional.of("approver")),
                List.of(claim("mirror", Modality.REPORTED, Optional.empty(), Optional.of("the “Ministry” approved"))),
                Optional.empty(),
                Outcome.OTHER_ROLE,
                new Review.Found(
                        Optional.of(new Answer.Part(Optional.of("approver"), Scope.NONE, Told.OFFICE)),
                        Optional.empty()),
                Optional.of(new Review.Original(new ReportId("wire"), Told.OFFICE, Optional.of("approver"))),
                Optional.empty(),
                Review.Side.NOBODY,
                Review.Side.NOBODY);
    }

    private static Review inASentence(Review review, String sentence) {
        return new Review(
                review.index(),
                review.position(),
                review.claims(),
                Optional.of(sentence),
                review.outcome(),
                review.found(),
                review.original(),
                review.elsewhere(),
                review.excluding(),
                review.saying());
    }

    private static Review plain(Outcome outcome, Modality manner, int excluding, int saying) {
        Review review = review(
                position(Told.MINISTRY, Optional.empty(), Optional.empty()),
                List.of(claim("mirror", manner, Optional.empty(), Optional.empty())),
                outcome,
                Optional.of(new Answer.Part(Optional.empty(), Scope.NONE, Told.OFFICE)));
        return new Review(
                0,
                review.position(),
                review.claims(),
                review.sentence(),
                outcome,
                review.found(),
                Optional.empty(),
                Optional.empty(),
                new Review.Side(excluding, BigDecimal.valueOf(excluding)),
                new Review.Side(saying, BigDecimal.valueOf(saying)));
    }

    private static Review torn(boolean counts) {
        Review review = plain(Outcome.WRONG, Modality.REPORTED, 2, 0);
        return new Review(
                0,
                review.position(),
                review.claims(),
                review.sentence(),
                review.outcome(),
                review.found(),
                Optional.empty(),
                Optional.of(new Review.Elsewhere(
                        new Review.Original(new ReportId("paper"), Told.OFFICE, Optional.empty()), counts)),
                review.excluding(),
                review.saying());
    }

    private static Review open(Outcome outcome, Modality manner) {
        return review(
                position(Told.MINISTRY, Optional.empty(), Optional.empty()),
                List.of(claim("mirror", manner, Optional.empty(), Optional.empty())),
                outcome,
                Optional.empty());
    }

    private static Review many() {
        return review(
                position(Told.MINISTRY, Optional.empty(), Optional.empty()),
                Stream.of("mirror", "paper", "wire")
                        .map(r -> claim(r, Modality.REPORTED, Optional.of(new EntityId("office")), Optional.empty()))
                        .toList(),
                Outcome.HOLDS,
                Optional.of(new Answer.Part(Optional.empty(), Scope.NONE, Told.MINISTRY)));
    }

    private static Review review(Position position, List<Claim> claims, Outcome outcome, Optional<Answer.Part> answer) {
        return new Review(
                0,
                position,
                claims,
                Optional.empty(),
                outcome,
                new Review.Found(answer, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Review.Side.NOBODY,
                Review.Side.NOBODY);
    }

    private static Position position(Value value, Optional<String> role, Optional<String> movedFrom) {
        return new Position(Optional.of(value), role, movedFrom, Scope.NONE, /* denied= */ false, List.of(), List.of());
    }

    private static Claim claim(String report, Modality manner, Optional<Actor> speaker, Optional<String> quote) {
        return new Claim(
                new ClaimId(new ReportId(report), "c"),
                new QuestionId("q"),
                new Claim.Assertion(Optional.of(Told.MINISTRY), Optional.empty(), Optional.empty(), Scope.NONE, manner),
                new Claim.Attribution(speaker, List.of(), Optional.empty()),
                Claim.Times.UNSAID,
                Optional.empty(),
                new Claim.Passage(
                        quote.map(q -> new Quotation(q, Optional.empty(), Optional.empty())),
                        Location.at("reports/r.md", 1, 1),
                        "words",
                        Location.at("reports/r.md", 1, 1)));
    }
}
