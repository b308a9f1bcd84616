package org.variorum.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.model.Actor;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.EntityId;
import org.variorum.model.Ground;
import org.variorum.model.Hedge;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.OutletId;
import org.variorum.model.Reason;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.Scope;
import org.variorum.model.Step;
import org.variorum.model.Tie;
import org.variorum.model.Value;
import org.variorum.model.Verdict;

/** Steps of every kind but the pairs, told. */
final class StepLines {

    private StepLines() {}

    static List<Line> roles() {
        return List.of(
                new Line(
                        new Step.RolePutRight(
                                Told.claim("mirror"),
                                Optional.of(Told.MINISTRY),
                                Optional.of("approver"),
                                "announcer",
                                Optional.of(Told.OFFICE)),
                        "Mirror calls the Ministry of Truth the approver; the role really played is that of announcer. The"
                                + " approver is the Press Office.",
                        "KBS는 국방부를 ‘approver’라고 부르지만, 실제 역할은 ‘announcer’다. ‘approver’는 대변인실이다."),
                new Line(
                        new Step.RolePutRight(
                                Told.claim("paper"),
                                Optional.of(Told.MINISTRY),
                                Optional.empty(),
                                "announcer",
                                Optional.empty()),
                        "The Daily Courier names the Ministry of Truth without a role; the one really played is that of"
                                + " announcer.",
                        "조선일보는 국방부를 역할 없이 들지만, 실제 역할은 ‘announcer’다."));
    }

    static List<Line> voices() {
        Actor ministry = new EntityId("ministry");
        return List.of(
                new Line(Told.joined(false, List.of("wire")), "Reuters: grade B, weight 1.73.", "연합뉴스: 등급 B, 무게 1.73."),
                new Line(
                        Told.joined(true, List.of("wire"), Told.from("wire", ministry)),
                        "Reuters has it from the Ministry of Truth: grade B, weight 0.865, half that of its grade because it"
                                + " speaks for an interested party.",
                        "연합뉴스는 국방부로부터 전해 들었다: 등급 B, 무게 0.865, 이해 당사자의 편에서 말하므로 등급의 절반."),
                new Line(
                        Told.joined(false, "0.865", List.of("wire")),
                        "Reuters: grade B, weight 0.865, half that of its grade because it only alleges what it says.",
                        "연합뉴스: 등급 B, 무게 0.865, 의혹을 제기할 뿐이므로 등급의 절반."),
                new Line(
                        Told.joined(true, "0.4325", List.of("wire")),
                        "Reuters: grade B, weight 0.4325, half that of its grade because it speaks for an interested party, and"
                                + " half of that again because it only alleges what it says.",
                        "연합뉴스: 등급 B, 무게 0.4325, 이해 당사자의 편에서 말하므로 등급의 절반, 다시 의혹을 제기할 뿐이므로 그 절반."),
                new Line(
                        Told.joined(
                                false,
                                List.of("mirror", "paper", "wire"),
                                Told.copies("mirror", true),
                                Told.copies("paper", true)),
                        "3 reports, one origin: Mirror and The Daily Courier both rewrite Reuters. Grade B, weight"
                                + " 1.73.",
                        "보도 3건, 원출처 하나: KBS, 조선일보는 연합뉴스를 고쳐 썼다. 등급 B, 무게 1.73."),
                new Line(
                        Told.joined(
                                false,
                                List.of("mirror", "paper"),
                                Told.copies("mirror", false),
                                Told.from("paper", new ReportId("wire"), new Actor.Named("an official"))),
                        "2 reports, one origin: Mirror copies Reuters; The Daily Courier has it from Reuters, which"
                                + " has it from an official. Grade B, weight 1.73.",
                        "보도 2건, 원출처 하나: KBS는 연합뉴스를 옮겨 실었다; 조선일보는 연합뉴스로부터, 연합뉴스는 an official로부터"
                                + " 전해 들었다. 등급 B, 무게 1.73."),
                new Line(
                        Told.joined(
                                false,
                                List.of("mirror", "wire"),
                                Told.copies("mirror", false),
                                Told.from("mirror", new ReportId("wire"), ministry),
                                Told.from("wire", ministry)),
                        "2 reports, one origin: Mirror copies Reuters; Reuters has it from the Ministry of Truth."
                                + " Grade B, weight 1.73.",
                        "보도 2건, 원출처 하나: KBS는 연합뉴스를 옮겨 실었다; 연합뉴스는 국방부로부터 전해 들었다. 등급 B, 무게 1.73."),
                new Line(
                        Told.joined(
                                false,
                                List.of("mirror", "paper"),
                                new Tie.OnePublisher(
                                        new OutletId("paper"), List.of(new ReportId("mirror"), new ReportId("paper")))),
                        "2 reports, one origin: Mirror and The Daily Courier are both published by The Daily"
                                + " Courier. Grade B, weight 1.73.",
                        "보도 2건, 원출처 하나: KBS, 조선일보는 모두 조선일보가 펴냈다. 등급 B, 무게 1.73."),
                new Line(
                        Told.joined(
                                false,
                                List.of("mirror", "paper"),
                                new Tie.OneText(new ReportId("mirror"), new ReportId("paper"), 83)),
                        "2 reports, one origin: Mirror and The Daily Courier are counted as one: 83 % of the words"
                                + " are the same. Grade B, weight 1.73.",
                        "보도 2건, 원출처 하나: KBS와 조선일보는 하나로 셈: 낱말의 83 %가 같음. 등급 B, 무게 1.73."));
    }

