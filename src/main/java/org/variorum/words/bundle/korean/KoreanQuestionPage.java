package org.variorum.words.bundle.korean;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.Phrase;
import org.variorum.words.QuestionWords;

/** The pages of questions, and what briefings show of them, in Korean. */
final class KoreanQuestionPage implements QuestionWords {

    @Override
    public String finding() {
        return "결론";
    }

    @Override
    public Gapped because() {
        return Gapped.pattern("작용한 것: {0}.");
    }

    @Override
    public String vouched() {
        return "신뢰도는 보도에만 근거하지 않는다. 누가 홀로 그 역할을 할 수 있는지 말하는 인용된 사실을 원출처 하나로 더 센다.";
    }

    @Override
    public Gapped decided() {
        return Gapped.pattern("{0} 결정.");
    }

    @Override
    public Gapped decidedBy() {
        return Gapped.pattern("{1} 결정, 결정한 사람: {0}.");
    }

    @Override
    public String undecided() {
        return "규칙만으로 낸 결론이며, 편집진은 따로 결정하지 않았다.";
    }

    @Override
    public String note() {
        return "편집진의 설명.";
    }

    @Override
    public String meanings() {
        return "이 말들의 뜻";
    }

    @Override
    public String positions() {
        return "나란히 놓은 입장들";
    }

    @Override
    public String unread() {
        return "읽은 보도 가운데 이 질문에 대해 말하는 것이 없다.";
    }

    @Override
    public String columns() {
        return "칸마다 하나의 답과 그렇게 말하는 모두가 있다. 출처 뒤의 등급은 A부터 F까지 얼마나 믿을 만한지 말한다.";
    }

    @Override
    public String explained() {
        return "설명";
    }

    @Override
    public String departure() {
        return "편집진과 규칙이 다른 점";
    }

    @Override
    public String deskFinds() {
        return "편집진의 결론";
    }

    @Override
    public String rulesFind() {
        return "규칙만으로 낸 결론";
    }

    @Override
    public Gapped ruledOtherwise() {
        return Gapped.pattern("입장 {0}, {1}: 편집진 {2}, 규칙만으로는 {3}.");
    }

    @Override
    public Gapped ruledAgainst() {
        return Gapped.pattern("입장 {0}, {1}: 편집진 {2}, 편집진의 답에 비추어 본 규칙으로는 {3}.");
    }

    @Override
    public String why() {
        return "까닭.";
    }

    @Override
    public String parts() {
        return "부분별로";
    }

    @Override
    public String eachPart() {
        return "이 질문은 여러 부분으로 되어 있다. 규칙에 따라 부분마다 따로 결론이 난다:";
    }

    @Override
    public String line() {
        return "하나의 선 위에";
    }

    @Override
    public String tally() {
        return "집계";
    }

    @Override
    public String unweighed() {
        return "값을 말하는 쪽이 없어 무게를 달 것이 없다.";
    }

    @Override
    public Phrase weighed() {
        return Phrase.fill("입장마다 찬성과 반대를 보인다. 독립된 원출처마다 {그 등급의 무게}로 한 번씩 세고, 더 구체적인 것을 말하는 원출처는 더 넓은 것에도 센다.");
    }

    @Override
    public String weights() {
        return "찬성과 반대의 모든 무게";
    }

    @Override
    public String weightsOf() {
        return "입장마다 찬성과 반대의 무게";
    }

    @Override
    public String position() {
        return "입장";
    }

    @Override
    public String support() {
        return "찬성";
    }

    @Override
    public String against() {
        return "반대";
    }

    @Override
    public String margin() {
        return "차이";
    }

    @Override
    public String uncounted() {
        return "말했으나 세지 않음:";
    }

    @Override
    public Counted andMore() {
        return Counted.pattern("그 밖에 {0}곳");
    }

    @Override
    public String fragility() {
        return "얼마나 확실하며 무엇에 달려 있는가";
    }

    @Override
    public Gapped rulesHave() {
        return Gapped.pattern("{0}; 규칙으로는 {1}");
    }

    @Override
    public String wouldChange() {
        return "원출처를 하나씩 빼고 규칙을 다시 적용했다. 결과가 달라지는 경우:";
    }

    @Override
    public Counted wouldStay() {
        return Counted.pattern("원출처를 하나씩 빼고 규칙을 다시 적용했다. 원출처 {0}개 가운데 어느 것을 빼도 결과는 같다.");
    }

    @Override
    public String oneVoice() {
        return "모두 하나의 원출처에 근거한다.";
    }

    @Override
    public String trace() {
        return "결론에 이른 단계";
    }

    @Override
    public String roles() {
        return "역할에 대해 알려진 것:";
    }

    @Override
    public Counted steps() {
        return Counted.pattern("{0}단계");
    }

    @Override
    public String digest() {
        return "주장과 단계의 지문, SHA-256:";
    }

    @Override
    public String open() {
        return "남은 물음";
    }

    @Override
    public String earlier() {
        return "이전 결론";
    }

    @Override
    public String replaced() {
        return "바뀐 결론은 그 까닭과 함께 여기에 남는다.";
    }

    @Override
    public String noneBefore() {
        return "답 없음";
    }

    @Override
    public String used() {
        return "이 결론에 근거한 브리핑";
    }

    @Override
    public String sources() {
        return "설명의 출처";
    }

    @Override
    public String data() {
        return "이 질문의 데이터";
    }

    @Override
    public Gapped positionsOn() {
        return Gapped.pattern("{0}: 여러 입장");
    }

    @Override
    public Gapped findingOn() {
        return Gapped.pattern("{0}: 결론");
    }

    @Override
    public String reached() {
        return "결론에 이른 단계";
    }
}
