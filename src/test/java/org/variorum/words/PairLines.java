package org.variorum.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Because;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Operands;
import org.variorum.model.PairRule;
import org.variorum.model.Rate;
import org.variorum.model.Relation;
import org.variorum.model.Value;

/** Pairs of claims of every kind, told. */
final class PairLines {

    private PairLines() {}

    static List<Line> pairs() {
        return Stream.of(silentPairs(), scopedPairs(), valuePairs())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Line> silentPairs() {
        return List.of(
                new Line(
                        Told.compared(
                                "paper",
                                Relation.INCOMPARABLE,
                                "mirror",
                                PairRule.NO_VALUE,
                                new Operands.NoValue(true, false)),
                        "The Daily Courier cannot be compared with Mirror: Mirror gives no value; that is no denial.",
                        "조선일보는 KBS와 비교할 수 없다: KBS는 값을 밝히지 않는다. 이는 부인이 아니다."),
                new Line(
                        Told.compared(
                                "paper",
                                Relation.INCOMPARABLE,
                                "mirror",
                                PairRule.NO_VALUE,
                                new Operands.NoValue(false, false)),
                        "The Daily Courier cannot be compared with Mirror: neither gives a value; that is no denial.",
                        "조선일보는 KBS와 비교할 수 없다: 어느 쪽도 값을 밝히지 않는다. 이는 부인이 아니다."),
                new Line(
                        Told.compared(
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
                        Told.compared(
                                "wire",
                                Relation.DIFFERENT_ROLE,
                                "mirror",
                                PairRule.ROLE,
                                new Operands.Roles(
                                        Told.role("approver", false, Optional.of("approver")),
                                        Told.role("announcer", true, Optional.of("approver"))),
                                Because.ROLE_SPLIT),
                        "Reuters names the approver, Mirror the announcer (called approver by its source): different roles, so"
                                + " that both can hold.",
                        "연합뉴스는 ‘approver’를, KBS는 ‘announcer’ (출처의 말로는 ‘approver’)를 말한다: 역할이 다르므로 둘 다 맞을 수" + " 있다."),
                new Line(
                        Told.compared(
                                "wire",
                                Relation.DIFFERENT_SCOPE,
                                "paper",
                                PairRule.SCOPE,
                                new Operands.Scopes(Told.scope("launches", "2022"), Told.scope("launches", "2023")),
                                Because.SCOPE_PERIOD),
                        "Reuters speaks of “launches, 2022”, The Daily Courier of “launches, 2023” (different periods), so that"
                                + " both can hold.",
                        "연합뉴스는 ‘launches, 2022년’을, 조선일보는 ‘launches, 2023년’을 말하므로 (기간이 다름) 둘 다 맞을 수 있다."),
                new Line(
                        Told.compared(
                                "wire",
                                Relation.CONTRADICTS,
                                "paper",
                                PairRule.SCOPE,
                                new Operands.Scopes(Told.scope("deaths", "2022"), Told.scope("casualties", "2022")),
                                Because.ARITHMETIC),
                        "Reuters contradicts The Daily Courier (the arithmetic of parts and whole): “deaths, 2022” and “casualties,"
                                + " 2022”.",
                        "연합뉴스는 조선일보와 모순된다 (부분과 전체의 셈): ‘deaths, 2022년’과 ‘casualties, 2022년’."));
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
                                Told.extent("1000", "1000", "km"),
                                Told.extent("558", "682", "mile"),
                                true,
                                Optional.of(new Operands.Conversion(
                                        Told.extent("558", "682", "mile"),
                                        Told.extent("898.013952", "1097.572608", "km"),
                                        Optional.empty()))),
                        Because.UNIT,
                        "is more specific than Reuters, and fits it (different units): 1,000 km and 558 to 682 miles; 558 to"
                                + " 682 miles is 898 to 1,098 km.",
                        "는 연합뉴스보다 구체적이며 그에 들어맞는다 (단위가 다름): 1,000km와 558~682마일; 558~682마일은 898~1,098km다."),
                value(
                        Relation.SAME,
                        new Operands.Quantities(
                                Told.extent("650000000", "650000000", "USD"),
                                Told.extent("845000000000", "845000000000", "KRW"),
                                true,
                                Optional.of(new Operands.Conversion(
                                        Told.extent("845000000000", "845000000000", "KRW"),
                                        Told.extent("650000000", "650000000", "USD"),
                                        rate))),
                        Because.UNIT,
                        "says the same as Reuters (different units): $650 million and 845 billion KRW; 845 billion KRW is $650"
                                + " million at 1,300 KRW per USD on 15 November 2023.",
                        "는 연합뉴스와 같은 말을 한다 (단위가 다름): 6억 5,000만 달러와 8,450억 원; 8,450억 원은 6억 5,000만 달러다 (2023년"
                                + " 11월 15일, 1달러에 1,300원)."),
                value(
                        Relation.INCOMPARABLE,
                        new Operands.Quantities(
                                Told.extent("2", "2", "missile"),
                                Told.extent("1", "1", "launch"),
                                false,
                                Optional.empty()),
                        Because.UNIT,
                        "cannot be compared with Reuters (different units): 2 missiles and 1 launch, units that do not convert.",
                        "는 연합뉴스와 비교할 수 없다 (단위가 다름): 2 missile과 1 launch, 서로 바꿀 수 없는 단위."),
                value(
                        Relation.OVERLAPS,
                        new Operands.Times(
                                Told.span("2023-03-16", "Asia/Seoul", "2023-03-15T15:00", "2023-03-16T15:00"),
                                Told.span("2023-03-15", "America/New_York", "2023-03-15T04:00", "2023-03-16T04:00")),
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
                                Told.span("2023-03-16", "Asia/Seoul", "2023-03-15T15:00", "2023-03-16T15:00"),
                                Told.span("2023-03-19", "Asia/Seoul", "2023-03-18T15:00", "2023-03-19T15:00")),
                        Because.DISJOINT_VALUES,
                        "contradicts Reuters (the values exclude each other): 16 March 2023 (Asia/Seoul) and 19 March 2023"
                                + " (Asia/Seoul).",
                        "는 연합뉴스와 모순된다 (값이 서로 배제됨): 2023년 3월 16일 (Asia/Seoul)과 2023년 3월 19일 (Asia/Seoul)."),
                value(
                        Relation.NARROWS,
                        new Operands.Times(
                                Told.span("2023-10-19T03:00", "Asia/Seoul", "2023-10-18T18:00", "2023-10-18T18:01"),
                                Told.during("summit", "2023-10-18T04:00", "2023-10-19T04:00")),
                        Because.EVENT_ORDER,
                        "is more specific than Reuters, and fits it (different order of events): 19 October 2023, 03:00"
                                + " (Asia/Seoul) (18 October 2023, 18:00 to 18 October 2023, 18:01 UTC) and during the 55th"
                                + " Security Consultative Meeting (18 October 2023, 04:00 to 19 October 2023, 04:00 UTC).",
                        "는 연합뉴스보다 구체적이며 그에 들어맞는다 (사건의 순서가 다름): 2023년 10월 19일 03:00 (Asia/Seoul) (곧 UTC 2023년"
                                + " 10월 18일 18:00~2023년 10월 18일 18:01)과 제55차 안보협의회의 중 (곧 UTC 2023년 10월 18일"
                                + " 04:00~2023년 10월 19일 04:00)."),
                value(
                        Relation.NARROWS,
                        new Operands.Times(Told.local("2009-05~", "2009-04-01/2009-06-30"), Told.local("2009", "2009")),
                        Because.PRECISION,
                        "is more specific than Reuters, and fits it (one is more precise): about May 2009 (April to June 2009)"
                                + " and 2009.",
                        "는 연합뉴스보다 구체적이며 그에 들어맞는다 (한쪽이 더 정밀함): 2009년 5월경 (곧 2009년 4월~6월)과 2009년."),
                value(
                        Relation.CONTRADICTS,
                        new Operands.Quotes(
                                Told.quote("we {0} agree"),
                                Told.quote("we never agree"),
                                List.of("{0}"),
                                List.of("never")),
                        Because.NEGATION,
                        "contradicts Reuters (a negation differs): “we {0} agree” and “we never agree”; only the first has"
                                + " “{0}”, only the second “never”.",
                        "는 연합뉴스와 모순된다 (부정이 다름): “we {0} agree”와 “we never agree”; 앞의 것에만 있는 말 “{0}”, 뒤의 것에만 있는 말"
                                + " “never”."),
                value(
                        Relation.CONTRADICTS,
                        new Operands.YesNos(Value.YesNo.YES, Value.YesNo.NO),
                        Because.DISJOINT_VALUES,
                        "contradicts Reuters (the values exclude each other): yes and no.",
                        "는 연합뉴스와 모순된다 (값이 서로 배제됨): 예와 아니요."),
                value(
                        Relation.BROADENS,
                        new Operands.Sets(Told.set("office"), Told.set("ministry", "office"), List.of(ministry)),
                        Because.PART_OF,
                        "is less specific than Reuters, and fits it (one is part of the other): Press Office, which leaves out"
                                + " Ministry of Truth: incomplete, not wrong.",
                        "는 연합뉴스보다 덜 구체적이며 그에 들어맞는다 (한쪽이 다른 쪽의 일부): 대변인실, 국방부가 빠져 있음: 불완전하지만 틀리지" + " 않음."),
                new Line(
                        Told.compared(
                                "paper",
                                Relation.PARAPHRASE,
                                "wire",
                                PairRule.READING,
                                new Operands.Judged("one speech, two translations."),
                                Because.JUDGED),
                        "The Daily Courier says the same as Reuters in other words (the desk’s own reading): one speech, two"
                                + " translations.",
                        "조선일보는 연합뉴스와 같은 내용을 다른 말로 전한다 (편집진의 해석): one speech, two translations."),
                value(
                        Relation.INCOMPARABLE,
                        new Operands.Mixed(Told.MINISTRY, Value.YesNo.YES),
                        Because.DISJOINT_VALUES,
                        "cannot be compared with Reuters (the values exclude each other): the Ministry of Truth and yes, values"
                                + " of different types.",
                        "는 연합뉴스와 비교할 수 없다 (값이 서로 배제됨): 국방부와 예, 종류가 다른 값."));
    }

    private static Line value(Relation relation, Operands operands, Because because, String english, String korean) {
        return new Line(
                Told.compared("paper", relation, "wire", PairRule.VALUE, operands, because),
                "The Daily Courier " + english,
                "조선일보" + korean);
    }
}
