package org.variorum.words.bundle.korean;

import org.variorum.words.Gapped;
import org.variorum.words.LayoutWords;
import org.variorum.words.Phrase;

/** What stands around every page, and where an address leads nowhere, in Korean. */
final class KoreanLayout implements LayoutWords {

    @Override
    public String comma() {
        return ", ";
    }

    @Override
    public String semicolon() {
        return "; ";
    }

    @Override
    public String skip() {
        return "본문으로 건너뛰기";
    }

    @Override
    public String more() {
        return "더 보기";
    }

    @Override
    public Gapped publishedBy() {
        return Gapped.pattern("발행: {0}.");
    }

    @Override
    public Gapped textUnder() {
        return Gapped.pattern("글의 이용 허락: {0}.");
    }

    @Override
    public String howFound() {
        return "결론에 이르는 방법";
    }

    @Override
    public String nothingThere() {
        return "그런 페이지가 없다";
    }

    @Override
    public Phrase lost() {
        return Phrase.fill("이 주소에는 페이지가 없다. 이름이 바뀌었을 수 있다. {첫 페이지}에서 시작하거나 다음을 볼 수 있다:");
    }

    @Override
    public String allQuestions() {
        return "모든 질문";
    }

    @Override
    public String allWorks() {
        return "인용된 모든 자료";
    }

    @Override
    public Gapped and() {
        return Gapped.pattern("{0}, {1}");
    }

    @Override
    public String noSuchPage() {
        return "그런 페이지가 없다.";
    }

    @Override
    public Gapped hostedBy() {
        return Gapped.pattern("{0}의 일부");
    }

    @Override
    public String feed() {
        return "피드";
    }

    @Override
    public String data() {
        return "데이터";
    }

    @Override
    public String table() {
        return "결론 표";
    }

    @Override
    public String mistake() {
        return "오류 알리기";
    }

    @Override
    public Gapped mistakeOn() {
        return Gapped.pattern("오류: {0}");
    }
}
