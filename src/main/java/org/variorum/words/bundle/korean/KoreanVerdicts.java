package org.variorum.words.bundle.korean;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Reason;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Reliability;
import org.variorum.model.Step;
import org.variorum.model.Verdict;
import org.variorum.words.LabelWords;
import org.variorum.words.NumberWords;
import org.variorum.words.Phrase;
import org.variorum.words.VerdictWords;

/** Verdicts in Korean. */
final class KoreanVerdicts implements VerdictWords {

    private final LabelWords labels;
    private final NumberWords numbers;

    KoreanVerdicts(LabelWords labels, NumberWords numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    @Override
    public Phrase rolePutRight(
            Phrase claim, Phrase value, Optional<String> stated, String played, Optional<Phrase> holder) {
        Phrase real = Phrase.of(played);
        if (stated.isEmpty()) {
            return Particles.fill("{0}[은/는] {1}[을/를] 역할 없이 들지만, 실제 역할은 ‘{2}’[이다/다].", claim, value, real);
        }
        Phrase given = Phrase.of(stated.get());
        Phrase corrected =
                Particles.fill("{0}[은/는] {1}[을/를] ‘{2}’[이라고/라고] 부르지만, 실제 역할은 ‘{3}’[이다/다].", claim, value, given, real);
        return holder.map(h -> Particles.fill("{0} ‘{1}’[은/는] {2}[이다/다].", corrected, given, h))
                .orElse(corrected);
    }

    @Override
    public Phrase weighed(Phrase value, boolean live, Sum supporters, Sum opponents) {
        return Phrase.fill(
                "{0}{1}: 찬성 {2}, 반대 {3}, 차이 {4}.",
                value,
                Phrase.of(live ? "" : " (대체됨)"),
                sum(supporters),
                sum(opponents),
                weight(supporters.total().subtract(opponents.total())));
    }

    /** A sum that a reader can check: {@code 1.73 (연합뉴스) + 0.85 (헤럴드) = 2.58}. */
    private Phrase sum(Sum sum) {
        if (sum.terms().isEmpty()) {
            return weight(sum.total());
        }
        List<Phrase> terms = new ArrayList<>();
        sum.terms().forEach(t -> terms.add(Phrase.fill("{0} ({1})", weight(t.weight()), t.voice())));
        if (sum.left() > 0) {
            terms.add(Phrase.of("그 밖의 " + sum.left() + "개"));
        }
        Phrase all = Phrase.join(" + ", terms);
        return terms.size() == 1 ? all : Phrase.fill("{0} = {1}", all, weight(sum.total()));
    }

    private Phrase weight(BigDecimal weight) {
        return Phrase.of(numbers.weight(weight));
    }

    @Override
    public Phrase narrowed(Phrase widest, Phrase picked) {
        return Particles.fill("{0}[이/가] 가장 크게 앞서고, 그 안에서 {1}[이/가] 경쟁하는 값들을 홀로 이겨 낸다.", widest, picked);
    }

    @Override
    public Phrase hedgeKept(Phrase bare, Phrase kept) {
        return Particles.fill("{1} 옆의 {0}[은/는] 어림 표현이 빠진 상한이므로, 어림 표현을 그대로 둔다.", bare, kept);
    }

    @Override
    public Phrase decided(Verdict verdict, List<Because> because, List<Phrase> conflict, boolean allInterested) {
        List<Phrase> why = new ArrayList<>();
        because.forEach(b -> why.add(Phrase.of(labels.because(b))));
        why.addAll(conflict);
        return Phrase.fill(
                why.isEmpty() ? "{0}.{2}" : "{0}: {1}.{2}",
                Phrase.of(labels.verdict(verdict)),
                Phrase.join("; ", why),
                Phrase.of(allInterested ? " 양쪽 모두 이해 당사자이다: 의혹 제기와 부인." : ""));
    }

    @Override
    public Phrase ahead(Phrase answer, BigDecimal margin) {
        return Particles.fill(
                "{0}[이/가] {1} 앞서 있고, 다툼은 {2}만 앞서도 결정됨", quoted(answer), weight(margin), weight(Bound.SETTLES.value()));
    }

    @Override
    public Phrase undecided() {
        return Phrase.fill("다툼을 결정할 {0}만큼 앞선 답이 없음", weight(Bound.SETTLES.value()));
    }

    @Override
    public Phrase tieBroken(Phrase taken, List<Phrase> left, Step.TieBreak.By by) {
        return Particles.fill(
                "{0}[과/와] {1}[은/는] 똑같이 근거가 있고, {2} {0}[이/가] 먼저이다.",
                taken,
                Phrase.join(", ", left),
                Phrase.of(
                        switch (by) {
                            case MORE_SPECIFIC -> "근거가 같은 더 구체적인 것이 없으므로";
                            case LARGER_LEAD -> "전체에서 더 앞서므로";
                            case OWN_WEIGHT -> "바로 그렇게 말하는 무게가 더 크므로";
                            case BETTER_SOURCE -> "더 나은 출처가 말하므로";
                            case EARLIER -> "더 먼저 발표되었으므로";
                            case LESSER_ID -> "다른 차이가 없어 정해진 순서에 따라";
                        }));
    }

    @Override
    public Phrase withdrawn(Phrase claim, Phrase by) {
        return Particles.fill("{0}[은/는] 더 이상 세지 않는다: {1}[이/가] 거두어들였다.", claim, by);
    }

    @Override
    public Phrase garbled(Phrase claim, Phrase voice) {
        return Particles.fill("{0}[은/는] 자신의 원출처인 {1}[과/와] 다른 말을 하므로 무게가 없다.", claim, voice);
    }

    @Override
    public Phrase met(List<Phrase> values, Phrase common) {
        return Particles.fill("{0}[은/는] 서로 겹치고 근거가 있으며, 공통되는 것은 {1}[이다/다].", Phrase.join(", ", values), common);
    }

    @Override
    public Phrase about(List<Phrase> slot, Phrase sentence) {
        return slot.isEmpty()
                ? Phrase.fill("전반: {0}", sentence)
                : Phrase.fill("{0}: {1}", Phrase.join(", ", slot), sentence);
    }

    @Override
    public Phrase allSay(Phrase value, int voices) {
        return voices == 1
                ? Phrase.fill("이에 대해 말하는 유일한 원출처가 적어도 이렇게 말한다: {0}.", value)
                : Phrase.fill("원출처 {1}개 모두 적어도 이렇게 말한다: {0}.", value, Phrase.of(String.valueOf(voices)));
    }

    @Override
    public Phrase readSo() {
        return Phrase.of("편집진이 그렇게 읽는다.");
    }

    @Override
    public Phrase noneExcludes(Phrase value) {
        return Particles.fill("{0}[은/는] 모든 말에 들어맞지만, 아무도 그렇게 말하지는 않았다.", value);
    }

    @Override
    public Phrase ranges(Phrase value) {
        return Phrase.fill("나온 말의 범위: {0}.", value);
    }

    @Override
    public Phrase nothingShared(int voices) {
        return Phrase.of(voices == 1 ? "이에 대해 말하는 유일한 원출처가 한 가지 답을 내놓지는 않는다." : "모든 원출처가 함께 말하는 것은 없다.");
    }

    @Override
    public Phrase silent(List<Phrase> voices) {
        return Phrase.fill("답이 없거나 대체되었거나 거두어들여져 세지 않은 쪽: {0}.", Phrase.join(", ", voices));
    }

    @Override
    public Phrase divided(List<Phrase> voices) {
        return Phrase.fill("같은 원출처의 말이 서로 어긋나서 뺀 쪽: {0}.", Phrase.join(", ", voices));
    }

    @Override
    public Phrase wider(Phrase value, Confidence confidence) {
        return Phrase.fill("더 많은 원출처가 말하는 {0}: {1}.", value, Phrase.of(labels.confidence(confidence)));
    }

    @Override
    public Phrase sure(Confidence confidence, List<Phrase> reasons) {
        return Phrase.fill("{0}: {1}.", Phrase.of(labels.confidence(confidence)), reasons(reasons));
    }

    @Override
    public Phrase reasons(List<Phrase> reasons) {
        return Phrase.join("; ", reasons);
    }

    @Override
    public Phrase nothingOutweighs() {
        return Phrase.of("다른 답보다 우세한 답이 없음");
    }

    @Override
    public Phrase latestState(Reliability floor, boolean reached) {
        return Phrase.of("최신 상태가 등급 " + floor + (reached ? " 이상의 출처에 근거함" : "에 못 미치는 출처에 근거함"));
    }

    @Override
    public Phrase oneVoice(Reliability letter) {
        return Phrase.fill("{0} 원출처 하나가 들어맞음, 등급 {1}", ofWeight(), Phrase.of(letter.name()));
    }

    /** What lighter voices say does not make an answer surer: who counts here is said wherever somebody is counted. */
    private Phrase ofWeight() {
        return Phrase.fill("무게 {0} 이상인", weight(Bound.SETTLES.value()));
    }

    @Override
    public Phrase opposedAlone() {
        return Phrase.fill("반대가 있고, 답에 들어맞는 {0} 원출처가 하나를 넘지 않음", ofWeight());
    }

    @Override
    public Phrase opposed(BigDecimal margin, Confidence level) {
        return Phrase.fill(
                switch (level) {
                    case HIGH -> "반대가 있으나 {0} 앞서고, 등급 A의 출처가 뒷받침함";
                    case MODERATE -> "반대가 있으나 {0} 앞섬";
                    case LOW, VERY_LOW -> "반대가 있고, {0}밖에 앞서지 못함";
                },
                weight(margin));
    }

    @Override
    public Phrase unopposed(int voices, boolean good) {
        return Phrase.fill(
                "들어맞는 {0} 독립된 원출처 {1}개, 반대 없음{2}",
                ofWeight(), Phrase.of(String.valueOf(voices)), Phrase.of(good ? "" : ", 등급 B 이상은 없음"));
    }

    @Override
    public Phrase competent() {
        return Phrase.of("다른 누구도 그 역할을 할 수 없다는 인용된 사실이 있어 원출처 하나로 더 셈");
    }

    @Override
    public Phrase nobodyOfWeight() {
        return Phrase.fill("그렇게 말하는 {0} 원출처가 없음", ofWeight());
    }

    @Override
    public Phrase atMost(Confidence most, Reason.Cap cap) {
        return Phrase.of(switch (cap) {
                    case PLANNED -> "계획만 있으므로 ";
                    case SHARED -> "여러 말에 공통될 뿐 바로 그렇게 말하는 것은 없으므로 ";
                }
                + labels.confidence(most) + "까지만");
    }

    @Override
    public Phrase stepDown(Weakness weakness) {
        return Phrase.of("한 단계 낮춤: "
                + switch (weakness) {
                    case STALE -> "마지막으로 되풀이되었을 때 이미 오래된 증거였음";
                    case HEARSAY -> "전해 들었거나 이름 없는 출처만 뒷받침함";
                    case WIDE -> "답의 범위가 넓음";
                    case UNCONFIRMED -> "무게 있는 원출처 하나가 확인하지 않음";
                    case ONE_SAYS_IT -> "여러 원출처에 들어맞지만 하나만 그렇게 말함";
                });
    }

    @Override
    public Phrase without(Phrase voice, Optional<Verdict> verdict, Optional<Phrase> answer, boolean same) {
        String stays = same ? "답은 그대로 {0}[이다/다]" : "답은 {0}[이/가] 된다";
        Phrase found = answer.map(a -> Particles.fill(stays, quoted(a))).orElseGet(() -> Phrase.of("답이 없게 된다"));
        return verdict.map(v -> Particles.fill("{0}[이/가] 없으면 {1}, {2}.", voice, Phrase.of(would(v)), found))
                .orElseGet(() -> Particles.fill("{0}[이/가] 없으면 {1}.", voice, found));
    }

    @Override
    public Phrase without(Phrase voice, Optional<Verdict> verdict, List<Change> changes) {
        List<Phrase> clauses = new ArrayList<>();
        verdict.map(v -> Phrase.of(would(v))).ifPresent(clauses::add);
        for (int i = 0; i < changes.size(); i++) {
            clauses.add(change(changes.get(i), i == changes.size() - 1 ? "된다" : "되고"));
        }
        return Particles.fill("{0}[이/가] 없으면 {1}.", voice, Phrase.join(", ", clauses));
    }

    private static Phrase change(Change change, String becomes) {
        Phrase about = change.about().isEmpty() ? Phrase.of("전반") : Phrase.join(", ", change.about());
        return change.answer()
                .map(a -> Particles.fill("{0}에 대한 답은 {1}[이/가] {2}", about, quoted(a), Phrase.of(becomes)))
                .orElseGet(() -> Phrase.fill("{0}에 대한 답이 없게 {1}", about, Phrase.of(becomes)));
    }

    /** In quotation marks, unless it is a quotation and has them. */
    private static Phrase quoted(Phrase answer) {
        return answer.words().startsWith("“") ? answer : Phrase.fill("“{0}”", answer);
    }

    private static String would(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "출처들이 일치하고";
            case COMPATIBLE -> "출처들이 양립하고";
            case PARAPHRASE -> "출처들이 같은 내용을 다른 말로 전하고";
            case SUPERSEDED -> "나중의 보도가 앞선 보도를 대체하고";
            case CONTRADICTION -> "출처들이 서로 모순되고";
            case UNRESOLVED -> "문제가 해결되지 않고";
            case SINGLE_SOURCE -> "모든 것이 하나의 원출처로 거슬러 올라가고";
        };
    }
}
