package org.variorum.words.bundle.korean;

import org.variorum.words.BriefingWords;
import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.Phrase;

/** Briefings, and the pages of texts, in Korean. */
final class KoreanBriefingPage implements BriefingWords {

    @Override
    public Gapped by() {
        return Gapped.pattern("글: {0}.");
    }

    @Override
    public String corrected() {
        return "정정";
    }

    @Override
    public String questions() {
        return "이 글이 다루는 질문";
    }

    @Override
    public String how() {
        return "어떻게 아는가";
    }

    @Override
    public Phrase method() {
        return Phrase.fill("문장 뒤의 표시는 그 문장이 근거한 결론을 보여 준다. 서로 옮긴 보도는 하나의 원출처로 세고, 출처가 믿을 만할수록 원출처의 무게가 크다: {방법}.");
    }

    @Override
    public String amended() {
        return "정정한 것";
    }

    @Override
    public String nothingAmended() {
        return "아직 없다.";
    }

    @Override
    public String translations() {
        return "다른 언어로:";
    }

    @Override
    public String found() {
        return "확인된 것";
    }

    @Override
    public Counted contradicted() {
        return Counted.pattern("이 글의 질문 가운데 {0}개에서 출처가 서로 모순된다");
    }

    @Override
    public String contents() {
        return "차례";
    }

    @Override
    public String readOn() {
        return "이어 읽기";
    }

    @Override
    public String previous() {
        return "이전 브리핑:";
    }

    @Override
    public String next() {
        return "다음 브리핑:";
    }

    @Override
    public String related() {
        return "관련 브리핑";
    }
}
