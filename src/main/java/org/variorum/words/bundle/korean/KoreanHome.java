package org.variorum.words.bundle.korean;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.HomeWords;

/** The first page, and the pages of briefings behind it, in Korean. */
final class KoreanHome implements HomeWords {

    @Override
    public Counted briefings() {
        return Counted.pattern("브리핑 {0}건");
    }

    @Override
    public Counted questions() {
        return Counted.pattern("질문 {0}개");
    }

    @Override
    public Counted claims() {
        return Counted.pattern("주장 {0}개");
    }

    @Override
    public Counted reports() {
        return Counted.pattern("보도 {0}건");
    }

    @Override
    public Counted outlets() {
        return Counted.pattern("매체 {0}곳");
    }

    @Override
    public Gapped read() {
        return Gapped.pattern("{2}, {1}에 담긴 {0}");
    }

    @Override
    public String latest() {
        return "최근 브리핑";
    }

    @Override
    public String none() {
        return "아직 브리핑이 없다.";
    }

    @Override
    public Counted earlier() {
        return Counted.pattern("이전 브리핑 {0}건");
    }

    @Override
    public String disputed() {
        return "지금 엇갈리는 질문";
    }

    @Override
    public String agreed() {
        return "출처가 서로 모순되는 질문 가운데 열려 있는 것은 없다.";
    }

    @Override
    public String contradicted() {
        return "출처가 서로 모순되고 아직 열려 있는 질문이다.";
    }

    @Override
    public String allQuestions() {
        return "모든 질문과 답";
    }

    @Override
    public String corrections() {
        return "최근 정정";
    }

    @Override
    public String uncorrected() {
        return "아직 없다.";
    }

    @Override
    public String settled() {
        return "그 밖의 모순";
    }

    @Override
    public String settledAllTheSame() {
        return "출처가 서로 모순되지만 결론이 났거나 보류된 질문이다.";
    }
}
