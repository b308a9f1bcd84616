package org.variorum.words.bundle.korean;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Thresholds;
import org.variorum.model.Verdict;
import org.variorum.words.LabelWords;
import org.variorum.words.MethodTopic;
import org.variorum.words.MethodWords;
import org.variorum.words.NumberWords;

/** The frame of the account of the rules, in Korean. */
final class KoreanMethod implements MethodWords {

    private final LabelWords labels;
    private final NumberWords numbers;

    KoreanMethod(LabelWords labels, NumberWords numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    @Override
    public String description() {
        return "주장을 어떻게 비교하고, 무게를 달고, 결정하는가.";
    }

    @Override
    public String heading(MethodTopic topic) {
        return switch (topic) {
            case RULES -> "시행 중인 규칙";
            case FORCE -> "주장을 내놓는 방식과 그 값어치";
            case HEDGES -> "어림 표현의 뜻";
            case TYPES -> "값을 비교하는 법";
            case VOICES -> "무엇을 하나의 원출처로 세는가";
            case LETTERS -> "등급의 뜻과 무게";
            case PAIRS -> "두 주장을 비교하는 법";
            case RELATIONS -> "두 주장이 서로 가질 수 있는 관계";
            case REASONS -> "그 까닭: 페이지에 적는 이유";
            case CHOICE -> "답을 고르는 법";
            case TIES -> "두 답이 똑같이 근거가 있을 때";
            case VERDICTS -> "어떤 판정을 내리는가";
            case MEANINGS -> "판정의 뜻";
            case GROUND -> "출처들에 공통된 것";
            case CONFIDENCE -> "규칙이 얼마나 확신하는가";
            case STEPS_DOWN -> "무엇이 확신을 낮추는가";
            case LEVELS -> "신뢰도의 뜻";
            case RULINGS -> "편집진이 입장에 대해 말할 수 있는 것";
            case SITE -> "이 사이트가 더 요구하는 것";
            case LIKELIHOOD -> "아직 오지 않은 일에 쓰는 말";
        };
    }

    @Override
    public String lead(MethodTopic topic) {
        return switch (topic) {
            case RULES -> "이 부분은 프로그램이 실제로 적용한 규칙과 수로 스스로 적는다. 간추리면:";
            case HEDGES -> "어림 표현이 붙은 수는 범위를 뜻한다. 이 사이트의 범위를 수 100으로 보인다.";
            case LETTERS -> "무게는 그런 출처의 주장이 맞을 승산의 로그이며, 손으로 더할 수 있도록 반올림했다. 원출처는 가장 좋은 출처의 등급을 갖는다.";
            case PAIRS -> "처음 들어맞는 것이 결정한다. 값과 부인에서 나온 것은 마지막 셋이 다시 살핀다.";
            case CHOICE -> "역할과 범위마다 따로 답이 있다.";
            case TIES -> "이 순서로 결정하며, 그때마다 질문의 페이지에 밝힌다.";
            case VERDICTS -> "처음 들어맞는 것이 그 역할과 범위의 판정이다:";
            case GROUND -> "결코 섞지 않는 세 가지:";
            case CONFIDENCE -> "누가 답을 뒷받침하는지에 달려 있다.";
            case LIKELIHOOD -> "신뢰도는 증거에 관한 것이다. 아직 일어나지 않은 일의 가능성은 미국 정보공동체 지침 203의 이 말들로만 말하고, 신뢰도와 한 문장에 쓰지 않는다.";
            case FORCE, TYPES, VOICES, RELATIONS, REASONS, MEANINGS, STEPS_DOWN, LEVELS, RULINGS, SITE -> "";
        };
    }

    @Override
    public List<String> columns(MethodTopic topic) {
        return switch (topic) {
            case HEDGES -> List.of("어림 표현", "예", "뜻하는 범위");
            case LETTERS -> List.of("등급", "뜻", "무게");
            case VERDICTS -> List.of("판정", "내리는 때");
            case MEANINGS -> List.of("판정", "뜻");
            case CONFIDENCE -> List.of("답이 가진 것", "신뢰도");
            case LEVELS -> List.of("신뢰도", "뜻");
            case RULINGS -> List.of("평가", "뜻");
            case LIKELIHOOD -> List.of("말", "또는", "확률");
            case RULES, FORCE, TYPES, VOICES, PAIRS, RELATIONS, REASONS, CHOICE, TIES, GROUND, STEPS_DOWN, SITE ->
                List.of();
        };
    }

    @Override
    public List<String> sentences(MethodTopic topic) {
        return switch (topic) {
            case RULES -> rules();
            case VOICES -> voices();
            case CHOICE -> choice();
            case VERDICTS ->
                List.of("여러 부분으로 된 질문의 판정은 가장 약한 부분의 판정이다: "
                        + Verdict.WEAKEST_FIRST.stream().map(labels::verdict).collect(Collectors.joining(", "))
                        + "의 순서이다. 그 밖에는 모두 한 원출처로 거슬러 올라가면 " + labels.verdict(Verdict.SINGLE_SOURCE)
                        + ", 아니면 " + labels.verdict(Verdict.COMPATIBLE) + ".");
            case GROUND ->
                List.of(
                        "모두가 말하는 것: 원출처마다 말하거나 그 말에서 따라 나오는 것 가운데 가장 구체적인 것. 부인하는 쪽도 원출처이다.",
                        "아무도 배제하지 않는 것: 아무도 말하지 않았지만 나온 말 모두에 들어맞는 것.",
                        "나온 말의 범위: 서로 떨어진 수나 때의 가장 작은 것에서 가장 큰 것까지. 설명일 뿐 결코 답이 아니다.");
            case CONFIDENCE -> confidence();
            case FORCE,
                    HEDGES,
                    TYPES,
                    LETTERS,
                    PAIRS,
                    RELATIONS,
                    REASONS,
                    TIES,
                    MEANINGS,
                    STEPS_DOWN,
                    LEVELS,
                    RULINGS,
                    SITE,
                    LIKELIHOOD -> List.of();
        };
    }

    private static List<String> rules() {
        return List.of(
                "주장마다 값으로 읽는다: 이름, 어림 표현이 붙은 수, 날짜, 말, 예나 아니요, 목록. 그 값이 뜻하는 역할과 범위도 함께 읽는다.",
                "하나의 원출처로 거슬러 올라가는 보도는 한 번만 센다.",
                "두 주장씩, 처음 들어맞는 규칙으로 비교한다.",
                "원출처의 말이 어떤 값을 함의하면 그 값에 찬성하고, 그 값과 함께 성립할 수 없으면 반대한다. 더 넓거나 겹치기만 하는 말은 열어 둔다. 다만 ‘약’ 얼마라고 말하면, 누군가 그 수를 말한 때에는 그 수도 말한 것이다.",
                "역할과 범위마다 답, 판정, 신뢰도를 따로 낸다.",
                "원출처를 하나씩 빼고 모두 다시 해 보고, 빠지면 판정이나 답이 달라질 원출처를 밝힌다.",
                "결정은 편집진이 한다. 달리 판단하면 규칙의 결과 옆에 그 설명을 둔다.");
    }

    private static List<String> voices() {
        return List.of(
                "한 발행처가 스스로 말하는 보도들은 원출처가 하나이다.",
                "다른 보도를 베끼거나 전재하거나 고쳐 쓴 보도는 그 보도의 원출처를 갖고, 맨 처음 것까지 그렇게 올라간다.",
                "보도가 누군가에게서 들은 주장은 그 보도나 전한 쪽이 아니라 맨 끝의 말한 사람에게 속한다. 그래서 한 보도에 여러 원출처의 주장이 있을 수 있다.",
                "여럿이 인용하는 한 사람은 하나의 원출처이다. 다만 무슨 말을 했는지 묻는 질문에서는 들은 쪽이 증인이다.",
                "사람과 그가 속한 기관은 하나의 원출처이다. 한 주장이 한쪽을 다른 쪽에서 들은 것으로 적으면 기관과 그 일부도 그렇다.",
                "돌아가며 서로 베낀 보도들은 하나의 원출처로 센다.",
                "원출처가 스스로 하는 말을 센다. 원출처와 모순되는 사본은 왜곡된 것이다: 보여 주되 무게가 없다.",
                "원출처가 보도 가운데 없고 사본들이 서로 모순되면, 모두가 말하는 것만 그 원출처의 말로 본다.",
                "원출처는 거기로 거슬러 올라가는 보도가 몇 개이든 한 번만, 역할과 범위마다 그에 대해 말하는 가장 좋은 것의 무게로 센다.");
    }

    private List<String> choice() {
        return List.of(
                "먼저 차이가 가장 큰 값을 고른다: 찬성하는 원출처의 무게에서 반대하는 원출처의 무게를 뺀 것.",
                "거기서 더 좁은 값이 그 안의 경쟁하는 값들을 홀로 " + numbers.bound(Bound.SETTLES) + " 이상 앞서는 한 그리로 내려간다.",
                "상한은 어림 표현을 지킨다: ‘최대 38’ 옆의 38은 ‘최대 38’이다.",
                "근거가 충분한 값들이 겹치면 공통되는 것이 답이며, 그렇다고 밝힌다.",
                "두 시간대로 세어서만 겹치는 날들은 한 날이다: 더 나은 출처의 날짜를 따른다.",
                "여러 답이 맞을 수 있으면 찬성의 무게가 반대보다 큰 것을 모두 내놓는다.",
                "결정되지 않으면 답은 없고, 출처들에 공통된 것만 있다.");
    }

    private List<String> confidence() {
        return List.of(
                "무게 있는 원출처가 답을 말하거나, 답이 들어맞거나 겹치는 것을 말하면 답을 뒷받침한다.",
                "답만이 그 역할을 할 수 있다는 인용된 사실이 있으면 원출처 하나로 더 센다.",
                "함께 성립하는 여러 답과 여러 부분 가운데서는 가장 덜 확실한 것이 기준이다. 여러 답 가운데 누군가 부인하는 답은 ‘" + labels.level(Confidence.LOW)
                        + "’이다.",
                "더 많은 원출처가 말하는 더 넓은 값은 제 신뢰도와 함께 답 옆에 적는다.");
    }

    @Override
    public String approximateYear(int years) {
        return "어림잡은 연도는 앞뒤로 " + years + "년, 어림잡은 월이나 날은 하나씩 어긋날 수 있다.";
    }

    @Override
    public String settled(Thresholds.Need need) {
        return "결론이 났다고 하려면 다음이 있어야 한다: " + need(need) + ".";
    }

    @Override
    public String published(Confidence level, Thresholds.Need need) {
        return labels.confidence(level) + "이라고 하려면 다음이 있어야 한다: " + need(need) + ".";
    }

    private String need(Thresholds.Need need) {
        return Stream.concat(
                        need.lineages().map(n -> "원출처 " + n + "개 이상").stream(),
                        need.confidence().map(c -> labels.confidence(c) + " 이상").stream())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String rounding(BigDecimal share) {
        return "어림 표현이 없는 두 수는 한쪽이 다른 쪽을 제 마지막 자리까지 반올림한 값이고 차이가 큰 수의 " + numbers.share(share)
                + " 이하이면 일치한다. 질문이 정확한 수를 요구하면 그렇지 않다.";
    }

    @Override
    public String wide(BigDecimal share) {
        return "폭이 중간값의 " + numbers.share(share) + "보다 크면 넓은 수이다.";
    }

    @Override
    public String overlap(BigDecimal share) {
        return "보관된 두 글이 다섯 단어씩 이은 것의 " + numbers.share(share)
                + "를 함께 가지면, 어느 쪽이 사본인지 또는 어느 쪽도 사본이 아닌지 편집진이 말할 때까지 하나로 센다.";
    }

    @Override
    public String chance(int from, int to) {
        return from + "~" + to + "%";
    }
}
