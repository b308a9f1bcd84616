package org.variorum.words.bundle.korean;

import org.variorum.words.SearchWords;

/** The page for looking things up, in Korean. */
final class KoreanSearch implements SearchWords {

    @Override
    public String heading() {
        return "검색";
    }

    @Override
    public String field() {
        return "찾을 말";
    }

    @Override
    public String what() {
        return "페이지의 제목과 요약을 찾는다. 작은 오타와 단어의 일부로도 찾을 수 있다.";
    }

    @Override
    public String found() {
        return "찾은 수:";
    }

    @Override
    public String nothing() {
        return "찾은 것이 없다.";
    }

    @Override
    public String missing() {
        return "색인을 불러올 수 없다.";
    }

    @Override
    public String more() {
        return "더 보기";
    }

    @Override
    public String narrow() {
        return "좁혀 보기";
    }

    @Override
    public String browse() {
        return "목록으로 보기";
    }

    @Override
    public String withoutScript() {
        return "검색에는 자바스크립트가 필요하다. 아래 목록에는 필요하지 않다.";
    }

    @Override
    public String allBriefings() {
        return "모든 브리핑";
    }

    @Override
    public String allNames() {
        return "모든 이름";
    }

    @Override
    public String lists() {
        return "모든 목록";
    }

    @Override
    public String allDates() {
        return "날짜가 있는 모든 것";
    }

    @Override
    public String kind() {
        return "종류";
    }

    @Override
    public String verdict() {
        return "판정";
    }

    @Override
    public String confidence() {
        return "확신";
    }

    @Override
    public String outlet() {
        return "매체";
    }

    @Override
    public String entity() {
        return "이름";
    }

    @Override
    public String tag() {
        return "태그";
    }

    @Override
    public String year() {
        return "연도";
    }

    @Override
    public String author() {
        return "필자";
    }

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
    public String event() {
        return "사건";
    }

    @Override
    public String page() {
        return "페이지";
    }

    @Override
    public String untitled() {
        return "제목 없음";
    }
}
