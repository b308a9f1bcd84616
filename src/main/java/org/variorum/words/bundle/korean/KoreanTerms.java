package org.variorum.words.bundle.korean;

import org.variorum.words.TermWords;

/** What things are called at the head of a page, of a column or of a line, in Korean. */
final class KoreanTerms implements TermWords {

    @Override
    public String briefing() {
        return "브리핑";
    }

    @Override
    public String question() {
        return "질문";
    }

    @Override
    public String report() {
        return "보도";
    }

    @Override
    public String outlet() {
        return "매체";
    }

    @Override
    public String event() {
        return "사건";
    }

    @Override
    public String finding() {
        return "결론";
    }

    @Override
    public String claim() {
        return "주장";
    }

    @Override
    public String entity() {
        return "대상";
    }

    @Override
    public String tag() {
        return "태그";
    }

    @Override
    public String answer() {
        return "답";
    }

    @Override
    public String verdict() {
        return "판정";
    }

    @Override
    public String confidence() {
        return "신뢰도";
    }

    @Override
    public String status() {
        return "상태";
    }

    @Override
    public String date() {
        return "날짜";
    }

    @Override
    public String letter() {
        return "등급";
    }

    @Override
    public String kind() {
        return "종류";
    }

    @Override
    public String side() {
        return "편드는 쪽";
    }

    @Override
    public String briefings() {
        return "브리핑";
    }

    @Override
    public String questions() {
        return "질문";
    }

    @Override
    public String reports() {
        return "보도";
    }

    @Override
    public String claims() {
        return "주장";
    }

    @Override
    public String sources() {
        return "출처";
    }

    @Override
    public String corrections() {
        return "정정";
    }

    @Override
    public String commonGround() {
        return "공통점";
    }

    @Override
    public String inGeneral() {
        return "전반";
    }
}