    static List<Line> tallies() {
        return List.of(
                new Line(
                        new Step.Weaker(
                                new Step.SlotName(Optional.of("signatory"), Scope.NONE, /* alone= */ false),
                                new Lineage(
                                        new LineageId("wire"),
                                        new EntityId("ministry"),
                                        List.of(new ReportId("wire")),
                                        Reliability.D,
                                        true,
                                        new BigDecimal("0.10"),
                                        List.of())),
                        "Signatory: Reuters speaks to this only through weaker reports: grade D, weight 0.10, half that of its"
                                + " grade because it speaks for an interested party.",
                        "signatory: 연합뉴스는 이에 대해 더 약한 보도로만 말한다: 등급 D, 가중치 0.10, 이해 당사자의 편에서 말하므로 등급의 절반."),
                new Line(
                        Told.weighed(0, true, Told.sum()),
                        "Ministry of Truth: for it 1.73 (The Daily Courier) + 0.85 (Reuters) = 2.58, against it 0, margin 2.58.",
                        "국방부: 찬성 1.73 (조선일보) + 0.85 (연합뉴스) = 2.58, 반대 0, 차이 2.58."),
                new Line(
                        Told.weighed(1, false, Told.sum("2.94 mirror")),
                        "Not Ministry of Truth (joint signatory) (replaced): for it 1.73 (The Daily Courier) + 0.85 (Reuters) ="
                                + " 2.58, against it 2.94 (Mirror), margin −0.36.",
                        "국방부가 아님 (joint signatory) (대체됨): 찬성 1.73 (조선일보) + 0.85 (연합뉴스) = 2.58, 반대 2.94 (KBS), 차이 −0.36."),
                new Line(
                        new Step.Narrowed(Told.missiles("6000", Hedge.MORE_THAN), Told.missiles("6248.5", Hedge.EXACT)),
                        "More than 6,000 missiles has the largest margin; inside it, 6,248.5 missiles holds against its rivals"
                                + " by itself.",
                        "6,000 missile 넘게가 가장 크게 앞서고, 그 안에서 6,248.5 missile이 경쟁하는 값들을 홀로 이겨 낸다."),
                new Line(
                        new Step.HedgeKept(Told.missiles("38", Hedge.EXACT), Told.missiles("38", Hedge.UP_TO)),
                        "38 missiles beside up to 38 missiles is the ceiling with its hedge dropped: the hedge stays.",
                        "최대 38 missile 옆의 38 missile은 어림 표현이 빠진 상한이므로, 어림 표현을 그대로 둔다."));
    }

