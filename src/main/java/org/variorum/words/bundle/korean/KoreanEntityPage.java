package org.variorum.words.bundle.korean;

import org.variorum.words.EntityWords;
import org.variorum.words.Gapped;

/** The pages of people, bodies, places and things, in Korean. */
final class KoreanEntityPage implements EntityWords {

    @Override
    public String alsoCalled() {
        return "다른 이름";
    }

    @Override
    public String partOf() {
        return "속한 곳";
    }

    @Override
    public String whichIsPartOf() {
        return ", 다시 그 위로 ";
    }

    @Override
    public String oneOf() {
        return "다음 가운데 하나";
    }

    @Override
    public String holds() {
        return "포함하는 것";
    }

    @Override
    public String about() {
        return "이에 관한 질문";
    }

    @Override
    public String given() {
        return "답으로 나온 질문";
    }

    @Override
    public String rightOrWrong() {
        return "맞든 틀리든 누군가 이것을 답으로 말한 질문이다.";
    }

    @Override
    public String happened() {
        return "그곳에서 일어난 일";
    }

    @Override
    public String nothing() {
        return "이를 다루는 질문이 없다.";
    }

    @Override
    public Gapped occursIn() {
        return Gapped.pattern("{0}: 이 사이트에서 나오는 곳.");
    }
}
