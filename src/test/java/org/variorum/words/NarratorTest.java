package org.variorum.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.words.Told.MINISTRY;
import static org.variorum.words.Told.OFFICE;
import static org.variorum.words.Told.compared;
import static org.variorum.words.Told.copies;
import static org.variorum.words.Told.extent;
import static org.variorum.words.Told.hangs;
import static org.variorum.words.Told.joined;
import static org.variorum.words.Told.missiles;
import static org.variorum.words.Told.quote;
import static org.variorum.words.Told.role;
import static org.variorum.words.Told.scope;
import static org.variorum.words.Told.set;
import static org.variorum.words.Told.span;
import static org.variorum.words.Told.sum;
import static org.variorum.words.Told.sure;
import static org.variorum.words.Told.weighed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Actor;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Hedge;
import org.variorum.model.Operands;
import org.variorum.model.OutletId;
import org.variorum.model.PairRule;
import org.variorum.model.Rate;
import org.variorum.model.Reason;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Relations;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
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

    /** A step, and what it is in both languages. */
    private record Line(Step step, String english, String korean) {}

    static Stream<Line> lines() {
        return Stream.of(roles(), voices(), pairs(), tallies(), verdicts(), levels(), losses())
                .flatMap(List::stream);
    }

    private static List<Line> roles() {
        return List.of(
                new Line(
                        new Step.RolePutRight(
                                Told.claim("mirror"),
                                Optional.of(MINISTRY),
                                Optional.of("approver"),
                                "announcer",
                                Optional.of(OFFICE)),
                        "Mirror calls the Ministry of Truth the approver; the role really played is that of announcer. So both"
                                + " are partly right: the Press Office is the approver.",
                        "KBS는 국방부를 ‘approver’라고 부르지만, 실제 역할은 ‘announcer’다. 따라서 둘 다 부분적으로 맞다: ‘approver’는" + " 대변인실이다."),
                new Line(
                        new Step.RolePutRight(
                                Told.claim("paper"),
                                Optional.of(MINISTRY),
                                Optional.empty(),
                                "announcer",
                                Optional.empty()),
                        "The Daily Courier names the Ministry of Truth without a role; the one really played is that of"
                                + " announcer.",
                        "조선일보는 국방부를 역할 없이 들지만, 실제 역할은 ‘announcer’다."));
    }

    private static List<Line> voices() {
        Actor ministry = new EntityId("ministry");
        return List.of(
                new Line(joined(false, List.of("wire")), "Reuters: letter B, weight 1.73.", "연합뉴스: 등급 B, 가중치 1.73."),
                new Line(
                        joined(true, List.of("wire"), Told.from("wire", ministry)),
                        "Reuters has it from the Ministry of Truth: letter B, weight 0.865, half that of its letter because it"
                                + " speaks for an interested party.",
                        "연합뉴스는 국방부로부터 전해 들었다: 등급 B, 가중치 0.865, 이해 당사자의 편에서 말하므로 등급의 절반."),
                new Line(
                        joined(
                                false,
                                List.of("mirror", "paper", "wire"),
                                copies("mirror", true),
                                copies("paper", true)),
                        "3 reports, one origin, one voice: Mirror and The Daily Courier both rewrite Reuters. Letter B, weight"
                                + " 1.73.",
                        "보도 3건, 출처 하나, 목소리 하나: KBS, 조선일보는 연합뉴스를 고쳐 썼다. 등급 B, 가중치 1.73."),
                new Line(
                        joined(
                                false,
                                List.of("mirror", "paper"),
                                copies("mirror", false),
                                Told.from("paper", new ReportId("wire"), new Actor.Named("an official"))),
                        "2 reports, one origin, one voice: Mirror copies Reuters; The Daily Courier has it from Reuters, which"
                                + " has it from an official. Letter B, weight 1.73.",
                        "보도 2건, 출처 하나, 목소리 하나: KBS는 연합뉴스를 옮겨 실었다; 조선일보는 연합뉴스로부터, 연합뉴스는 an official로부터"
                                + " 전해 들었다. 등급 B, 가중치 1.73."),
                new Line(
                        joined(
                                false,
                                List.of("mirror", "paper"),
                                new Tie.OnePublisher(
                                        new OutletId("paper"), List.of(new ReportId("mirror"), new ReportId("paper")))),
                        "2 reports, one origin, one voice: Mirror and The Daily Courier are all published by The Daily"
                                + " Courier. Letter B, weight 1.73.",
                        "보도 2건, 출처 하나, 목소리 하나: KBS, 조선일보는 모두 조선일보가 펴냈다. 등급 B, 가중치 1.73."));
    }

    private static List<Line> pairs() {
        return Stream.of(silentPairs(), scopedPairs(), valuePairs())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Line> silentPairs() {
        return List.of(
                new Line(
                        compared(
                                "paper",
                                Relation.INCOMPARABLE,
                                "mirror",
                                PairRule.NO_VALUE,
                                new Operands.NoValue(true, false)),
                        "The Daily Courier cannot be compared with Mirror: Mirror gives no value; that is no denial.",
                        "조선일보는 KBS와 비교할 수 없다: KBS는 값을 밝히지 않는다. 이는 부인이 아니다."),
                new Line(
                        compared(
                                "paper",
                                Relation.INCOMPARABLE,
                                "mirror",
                                PairRule.NO_VALUE,
                                new Operands.NoValue(false, false)),
                        "The Daily Courier cannot be compared with Mirror: neither gives a value; that is no denial.",
                        "조선일보는 KBS와 비교할 수 없다: 어느 쪽도 값을 밝히지 않는다. 이는 부인이 아니다."),
                new Line(
                        compared(
                                "wire",
                                Relation.SUPERSEDES,
                                "paper",
                                PairRule.CORRECTION,
                                new Operands.Correction(),
                                Because.CORRECTION),
                        "Reuters replaces The Daily Courier (a correction): Reuters corrects The Daily Courier.",
                        "연합뉴스는 조선일보를 대체한다 (정정): 연합뉴스가 조선일보를 정정한다."));
    }

    private static List<Line> scopedPairs() {
        return List.of(
                new Line(
                        compared(
                                "wire",
                                Relation.DIFFERENT_ROLE,
                                "mirror",
                                PairRule.ROLE,
                                new Operands.Roles(
                                        role("approver", false, Optional.of("approver")),
                                        role("announcer", true, Optional.of("approver"))),
                                Because.ROLE_SPLIT),
                        "Reuters names the approver, Mirror the announcer (called approver by its source): different roles, so"
                                + " that both can hold.",
                        "연합뉴스는 ‘approver’를, KBS는 ‘announcer’ (출처의 말로는 ‘approver’)를 말한다: 역할이 다르므로 둘 다 맞을 수" + " 있다."),
                new Line(
                        compared(
                                "wire",
                                Relation.DIFFERENT_SCOPE,
                                "paper",
                                PairRule.SCOPE,
                                new Operands.Scopes(scope("launches", "2022"), scope("launches", "2023")),
                                Because.SCOPE_PERIOD),
                        "Reuters speaks of “launches, 2022”, The Daily Courier of “launches, 2023” (different periods), so that"
                                + " both can hold.",
                        "연합뉴스는 ‘launches, 2022년’을, 조선일보는 ‘launches, 2023년’을 말하므로 (기간이 다름) 둘 다 맞을 수 있다."));
    }

    private static List<Line> valuePairs() {
        EntityId ministry = new EntityId("ministry");
        EntityId office = new EntityId("office");
        Optional<Rate> rate = Optional.of(new Rate(new BigDecimal("1300"), "KRW", "USD", Edtf.parse("2023-11-15")));
        return List.of(
                value(
                        Relation.NARROWS,
                        new Operands.Entities(office, ministry),
                        Because.PART_OF,
                        "is more specific than Reuters, and fits it (one is part of the other): the Ministry of Truth includes"
                                + " the Press Office.",
                        "는 연합뉴스보다 구체적이며 그에 들어맞는다 (한쪽이 다른 쪽의 일부): 국방부가 대변인실을 포함한다."),
                value(
                        Relation.CONTRADICTS,
                        new Operands.Entities(office, ministry),
                        Because.DISJOINT_VALUES,
                        "contradicts Reuters (the values exclude each other): the Press Office and the Ministry of Truth,"
                                + " neither part of the other.",
                        "는 연합뉴스와 모순된다 (값이 서로 배제됨): 대변인실과 국방부, 어느 쪽도 다른 쪽의 일부가 아님."),
                value(
                        Relation.SAME,
                        new Operands.Entities(ministry, ministry),
                        Because.ALIAS,
                        "says the same as Reuters (two names for one thing): the Ministry of Truth.",
                        "는 연합뉴스와 같은 말을 한다 (한 대상의 두 이름): 국방부."),
                value(
                        Relation.NARROWS,
                        new Operands.Quantities(
                                extent("1000", "1000", "km"),
                                extent("558", "682", "mile"),
                                true,
                                Optional.of(new Operands.Conversion(
                                        extent("558", "682", "mile"),
                                        extent("898.013952", "1097.572608", "km"),
                                        Optional.empty()))),
                        Because.UNIT,
                        "is more specific than Reuters, and fits it (different units): 1,000 km and 558 to 682 miles; 558 to"
                                + " 682 miles is 898 to 1,098 km.",
                        "는 연합뉴스보다 구체적이며 그에 들어맞는다 (단위가 다름): 1,000km와 558~682 mile; 558~682 mile은 898~1,098km다."),
                value(
                        Relation.SAME,
                        new Operands.Quantities(
                                extent("650000000", "650000000", "USD"),
                                extent("845000000000", "845000000000", "KRW"),
                                true,
                                Optional.of(new Operands.Conversion(
                                        extent("845000000000", "845000000000", "KRW"),
                                        extent("650000000", "650000000", "USD"),
                                        rate))),
                        Because.UNIT,
                        "says the same as Reuters (different units): $650 million and 845 billion KRW; 845 billion KRW is $650"
                                + " million at 1,300 KRW per USD on 15 November 2023.",
                        "는 연합뉴스와 같은 말을 한다 (단위가 다름): 6억 5,000만 달러와 8,450억 원; 8,450억 원은 6억 5,000만 달러다 (2023년"
                                + " 11월 15일, 1달러에 1,300원)."),
                value(
                        Relation.INCOMPARABLE,
                        new Operands.Quantities(
                                extent("2", "2", "missile"), extent("1", "1", "launch"), false, Optional.empty()),
                        Because.UNIT,
                        "cannot be compared with Reuters (different units): 2 missiles and 1 launch, units that do not convert.",
                        "는 연합뉴스와 비교할 수 없다 (단위가 다름): 2 missile과 1 launch, 서로 바꿀 수 없는 단위."),
                value(
                        Relation.OVERLAPS,
                        new Operands.Times(
                                span("2023-03-16", "Asia/Seoul", "2023-03-15T15:00", "2023-03-16T15:00"),
                                span("2023-03-15", "America/New_York", "2023-03-15T04:00", "2023-03-16T04:00")),
                        Because.TIMEZONE,
                        "overlaps with Reuters (different time zones): 16 March 2023 (Asia/Seoul) (15 March 2023, 15:00 to 16"
                                + " March 2023, 15:00 UTC) and 15 March 2023 (America/New_York) (15 March 2023, 04:00 to 16"
                                + " March 2023, 04:00 UTC).",
                        "는 연합뉴스와 겹친다 (시간대가 다름): 2023년 3월 16일 (Asia/Seoul) (곧 UTC 2023년 3월 15일 15:00~2023년 3월 16일"
                                + " 15:00)과 2023년 3월 15일 (America/New_York) (곧 UTC 2023년 3월 15일 04:00~2023년 3월 16일"
                                + " 04:00)."),
                value(
                        Relation.CONTRADICTS,
                        new Operands.Times(
                                span("2023-03-16", "Asia/Seoul", "2023-03-15T15:00", "2023-03-16T15:00"),
                                span("2023-03-19", "Asia/Seoul", "2023-03-18T15:00", "2023-03-19T15:00")),
                        Because.DISJOINT_VALUES,
                        "contradicts Reuters (the values exclude each other): 16 March 2023 (Asia/Seoul) and 19 March 2023"
                                + " (Asia/Seoul).",
                        "는 연합뉴스와 모순된다 (값이 서로 배제됨): 2023년 3월 16일 (Asia/Seoul)과 2023년 3월 19일 (Asia/Seoul)."),
                value(
                        Relation.CONTRADICTS,
                        new Operands.Quotes(quote("we {0} agree"), quote("never"), false),
                        Because.DISJOINT_VALUES,
                        "contradicts Reuters (the values exclude each other): “we {0} agree” and “never”, too different to be"
                                + " one wording.",
                        "는 연합뉴스와 모순된다 (값이 서로 배제됨): “we {0} agree”와 “never”, 한 표현이라고 하기에는 너무 다름."),
                value(
                        Relation.CONTRADICTS,
                        new Operands.YesNos(Value.YesNo.YES, Value.YesNo.NO),
                        Because.DISJOINT_VALUES,
                        "contradicts Reuters (the values exclude each other): yes and no.",
                        "는 연합뉴스와 모순된다 (값이 서로 배제됨): 예와 아니요."),
                value(
                        Relation.BROADENS,
                        new Operands.Sets(set("office"), set("ministry", "office"), List.of(ministry)),
                        Because.PART_OF,
                        "is less specific than Reuters, and fits it (one is part of the other): Press Office, which leaves out"
                                + " Ministry of Truth: incomplete, not wrong.",
                        "는 연합뉴스보다 덜 구체적이며 그에 들어맞는다 (한쪽이 다른 쪽의 일부): 대변인실, 국방부가 빠져 있음: 불완전하지만 틀리지" + " 않음."),
                value(
                        Relation.INCOMPARABLE,
                        new Operands.Mixed(MINISTRY, Value.YesNo.YES),
                        Because.DISJOINT_VALUES,
                        "cannot be compared with Reuters (the values exclude each other): the Ministry of Truth and yes, values"
                                + " of different types.",
                        "는 연합뉴스와 비교할 수 없다 (값이 서로 배제됨): 국방부와 예, 종류가 다른 값."));
    }

    private static Line value(Relation relation, Operands operands, Because because, String english, String korean) {
        return new Line(
                compared("paper", relation, "wire", PairRule.VALUE, operands, because),
                "The Daily Courier " + english,
                "조선일보" + korean);
    }

    private static List<Line> tallies() {
        return List.of(
                new Line(
                        weighed(0, true, sum()),
                        "Ministry of Truth: for it 1.73 (The Daily Courier) + 0.85 (Reuters) = 2.58, against it 0, margin 2.58.",
                        "국방부: 찬성 1.73 (조선일보) + 0.85 (연합뉴스) = 2.58, 반대 0, 차이 2.58."),
                new Line(
                        weighed(1, false, sum("2.94 mirror")),
                        "Not Ministry of Truth (joint signatory) (replaced): for it 1.73 (The Daily Courier) + 0.85 (Reuters) ="
                                + " 2.58, against it 2.94 (Mirror), margin −0.36.",
                        "국방부가 아님 (joint signatory) (대체됨): 찬성 1.73 (조선일보) + 0.85 (연합뉴스) = 2.58, 반대 2.94 (KBS), 차이 −0.36."),
                new Line(
                        new Step.Narrowed(missiles("6000", Hedge.MORE_THAN), missiles("6248.5", Hedge.EXACT)),
                        "More than 6,000 missiles has the largest margin; inside it, 6,248.5 missiles holds against its rivals"
                                + " by itself.",
                        "6,000 missile 넘게가 가장 크게 앞서고, 그 안에서 6,248.5 missile이 경쟁하는 값들을 홀로 이겨 낸다."),
                new Line(
                        new Step.HedgeKept(missiles("38", Hedge.EXACT), missiles("38", Hedge.UP_TO)),
                        "38 missiles beside up to 38 missiles is the ceiling with its hedge dropped: the hedge stays.",
                        "최대 38 missile 옆의 38 missile은 어림 표현이 빠진 상한이므로, 어림 표현을 그대로 둔다."));
    }

    private static List<Line> verdicts() {
        return List.of(
                new Line(
                        new Step.Decided(
                                Verdict.CONTRADICTION,
                                List.of(Because.DENIAL),
                                Optional.of(new Step.Conflict(
                                        Step.Conflict.Outcome.SETTLED,
                                        List.of(new Step.Winner(Value.YesNo.NO, new BigDecimal("1.73"))))),
                                true),
                        "Contradiction: a denial; “no” is ahead by 1.73, at least the 0.85 that settles a dispute. Each side is"
                                + " an interested party: an allegation and a denial.",
                        "모순: 부인; “아니요”가 1.73 앞서 있고, 다툼은 0.85만 앞서도 결정됨. 양쪽 모두 이해 당사자이다: 의혹 제기와 부인."),
                new Line(
                        decided(Verdict.UNRESOLVED, Step.Conflict.Outcome.OPEN),
                        "Unresolved: no answer to the dispute is ahead by the 0.85 that would settle it.",
                        "미해결: 다툼을 결정할 0.85만큼 앞선 답이 없음."),
                new Line(
                        decided(Verdict.SUPERSEDED, Step.Conflict.Outcome.PAST),
                        "Superseded: what conflicts has been replaced or lies apart.",
                        "대체됨: 충돌하는 것은 대체되었거나 서로 떨어져 있음."),
                new Line(
                        new Step.Decided(Verdict.AGREEMENT, List.of(), Optional.empty(), false),
                        "Sources agree.",
                        "출처 일치."),
                new Line(
                        new Step.Shared(new Reconciliation.Ground(MINISTRY, true)),
                        "Every source agrees on this much: the Ministry of Truth.",
                        "모든 출처가 여기까지는 동의한다: 국방부."),
                new Line(
                        new Step.Shared(new Reconciliation.Ground(missiles("1", Hedge.AT_LEAST), false)),
                        "All sides agree on this much: at least 1 missile.",
                        "모든 쪽이 여기까지는 동의한다: 최소 1 missile."));
    }

    private static Step decided(Verdict verdict, Step.Conflict.Outcome outcome) {
        return new Step.Decided(verdict, List.of(), Optional.of(new Step.Conflict(outcome, List.of())), false);
    }

    private static List<Line> levels() {
        BigDecimal margin = new BigDecimal("3.82");
        return List.of(
                sureOf(new Reason.NothingOutweighs(), "no answer outweighs the others", "다른 답보다 우세한 답이 없음"),
                sureOf(
                        new Reason.LatestState(Reliability.B, true),
                        "the latest state rests on a source of letter B or better",
                        "최신 상태가 등급 B 이상의 출처에 근거함"),
                sureOf(
                        new Reason.LatestState(Reliability.B, false),
                        "the latest state rests on a source below letter B",
                        "최신 상태가 등급 B에 못 미치는 출처에 근거함"),
                sureOf(new Reason.OneLineage(Reliability.C), "one voice, of letter C", "목소리 하나, 등급 C"),
                sureOf(
                        new Reason.OpposedAlone(),
                        "opposed, and only one voice backs the answer",
                        "반대가 있고, 한 목소리만 답을 뒷받침함"),
                sureOf(
                        new Reason.Ahead(margin, Confidence.HIGH),
                        "opposed, but ahead by 3.82 with a source of letter A behind it",
                        "반대가 있으나 3.82 앞서고, 등급 A의 출처가 뒷받침함"),
                sureOf(new Reason.Ahead(margin, Confidence.MODERATE), "opposed, but ahead by 3.82", "반대가 있으나 3.82 앞섬"),
                sureOf(
                        new Reason.Ahead(margin, Confidence.LOW),
                        "opposed, and ahead by only 3.82",
                        "반대가 있고, 3.82밖에 앞서지 못함"),
                sureOf(new Reason.Unopposed(3), "3 independent voices, none opposed", "독립된 목소리 3개, 반대 없음"),
                sureOf(
                        new Reason.RestsBelow(
                                List.of(
                                        new org.variorum.model.LineageId("wire"),
                                        new org.variorum.model.LineageId("mirror")),
                                true,
                                Reliability.B),
                        "the most specific value rests on Reuters and Mirror, interested and below letter B",
                        "가장 구체적인 값은 이해 당사자이고 등급 B에 못 미치는 연합뉴스, KBS에 근거함"),
                sureOf(
                        new Reason.StepDown(Weakness.STALE),
                        "one step down: the evidence was old when it was last repeated",
                        "한 단계 낮춤: 마지막으로 되풀이되었을 때 이미 오래된 증거였음"),
                sureOf(
                        new Reason.StepDown(Weakness.HEARSAY),
                        "one step down: only second-hand or anonymous sources back it",
                        "한 단계 낮춤: 전해 들었거나 이름 없는 출처만 뒷받침함"),
                sureOf(
                        new Reason.StepDown(Weakness.WIDE),
                        "one step down: the answer is wider than 25 % of its middle",
                        "한 단계 낮춤: 답의 폭이 중간값의 25%보다 넓음"));
    }

    private static Line sureOf(Reason reason, String english, String korean) {
        return new Line(sure(reason), "Moderate confidence: " + english + ".", "신뢰도 보통: " + korean + ".");
    }

    private static List<Line> losses() {
        return List.of(
                new Line(
                        hangs(Verdict.SINGLE_SOURCE, Optional.of(MINISTRY)),
                        "Without Reuters everything would go back to a single source, and the answer would be “Ministry of"
                                + " Truth”.",
                        "연합뉴스가 없으면 모든 것이 하나의 출처로 거슬러 올라가고, 답은 “국방부”가 된다."),
                new Line(
                        hangs(Verdict.CONTRADICTION, Optional.of(quote("never"))),
                        "Without Reuters the answer would be “never”.",
                        "연합뉴스가 없으면 답은 “never”가 된다."),
                new Line(
                        hangs(Verdict.UNRESOLVED, Optional.empty()),
                        "Without Reuters this would be unresolved, and there would be no answer.",
                        "연합뉴스가 없으면 문제가 해결되지 않고, 답이 없게 된다."));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isToldInEnglish(Line line) {
        assertThat(IN_ENGLISH.steps(ENGLISH, List.of(line.step()))).containsExactly(line.english());
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
        Operands years = new Operands.Scopes(scope("launches", "2022"), scope("launches", "2023"));
        List<Step> steps = List.of(
                compared("wire", Relation.DIFFERENT_SCOPE, "paper", PairRule.SCOPE, years, Because.SCOPE_PERIOD),
                compared(
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
    void equalValuesOfDifferentClaimsStaySentencesOfTheirOwn() {
        Operands same = new Operands.YesNos(Value.YesNo.YES, Value.YesNo.YES);
        assertThat(IN_ENGLISH.steps(
                        ENGLISH,
                        List.of(
                                compared("wire", Relation.SAME, "paper", PairRule.VALUE, same),
                                compared("wire", Relation.SAME, "mirror", PairRule.VALUE, same))))
                .containsExactly(
                        "Reuters says the same as The Daily Courier: yes.", "Reuters says the same as Mirror: yes.");
    }

    @Test
    void ofALongSumTheFirstTermsAreToldAndTheOthersCounted() {
        Step.Sum many = sum(Stream.generate(() -> "0.20 wire").limit(14).toArray(String[]::new));
        assertThat(IN_ENGLISH.steps(ENGLISH, List.of(weighed(0, true, many))))
                .first()
                .asString()
                .endsWith("0.20 (Reuters) + those of 2 others = 2.80, margin −0.22.");
    }

    @Test
    void topicsComeInTheOrderOfTheSteps() {
        List<Step> steps = List.of(joined(false, List.of("wire")), weighed(0, true, sum()), sure());
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

    static Stream<org.junit.jupiter.params.provider.Arguments> relations() {
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of(
                        ENGLISH,
                        "Of 3 pairs of different answers only those with the answer are shown; in all: 1 time that one overlaps"
                                + " with the other, 2 times that one contradicts the other."),
                org.junit.jupiter.params.provider.Arguments.of(
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
                                .without(Phrase.of("Reuters"), Optional.of(v), Optional.empty())
                                .words()))
                .doesNotHaveDuplicates();
    }

    static List<Language> languages() {
        return Languages.all();
    }
}