    static List<Line> verdicts() {
        return List.of(
                new Line(
                        new Step.Decided(
                                Told.ALONE,
                                Verdict.CONTRADICTION,
                                List.of(Because.DENIAL),
                                Optional.of(new Step.Conflict(
                                        Step.Conflict.Outcome.SETTLED,
                                        Optional.of(new Step.Winner(Value.YesNo.NO, new BigDecimal("1.73"))))),
                                true),
                        "Contradiction: a denial; “no” is ahead by 1.73, at least the 0.85 that settles a dispute. Each side is"
                                + " an interested party: an allegation and a denial.",
                        "모순: 부인; “아니요”가 1.73 앞서 있고, 다툼은 0.85만 앞서도 결정됨. 양쪽 모두 이해 당사자이다: 의혹 제기와 부인."),
                new Line(
                        decided(Verdict.UNRESOLVED, Step.Conflict.Outcome.OPEN),
                        "Unresolved: no answer to the dispute is ahead by the 0.85 that would settle it.",
                        "미해결: 다툼을 결정할 0.85만큼 앞선 답이 없음."),
                new Line(
                        new Step.Decided(Told.ALONE, Verdict.AGREEMENT, List.of(), Optional.empty(), false),
                        "Sources agree.",
                        "출처 일치."),
                new Line(
                        new Step.Decided(
                                new Step.SlotName(Optional.of("joint-signatory"), Scope.NONE, /* alone= */ false),
                                Verdict.AGREEMENT,
                                List.of(),
                                Optional.empty(),
                                false),
                        "Joint signatory: Sources agree.",
                        "joint signatory: 출처 일치."),
                new Line(
                        shared(ground(Optional.of(Told.MINISTRY), Optional.empty(), Optional.empty(), 3)),
                        "All 3 origins say at least this: the Ministry of Truth.",
                        "원출처 3개 모두 적어도 이렇게 말한다: 국방부."),
                new Line(
                        shared(ground(
                                Optional.of(Told.missiles("1", Hedge.AT_LEAST)),
                                Optional.of(Told.missiles("5", Hedge.EXACT)),
                                Optional.empty(),
                                2)),
                        "Both origins say at least this: at least 1 missile. 5 missiles fits everything said; nobody said it.",
                        "원출처 2개 모두 적어도 이렇게 말한다: 최소 1 missile. 5 missile은 모든 말에 들어맞지만, 아무도 그렇게 말하지는 않았다."),
                new Line(
                        shared(ground(Optional.empty(), Optional.empty(), Optional.of(Told.missiles("6", "7")), 2)),
                        "What was said ranges from 6 to 7 missiles.",
                        "나온 말의 범위: 6~7 missile."),
                new Line(
                        shared(ground(Optional.empty(), Optional.empty(), Optional.empty(), 1)),
                        "The one origin that speaks to this gives no one answer.",
                        "이에 대해 말하는 유일한 원출처가 한 가지 답을 내놓지는 않는다."),
                new Line(
                        shared(new Ground(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(new LineageId("wire")),
                                List.of(),
                                /* read= */ false)),
                        "There is nothing that all origins say. Not counted, for want of an answer or because it was overtaken or taken back:"
                                + " Reuters.",
                        "모든 원출처가 함께 말하는 것은 없다. 답이 없거나 대체되었거나 거두어들여져 세지 않은 쪽: 연합뉴스."),
                new Line(
                        shared(new Ground(
                                Optional.of(Told.MINISTRY),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new LineageId("paper"), new LineageId("radio")),
                                List.of(),
                                List.of(new LineageId("wire")),
                                /* read= */ true)),
                        "Both origins say at least this: the Ministry of Truth. So the desk reads their words."
                                + " Left out, because statements of the same origin contradict one another: Reuters.",
                        "원출처 2개 모두 적어도 이렇게 말한다: 국방부. 편집진이 그렇게 읽는다. 같은 원출처의 말이 서로 어긋나서 뺀 쪽: 연합뉴스."),
                new Line(
                        new Step.TieBroken(new Step.TieBreak(
                                Told.missiles("5", Hedge.EXACT),
                                List.of(Told.missiles("6", Hedge.EXACT)),
                                Step.TieBreak.By.BETTER_SOURCE)),
                        "5 missiles and 6 missiles are equally well founded; 5 missiles goes first because a better source says it.",
                        "5 missile과 6 missile은 똑같이 근거가 있고, 더 나은 출처가 말하므로 5 missile이 먼저이다."),
                new Line(
                        new Step.Met(
                                List.of(Told.missiles("5", Hedge.ABOUT), Told.missiles("6", Hedge.ABOUT)),
                                Told.missiles("5", Hedge.EXACT)),
                        "About 5 missiles and about 6 missiles overlap and are well founded; what they have in common is"
                                + " 5 missiles.",
                        "약 5 missile, 약 6 missile은 서로 겹치고 근거가 있으며, 공통되는 것은 5 missile이다."),
                new Line(
                        new Step.Withdrawn(Told.claim("paper"), Told.claim("wire")),
                        "The Daily Courier no longer counts: Reuters withdraws it.",
                        "조선일보는 더 이상 세지 않는다: 연합뉴스가 거두어들였다."),
                new Line(
                        new Step.Garbled(Told.claim("paper"), new LineageId("wire")),
                        "The Daily Courier says something else than the origin that it goes back to, Reuters, and so weighs nothing.",
                        "조선일보는 자신의 원출처인 연합뉴스와 다른 말을 하므로 무게가 없다."));
    }

    private static Step shared(Ground ground) {
        return new Step.Shared(Told.ALONE, ground);
    }

    private static Ground ground(
            Optional<Value> allSay, Optional<Value> noneExcludes, Optional<Value> range, int voices) {
        return new Ground(
                allSay,
                noneExcludes,
                range,
                IntStream.range(0, voices)
                        .mapToObj(i -> new LineageId("voice-" + i))
                        .toList(),
                List.of(),
                List.of(),
                /* read= */ false);
    }

    private static Step decided(Verdict verdict, Step.Conflict.Outcome outcome) {
        return new Step.Decided(
                Told.ALONE,
                verdict,
                List.of(),
                Optional.of(new Step.Conflict(outcome, Optional.empty())),
                /* allInterested= */ false);
    }

    static List<Line> levels() {
        BigDecimal margin = new BigDecimal("3.82");
        return List.of(
                sureOf(new Reason.NothingOutweighs(), "no answer outweighs the others", "다른 답보다 우세한 답이 없음"),
                sureOf(
                        new Reason.LatestState(Reliability.B, true),
                        "the latest state rests on a source of grade B or better",
                        "최신 상태가 등급 B 이상의 출처에 근거함"),
                sureOf(
                        new Reason.LatestState(Reliability.B, false),
                        "the latest state rests on a source below grade B",
                        "최신 상태가 등급 B에 못 미치는 출처에 근거함"),
                sureOf(
                        new Reason.OneLineage(Reliability.C),
                        "one origin of weight 0.85 or more fits it, of grade C",
                        "무게 0.85 이상인 원출처 하나가 들어맞음, 등급 C"),
                sureOf(
                        new Reason.OpposedAlone(),
                        "opposed, and no more than one origin of weight 0.85 or more fits the answer",
                        "반대가 있고, 답에 들어맞는 무게 0.85 이상인 원출처가 하나를 넘지 않음"),
                sureOf(
                        new Reason.Ahead(margin, Confidence.HIGH),
                        "opposed, but ahead by 3.82 with a source of grade A behind it",
                        "반대가 있으나 3.82 앞서고, 등급 A의 출처가 뒷받침함"),
                sureOf(new Reason.Ahead(margin, Confidence.MODERATE), "opposed, but ahead by 3.82", "반대가 있으나 3.82 앞섬"),
                sureOf(
                        new Reason.Ahead(margin, Confidence.LOW),
                        "opposed, and ahead by only 3.82",
                        "반대가 있고, 3.82밖에 앞서지 못함"),
                sureOf(
                        new Reason.Unopposed(3, true),
                        "3 independent origins of weight 0.85 or more fit it, none opposed",
                        "들어맞는 무게 0.85 이상인 독립된 원출처 3개, 반대 없음"),
                sureOf(
                        new Reason.Unopposed(2, false),
                        "2 independent origins of weight 0.85 or more fit it, none opposed, but none of grade B or better",
                        "들어맞는 무게 0.85 이상인 독립된 원출처 2개, 반대 없음, 등급 B 이상은 없음"),
                sureOf(
                        new Reason.Competent(),
                        "a cited fact says that nobody else can play the role, which counts as one origin more",
                        "다른 누구도 그 역할을 할 수 없다는 인용된 사실이 있어 원출처 하나로 더 셈"),
                sureOf(
                        new Reason.NobodyOfWeight(),
                        "no origin of weight 0.85 or more says it",
                        "그렇게 말하는 무게 0.85 이상인 원출처가 없음"),
                sureOf(
                        new Reason.AtMost(Confidence.LOW, Reason.Cap.PLANNED),
                        "no more than low confidence, because only a plan says it",
                        "계획만 있으므로 신뢰도 낮음까지만"),
                sureOf(
                        new Reason.StepDown(Weakness.UNCONFIRMED),
                        "one step down: an origin of weight does not confirm it",
                        "한 단계 낮춤: 무게 있는 원출처 하나가 확인하지 않음"),
                sureOf(
                        new Reason.StepDown(Weakness.ONE_SAYS_IT),
                        "one step down: several origins fit it, and one alone says it",
                        "한 단계 낮춤: 여러 원출처에 들어맞지만 하나만 그렇게 말함"),
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
                        "one step down: the answer is a wide range",
                        "한 단계 낮춤: 답의 범위가 넓음"));
    }

    private static Line sureOf(Reason reason, String english, String korean) {
        return new Line(Told.sure(reason), "Moderate confidence: " + english + ".", "신뢰도 보통: " + korean + ".");
    }

    static List<Line> losses() {
        return List.of(
                new Line(
                        Told.hangs(Verdict.SINGLE_SOURCE, Optional.of(Told.MINISTRY)),
                        "Without Reuters everything would go back to a single source, and the answer would be “Ministry of"
                                + " Truth”.",
                        "연합뉴스가 없으면 모든 것이 하나의 원출처로 거슬러 올라가고, 답은 “국방부”가 된다."),
                new Line(
                        Told.hangs(Verdict.CONTRADICTION, Optional.of(Told.quote("never"))),
                        "Without Reuters the answer would be “never”.",
                        "연합뉴스가 없으면 답은 “never”가 된다."),
                new Line(
                        Told.hangs(Verdict.UNRESOLVED, Optional.empty()),
                        "Without Reuters this would be unresolved, and there would be no answer.",
                        "연합뉴스가 없으면 문제가 해결되지 않고, 답이 없게 된다."));
    }
}
