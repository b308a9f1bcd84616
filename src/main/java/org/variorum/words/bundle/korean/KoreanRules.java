package org.variorum.words.bundle.korean;

import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Footing;
import org.variorum.model.Modality;
import org.variorum.model.PairRule;
import org.variorum.model.Reason.Cap;
import org.variorum.model.Ruling;
import org.variorum.model.Step.TieBreak;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.model.VerdictRule;
import org.variorum.model.Weights;
import org.variorum.words.LabelWords;
import org.variorum.words.NumberWords;
import org.variorum.words.RuleWords;

/** What the rules do, in Korean. */
final class KoreanRules implements RuleWords {

    private final LabelWords labels;
    private final NumberWords numbers;

    KoreanRules(LabelWords labels, NumberWords numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    @Override
    public String force(Modality modality) {
        return switch (modality) {
            case REPORTED -> "보도된 것은 말한 것으로 센다.";
            case ALLEGED -> "의혹 제기는 무게를 줄여 말한 것으로 센다. 의혹 제기뿐이면 ‘" + labels.verdict(Verdict.UNRESOLVED) + "’로 남는다.";
            case DENIED -> "부인은 부인하는 값과 그보다 좁은 모든 것을 배제하고, 더 넓은 것은 열어 둔다. 예/아니요 질문을 부인하는 것은 아니요라고 말하는 것이다.";
            case PLANNED ->
                "계획은 그 결과를 누군가 보도할 때까지 말한 것으로 센다. 계획만 있으면 신뢰도는 기껏해야 ‘" + labels.level(Cap.PLANNED.most()) + "’이다.";
            case ESTIMATED -> "추정은 말한 것으로 센다. 어림 표현이 없는 수는 ‘약’이 붙은 것으로 본다.";
            case NO_COMMENT -> "답하지 않은 쪽은 적어 두되, 아무것도 말하거나 배제하지 않는다.";
            case UNCONFIRMED ->
                "확인하지 않는다고 밝힌 것은 아무것도 말하거나 배제하지 않는다. 그 무게가 말한 것 전부와 같거나 더 크면 판정은 ‘" + labels.verdict(Verdict.UNRESOLVED)
                        + "’이다.";
        };
    }

    @Override
    public String type(ValueType type) {
        return switch (type) {
            case ENTITY -> "이름: 같은 사람, 기관, 사물을 가리키면 같다. 다른 것의 일부이거나 한 예이면 더 좁다. 나머지는 모두 서로 모순된다.";
            case PLACE -> "장소: 이름과 같다. 도시는 그 나라보다 좁다.";
            case QUANTITY ->
                "수: 한 단위로 바꾼 범위로 본다. 같은 범위는 같고, 다른 범위 안에 든 범위는 더 좁고, 만나는 범위는 겹치고, 떨어진 범위는 서로 모순된다. 서로 바꿀 수 없는 단위는 비교하지 않는다.";
            case DATE ->
                "날짜: 수의 범위처럼 시간의 범위로 본다. 두 시간대를 모두 알면 UTC로, 아니면 적힌 대로 비교한다. 한쪽이 시간대를 밝히지 않았고 다른 시간대라야만 같은 때가 되는 두 날짜는 겹친다. 같은 날이면 시간대를 밝힌 쪽이 더 구체적이다.";
            case RELATION -> "어떤 일의 이전, 도중, 이후: 그것이 남기는 시간의 범위로 본다.";
            case QUOTE ->
                "인용: 대소문자와 부호, 수의 표기만 다르면 같다. 긴 인용은 그 일부를 자른 것보다 좁다. 관사, 복수형, ‘그리고’ 앞뒤의 순서만 다르면 표현만 다른 것이다. 수나 부정만 다르면 모순된다. 번역을 포함한 나머지는 비교하지 않는다: 기계는 뜻을 판단하지 않는다.";
            case YES_NO -> "예와 아니요: 같거나 서로 모순된다.";
            case SET -> "목록: 짧은 목록을 담은 긴 목록이 더 좁다. 일부만 같은 목록은 겹치고, 같은 것이 없는 목록은 서로 모순된다.";
        };
    }

    @Override
    public String pair(PairRule rule) {
        return switch (rule) {
            case READING -> "편집진이 둘을 어떻게 읽는지 밝혔으면 그 설명과 함께 그대로 따른다.";
            case CORRECTION -> "말한 쪽이 스스로 정정하거나 철회한 것은 그 사본과 함께 거두어들인 것이다.";
            case NO_VALUE -> "값이 없는 주장은 비교할 수 없다.";
            case ROLE -> "서로 다른 역할에 관한 주장은 서로 다른 질문에 답한다.";
            case SCOPE ->
                "측정 대상, 기간, 집단, 지역이 다른 주장은 모순되지 않는다. 예외는 둘이다: 부분의 수는 전체의 수보다 클 수 없고, 어디에도 없는 것은 한 부분에도 없다. 기간을 밝힌 주장 옆에서 기간을 밝히지 않은 주장은 언제의 것인지 알 수 없어 비교할 수 없다.";
            case VALUE -> "값 자체를 유형마다 제 방식으로 비교한다.";
            case DENIAL -> "부인은 부인하는 값과 그보다 좁은 모든 것에 맞선다.";
            case SEVERAL_ANSWERS -> "여러 답이 맞을 수 있는 질문에서는 다른 값들이 모순되지 않고 서로 더해진다.";
            case LATER_STATE -> "답이 시간에 따라 바뀌는 질문에서는 나중 시점의 주장이 다른 이전 주장을 대체하고, 결과가 계획을 대체한다.";
            case COPY -> "한 원출처에서 나온 같은 값은 하나의 증거이다.";
        };
    }

    @Override
    public String tie(TieBreak.By by) {
        return switch (by) {
            case MORE_SPECIFIC -> "더 구체적인 것이 먼저이다.";
            case LARGER_LEAD -> "다음으로 전체에서 더 앞서는 것.";
            case OWN_WEIGHT -> "다음으로 바로 그렇게 말하는 무게가 더 큰 것.";
            case BETTER_SOURCE -> "다음으로 더 나은 출처의 것.";
            case EARLIER -> "다음으로 더 먼저 발표된 것.";
            case LESSER_ID -> "다음으로 식별자가 앞서는 것: 이것은 이유가 아니지만 어떤 순서든 지켜야 하며, 파일의 순서에는 좌우되지 않는다.";
        };
    }

    @Override
    public String verdict(VerdictRule rule) {
        return switch (rule) {
            case NOTHING_SAID -> "아직 세는 쪽 가운데 어떠하다고 말하는 쪽이 없음";
            case ONLY_ALLEGED -> "말하는 쪽이 모두 의혹으로만 말함";
            case UNCONFIRMED -> "확인하지 않는다고 밝힌 쪽의 무게가 말하는 쪽 전부와 같거나 더 큼";
            case SETTLED ->
                "주장들이 서로 배제하고, 답이 모든 다툼을 결정함: 답이나 답에서 따라 나오는 것이 한쪽을 배제하고 " + numbers.bound(Bound.SETTLES)
                        + " 이상 앞서거나, 양쪽 모두 답에서 따라 나옴";
            case OPEN -> "주장들이 서로 배제하고, 그렇게 하는 답이 없음";
            case TORN -> "들리는 원출처가 하나뿐이고 스스로 모순됨";
            case INCOMPARABLE -> "두 답이 서로 어떤 관계인지 규칙이 말할 수 없음";
            case REPLACED -> "무언가가 철회되거나 정정되거나 나중의 것으로 대체됨";
            case ONE_VOICE -> "들리는 원출처가 하나뿐임";
            case ALL_SAME -> "모든 답이 같음";
            case QUOTATIONS -> "답이 인용임";
            case OTHERWISE -> "위의 어느 것도 아님";
        };
    }

    @Override
    public String footing(Footing footing) {
        return switch (footing) {
            case SEVERAL_GOOD -> "반대 없음, 여러 원출처가 뒷받침하고 그 가운데 하나는 등급 " + Weights.GOOD + " 이상";
            case SEVERAL -> "반대 없음, 여러 원출처가 뒷받침하지만 등급 " + Weights.GOOD + " 이상은 없음";
            case ONE_OF_THE_BEST -> "반대 없음, 등급 " + Weights.BEST + "의 한 원출처가 뒷받침함";
            case ONE -> "반대 없음, 그보다 낮은 등급의 한 원출처가 뒷받침함";
            case NOBODY -> "반대 없음, 뒷받침하는 무게 있는 원출처가 없음";
            case FAR_AHEAD -> "반대 있음, 여러 원출처가 뒷받침하고 크게 앞서며 그렇게 말하는 하나는 등급 " + Weights.BEST;
            case AHEAD -> "반대 있음, 여러 원출처가 뒷받침하고 꽤 앞섬";
            case BARELY_AHEAD -> "반대 있음, 여러 원출처가 뒷받침하지만 거의 앞서지 못함";
            case ONE_OPPOSED -> "반대 있음, 한 원출처가 뒷받침함";
            case NOBODY_OPPOSED -> "반대 있음, 뒷받침하는 무게 있는 원출처가 없음";
            case LATEST -> "등급 " + Weights.GOOD + " 이상의 출처가 말하는 최신 상태: 적어도";
            case UNSETTLED -> "아무것도 결정되지 않음";
        };
    }

    @Override
    public String bound(Bound bound) {
        String number = numbers.bound(bound);
        return switch (bound) {
            case SETTLES -> "다툼은 차이가 " + number + " 이상이면 결정된다. 무게가 그만큼인 원출처는 무게 있는 원출처이다.";
            case MODERATE -> "꽤 앞선다는 것은 " + number + " 이상을 말한다.";
            case HIGH -> "크게 앞선다는 것은 " + number + " 이상을 말한다.";
            case INTERESTED -> "이해 당사자를 위해 말하는 원출처는 제 무게의 " + number + "만 센다.";
            case ALLEGED -> "의혹 제기는 제 무게의 " + number + "만 센다.";
            case WORSE -> "이전 주장을 대체하는 것은 등급이 최대 " + number + "단계까지 낮아도 된다(F는 C와 D 사이). 사본은 원래의 말을 대체하지 못한다.";
            case EXACT -> "수는 마지막 자리까지 적은 것으로 본다. 단위 없는 " + number + " 이상의 개수는 0이 아닌 마지막 자리까지이다.";
            case SPEECH -> "단어가 " + number + "개를 넘는 인용은 어떤 단어가 다른지 말하지 않는다.";
            case LONGER ->
                "짧은 목록 대신 긴 목록을 고르려면 바로 긴 목록을 말하는 원출처가 바로 짧은 목록을 말하는 원출처의 " + number
                        + " 이상이어야 한다. 여러 답이 맞을 수 있으면 묻지 않는다.";
            case SEVERAL -> "여러 원출처란 " + number + "개 이상이다.";
            case DETAIL -> "여기서 들어맞는 여러 원출처란 " + number + "개 이상이다. 그렇게 말하는 하나가 나머지 모두보다 등급이 높으면 낮추지 않는다.";
            case RANGE -> "가장 큰 수가 가장 작은 수의 " + number + "배 이상이면 범위를 말하지 않는다.";
            case EVERYTHING -> "모든 이름의 " + number + " 이상을 담은 이름은 아무것도 말하지 않으므로 공통된 것으로 내놓지 않는다.";
            case ENTITIES -> "이름이 " + number + "개 미만인 사이트에서는 그것을 묻지 않는다.";
        };
    }

    @Override
    public String meaning(Confidence level) {
        return switch (level) {
            case HIGH -> "독립된 여러 원출처가 일치하고 반대가 없거나, 반대보다 훨씬 무겁다.";
            case MODERATE -> "증거는 좋으나 약점이 있다: 매우 믿을 만한 한 원출처이거나, 반대가 있는 여러 원출처이다.";
            case LOW -> "증거가 얇다: 중간 등급의 한 원출처이거나, 근소하게 앞선다.";
            case VERY_LOW -> "증거가 거의 없거나, 비긴다.";
        };
    }

    @Override
    public String meaning(Ruling ruling) {
        return switch (ruling) {
            case UPHELD -> "이 입장은 맞다.";
            case PARTLY_RIGHT -> "일부만 맞다.";
            case MISATTRIBUTED -> "말은 맞으나 다른 사람의 것이다.";
            case IMPRECISE -> "맞으나, 정확히 말할 수 있는 것을 덜 정확하게 말한다.";
            case SUPERSEDED -> "나중의 집계나 계획의 결과가 그 자리를 대신했다.";
            case WITHDRAWN -> "말한 쪽이 거두어들이거나 정정했다.";
            case GARBLED -> "옮기는 과정에서 무언가가 빠지거나 바뀌었다.";
            case UNSUPPORTED -> "답과 함께 성립할 수 없거나, 읽은 것 가운데 뒷받침하는 것이 없다.";
            case UNPROVEN -> "맞을 수 있다: 밝혀진 것보다 더 많은 것을 말한다.";
            case NOT_RATED -> "편집진이 평가하지 않는다.";
        };
    }
}
