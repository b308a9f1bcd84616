package org.variorum.words.bundle.korean;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Modality;
import org.variorum.model.Review;
import org.variorum.model.Verdict;
import org.variorum.words.Phrase;
import org.variorum.words.ReviewWords;
import org.variorum.words.ValueWords;

/** Claims and their verdicts in Korean. */
final class KoreanReviews implements ReviewWords {

    private final ValueWords values;

    KoreanReviews(ValueWords values) {
        this.values = values;
    }

    @Override
    public Phrase claimed(Claimed claim) {
        Phrase voices = Phrase.join(
                "; ", claim.voices().stream().map(KoreanReviews::voice).toList());
        Phrase by = more(voices, claim.left());
        return claim.sentence()
                .map(sentence -> Phrase.fill(
                        "{0} ({1}): {2}{3}",
                        Phrase.of(head(claim.manner())),
                        by,
                        Phrase.of(sentence),
                        claim.words().map(this::inItsWords).orElse(Phrase.NONE)))
                .orElseGet(() -> Phrase.fill(
                        "{0}: {1} ({2}){3}.",
                        Phrase.of(head(claim.manner())),
                        values.labelled(claim.value(), claim.about()),
                        by,
                        claim.words().map(this::words).orElse(Phrase.NONE)));
    }

    private Phrase inItsWords(Words words) {
        Phrase exact = values.quote(words.exact());
        return words.whose()
                .map(w -> Phrase.fill(" {0}의 표현: {1}.", w, exact))
                .orElseGet(() -> Phrase.fill(" 표현: {0}.", exact));
    }

    private static Phrase voice(Voice voice) {
        Phrase reports =
                more(Phrase.join(", ", voice.reports().first()), voice.reports().left());
        Phrase who = voice.speaker()
                .map(speaker -> Phrase.fill("{0}, {1} 보도", speaker, reports))
                .orElse(reports);
        return voice.remark()
                .map(remark -> Phrase.fill("{0}, {1}", who, remark))
                .orElse(who);
    }

    private static Phrase more(Phrase named, int left) {
        return left > 0 ? Phrase.fill("{0} 외 {1}", named, Phrase.of(left + "건")) : named;
    }

    private Phrase words(Words words) {
        Phrase exact = values.quote(words.exact());
        return words.whose()
                .map(w -> Phrase.fill("; {0}의 표현: {1}", w, exact))
                .orElseGet(() -> Phrase.fill(": {0}", exact));
    }

    private static String head(Modality manner) {
        return switch (manner) {
            case REPORTED -> "주장";
            case ALLEGED -> "의혹 제기";
            case DENIED -> "부인";
            case PLANNED -> "계획";
            case ESTIMATED -> "추정";
            case NO_COMMENT -> "질문";
            case UNCONFIRMED -> "확인하지 않음";
        };
    }

    @Override
    public Phrase verdict(Review.Outcome outcome, Optional<Phrase> answer, List<Phrase> about) {
        Phrase found = answer.map(a -> Particles.fill(answerOf(outcome), values.labelled(a, about)))
                .orElseGet(() -> Phrase.of(isOpen(outcome) ? "" : " 답을 낼 수 없다."));
        return Phrase.fill("판정: {0}{1}", Phrase.of(head(outcome)), found);
    }

    private static String head(Review.Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> "맞다.";
            case PLANNED -> "계획이다. 그 결과는 읽은 것에서 알 수 없다.";
            case FITS -> "밝혀진 것과 맞는다.";
            case LOOSE -> "느슨한 표현이다.";
            case PARTLY -> "부분적으로 맞다.";
            case UNPROVEN -> "확인되지 않았다.";
            case OTHER_ROLE, WRONG -> "그렇지 않다.";
            case GARBLED -> "옮기는 과정에서 왜곡되었다.";
            case FULFILLED -> "계획대로 되었다.";
            case OVERTAKEN -> "이후 대체되었다.";
            case WITHDRAWN -> "말한 쪽이 거두어들였다.";
            case UNRATED -> "평가하지 않는다.";
            case DISPUTED -> "열려 있다. 나온 말이 모두 성립할 수는 없고, 결정할 근거가 없다.";
            case ALLEGED -> "열려 있다. 의혹으로만 제기되었다.";
            case UNCONFIRMED -> "열려 있다. 확인되지 않았고, 그렇게 말하는 쪽의 무게가 더 크지 않다.";
            case UNCOMPARED -> "열려 있다. 나온 말들이 서로 어떤 관계인지 규칙으로는 알 수 없다.";
            case UNSAID -> "열려 있다. 그렇게 말하는 원출처를 찾지 못했다.";
            case COMMON -> "여기까지는 모두가 말한다. 그 이상은 편집진이 결정하지 않는다.";
            case LEFT_OPEN -> "열려 있다. 편집진은 결정하지 않는다.";
        };
    }

    private static String answerOf(Review.Outcome outcome) {
        return switch (outcome) {
            case HOLDS, PLANNED, COMMON -> "";
            case FULFILLED -> " 결과는 {0}[이다/다].";
            case OVERTAKEN -> " 이제 답은 {0}[이다/다].";
            case UNPROVEN -> " 밝혀진 것은 {0}[이다/다].";
            default -> isOpen(outcome) ? " 말할 수 있는 것은 {0}[이다/다]." : " 답은 {0}[이다/다].";
        };
    }

    private static boolean isOpen(Review.Outcome outcome) {
        return switch (outcome) {
            case DISPUTED, ALLEGED, UNCONFIRMED, UNCOMPARED, UNSAID, COMMON, LEFT_OPEN -> true;
            default -> false;
        };
    }

    @Override
    public Phrase otherRole(String given, Phrase holder, Phrase value, String played) {
        return Particles.fill(
                "판정: 그렇지 않다. ‘{0}’[은/는] {1}[이고/고], {2}[은/는] ‘{3}’[이다/다].",
                Phrase.of(given), holder, value, Phrase.of(played));
    }

    @Override
    public Phrase otherRoles(String given, Phrase holder, String played, Phrase other) {
        return Particles.fill(
                "판정: 그렇지 않다. ‘{0}’[은/는] {1}[이고/고], ‘{2}’[은/는] {3}[이다/다].",
                Phrase.of(given), holder, Phrase.of(played), other);
    }

    @Override
    public Phrase original(Phrase claim, Phrase original, Phrase said) {
        return Particles.fill("{0}[은/는] {1}에서 옮겼는데, {1}의 말은 다르다: {2}.", claim, original, said);
    }

    @Override
    public Phrase elsewhere(Phrase report, Phrase said, boolean counts) {
        return Phrase.fill(
                counts ? "같은 원출처가 {0} 보도에서는 이렇게 말한다: {1}." : "같은 원출처가 {0} 보도에서는 다르게도 말하므로({1}) 어느 쪽으로도 세지 않는다.",
                report,
                said);
    }

    @Override
    public Phrase counted(int excluding, int saying) {
        return Phrase.of(
                saying == 0
                        ? "독립된 원출처 " + excluding + "곳이 이를 배제한다."
                        : "이를 배제하는 독립된 원출처 " + excluding + "곳이 그렇게 말하는 " + saying + "곳보다 무게가 크다.");
    }

    @Override
    public String sources(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "출처 일치";
            case COMPATIBLE -> "출처 양립";
            case PARAPHRASE -> "표현만 다름";
            case SUPERSEDED -> "앞선 말 대체됨";
            case CONTRADICTION -> "출처 엇갈림";
            case UNRESOLVED -> "출처로 결정 안 됨";
            case SINGLE_SOURCE -> "원출처 하나";
        };
    }
}
