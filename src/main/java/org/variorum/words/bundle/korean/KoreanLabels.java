package org.variorum.words.bundle.korean;

import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Entity;
import org.variorum.model.Hedge;
import org.variorum.model.Likelihood;
import org.variorum.model.Modality;
import org.variorum.model.QuoteState;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.SentenceState;
import org.variorum.model.SourceKind;
import org.variorum.model.Standing;
import org.variorum.model.Verdict;
import org.variorum.words.LabelWords;
import org.variorum.words.Topic;

/** The vocabulary in Korean. */
final class KoreanLabels implements LabelWords {

    @Override
    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "출처 일치";
            case COMPATIBLE -> "양립 가능";
            case PARAPHRASE -> "표현만 다름";
            case SUPERSEDED -> "대체됨";
            case CONTRADICTION -> "모순";
            case UNRESOLVED -> "미해결";
            case SINGLE_SOURCE -> "단일 출처";
        };
    }

    @Override
    public String meaning(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "셈에 넣은 말은 모두 같은 답을 준다.";
            case COMPATIBLE -> "셈에 넣은 말은 서로 다르지만, 모두 성립할 수 있다.";
            case PARAPHRASE -> "같은 내용이 다른 말로 전해졌다.";
            case SUPERSEDED -> "앞서 나온 말은 대체되었거나 정정되었거나 거두어들여졌다.";
            case CONTRADICTION -> "나온 말이 모두 성립할 수는 없으며, 증거는 한쪽을 뒷받침한다.";
            case UNRESOLVED -> "읽은 것만으로는 결정되지 않는다.";
            case SINGLE_SOURCE -> "이에 관해 알려진 것은 하나의 원출처로 거슬러 올라간다.";
        };
    }

    @Override
    public String uncounted(boolean copies, boolean voices) {
        return copies ? "잘못 옮긴 말" + (voices ? "과 스스로 어긋나는 원출처는" : "은") + " 세지 않는다." : "스스로 어긋나는 원출처는 어느 쪽으로도 세지 않는다.";
    }

    @Override
    public String beforeLevel() {
        return "신뢰도 ";
    }

    @Override
    public String afterLevel() {
        return "";
    }

    @Override
    public String level(Confidence level) {
        return switch (level) {
            case HIGH -> "높음";
            case MODERATE -> "보통";
            case LOW -> "낮음";
            case VERY_LOW -> "매우 낮음";
        };
    }

    @Override
    public String because(Because reason) {
        return switch (reason) {
            case ALIAS -> "한 대상의 두 이름";
            case PART_OF -> "한쪽이 다른 쪽의 일부";
            case PRECISION -> "한쪽이 더 정밀함";
            case HEDGE_INTERVAL -> "어림 표현이 둘 다 허용함";
            case ROUNDING -> "한쪽이 다른 쪽을 반올림한 값";
            case UNIT -> "단위가 다름";
            case TIMEZONE -> "시간대가 다름";
            case ROLE_SPLIT -> "역할이 다름";
            case SCOPE_MEASURE -> "서로 다른 것에 관한 말";
            case SCOPE_PERIOD -> "기간이 다름";
            case SCOPE_POPULATION -> "대상이 다름";
            case SCOPE_AREA -> "지역이 다름";
            case SCOPE_UNKNOWN -> "어느 때의 것인지 밝히지 않음";
            case ARITHMETIC -> "부분과 전체의 셈";
            case EVENT_ORDER -> "사건의 순서가 다름";
            case WORDING -> "표현이 다름";
            case CUT -> "한쪽이 잘림";
            case TRANSLATION -> "번역이 다름";
            case CORRECTION -> "정정";
            case RETRACTION -> "철회";
            case LATER_COUNT -> "나중의 집계";
            case PLANNED -> "계획";
            case LINEAGE -> "하나의 원출처";
            case GARBLED -> "옮긴 말이 원래의 말과 다름";
            case DENIAL -> "부인";
            case ALLEGED -> "의혹 제기";
            case UNCONFIRMED -> "확인하지 않는 쪽이 있음";
            case ATTRIBUTION -> "말한 사람이 빠졌거나 바뀜";
            case NEGATION -> "부정이 다름";
            case NUMBER -> "숫자가 다름";
            case DISJOINT_VALUES -> "값이 서로 배제됨";
            case TIE -> "어느 쪽도 충분히 우세하지 않음";
            case STALE -> "증거가 오래됨";
            case JUDGED -> "편집진의 해석";
        };
    }

    @Override
    public String ruling(Ruling ruling) {
        return switch (ruling) {
            case UPHELD -> "맞음";
            case PARTLY_RIGHT -> "부분적으로 맞음";
            case MISATTRIBUTED -> "말한 사람이 다름";
            case IMPRECISE -> "정밀하지 않음";
            case SUPERSEDED -> "이후 대체됨";
            case WITHDRAWN -> "거두어들임";
            case GARBLED -> "왜곡됨";
            case UNSUPPORTED -> "성립하지 않음";
            case UNPROVEN -> "확인되지 않음";
            case NOT_RATED -> "평가하지 않음";
        };
    }

    @Override
    public String standing(Standing standing) {
        return switch (standing) {
            case ANSWER -> "답을 말함";
            case FITS -> "답과 맞음";
            case OTHER -> "다른 것에 관한 말";
            case REPLACED -> "이후 대체됨";
            case AGAINST -> "답과 맞지 않음";
            case OPEN -> "열린 질문";
            case NOT_COMPARED -> "비교하지 않음";
        };
    }

    @Override
    public String sentence(SentenceState state) {
        return switch (state) {
            case HOLDS -> "맞음";
            case OPEN -> "열려 있음";
            case OVERTAKEN -> "대체됨";
        };
    }

    @Override
    public String hedge(Hedge hedge) {
        return switch (hedge) {
            case EXACT -> "수만";
            case ABOUT -> "약";
            case AROUND -> "안팎";
            case SOME -> "가량";
            case ROUGHLY -> "대략";
            case APPROXIMATELY -> "어림잡아";
            case NEARLY -> "거의";
            case ALMOST -> "가까이";
            case MORE_THAN -> "넘게";
            case OVER -> "초과";
            case AT_LEAST -> "최소";
            case UP_TO -> "최대";
            case AT_MOST -> "많아야";
            case UNDER -> "미만";
            case FEWER_THAN -> "미만 (개수)";
            case DOZENS -> "수십";
        };
    }

    @Override
    public String reliability(Reliability letter) {
        return switch (letter) {
            case A -> "완전히 신뢰할 수 있음";
            case B -> "대체로 신뢰할 수 있음";
            case C -> "어느 정도 신뢰할 수 있음";
            case D -> "대체로 신뢰할 수 없음";
            case E -> "신뢰할 수 없음";
            case F -> "판단할 수 없음";
        };
    }

    @Override
    public String kind(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "사람";
            case BODY -> "기관";
            case PLACE -> "장소";
            case WORK -> "저작물";
            case THING -> "사물";
        };
    }

    @Override
    public String sort(SourceKind kind) {
        return switch (kind) {
            case PRIMARY -> "1차 자료";
            case WIRE -> "통신사";
            case NEWSPAPER -> "신문";
            case BROADCASTER -> "방송사";
            case STATE_MEDIA -> "국영 매체";
            case ANALYSIS -> "분석";
            case SOCIAL -> "블로그나 소셜 네트워크";
            case REWRITE -> "다른 보도를 고쳐 쓴 글";
            case REFERENCE -> "참고 자료";
        };
    }

    @Override
    public String kind(SourceKind kind) {
        return sort(kind)
                + switch (kind) {
                    case PRIMARY -> ": 당사자의 말";
                    case WIRE, NEWSPAPER, BROADCASTER, STATE_MEDIA, ANALYSIS, SOCIAL, REWRITE, REFERENCE -> "";
                };
    }

    @Override
    public Optional<String> manner(Modality modality) {
        return switch (modality) {
            case REPORTED -> Optional.empty();
            case ALLEGED -> Optional.of("의혹으로");
            case DENIED -> Optional.of("부인으로");
            case PLANNED -> Optional.of("계획으로");
            case ESTIMATED -> Optional.of("추정으로");
            case NO_COMMENT -> Optional.of("질문을 받았으나 답하지 않음");
            case UNCONFIRMED -> Optional.of("확인되지 않은 것으로");
        };
    }

    @Override
    public String status(Decision.Status status) {
        return switch (status) {
            case OPEN -> "아직 열려 있음";
            case SETTLED -> "결론 남";
            case DORMANT -> "새로운 것이 나올 때까지 보류";
        };
    }

    @Override
    public String likelihood(Likelihood likelihood) {
        return switch (likelihood) {
            case ALMOST_NO_CHANCE -> "가능성이 거의 없음";
            case VERY_UNLIKELY -> "가능성이 매우 낮음";
            case UNLIKELY -> "가능성이 낮음";
            case ROUGHLY_EVEN -> "가능성이 반반임";
            case LIKELY -> "가능성이 높음";
            case VERY_LIKELY -> "가능성이 매우 높음";
            case ALMOST_CERTAIN -> "거의 확실함";
        };
    }

    @Override
    public String otherwise(Likelihood likelihood) {
        return switch (likelihood) {
            case ALMOST_NO_CHANCE -> "희박함";
            case VERY_UNLIKELY -> "개연성이 매우 낮음";
            case UNLIKELY -> "개연성이 낮음";
            case ROUGHLY_EVEN -> "확률이 반반임";
            case LIKELY -> "개연성이 높음";
            case VERY_LIKELY -> "개연성이 매우 높음";
            case ALMOST_CERTAIN -> "확실에 가까움";
        };
    }

    @Override
    public String quotation(QuoteState state) {
        return switch (state) {
            case VERIFIED -> "사본에서 그대로 확인함";
            case AMBIGUOUS -> "사본의 여러 곳에서 그대로 확인함";
            case ABRIDGED -> "사본에서 확인함(생략하거나 괄호로 보탠 말 제외)";
            case PARTLY -> "사본에서 확인함(곁에 있는 다른 말은 대조하지 않음)";
            case ALTERED -> "사본의 표현과 다름";
            case NOT_FOUND -> "사본에 없음";
            case UNREADABLE -> "확인하지 못함: 사본을 읽을 수 없음";
            case UNRECORDED -> "아직 사본과 대조하지 않음";
            case NO_COPY -> "확인하지 못함: 사본이 없음";
        };
    }

    @Override
    public String quoted(QuoteState state) {
        return "인용문: " + quotation(state);
    }

    @Override
    public String quotations(int count, QuoteState state) {
        return quotation(state) + " (" + count + "건)";
    }

    @Override
    public String topic(Topic topic) {
        return switch (topic) {
            case ROLE -> "역할: 누가 무엇으로 불리는가";
            case LINEAGE -> "원출처: 무엇을 하나로 세는가";
            case READING -> "쌍: 편집진이 읽는 대로";
            case NO_VALUE -> "쌍: 값이 없는 주장";
            case CORRECTION -> "쌍: 정정";
            case SCOPE -> "쌍: 서로 다른 것에 관한 주장";
            case VALUE -> "쌍: 값의 비교";
            case DENIAL -> "쌍: 부인";
            case SEVERAL_ANSWERS -> "쌍: 여러 답이 맞을 수 있는 경우";
            case LATER_STATE -> "쌍: 나중의 상태";
            case COPY -> "쌍: 증거를 더하지 않는 사본";
            case PAIRS -> "쌍: 보이지 않는 것";
            case TALLY -> "집계: 각 입장의 무게";
            case CHOICE -> "선택: 무엇이 답을 골랐는가";
            case VERDICT -> "판정";
            case COMMON_GROUND -> "공통점: 모두가 함께하는 것";
            case CONFIDENCE -> "신뢰도: 얼마나 확실한가";
            case FRAGILITY -> "취약점: 무엇에 달려 있는가";
        };
    }
}
