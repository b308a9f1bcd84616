package org.variorum.words.bundle.korean;

import org.variorum.words.EventWords;

/** The pages of events, in Korean. */
final class KoreanEventPage implements EventWords {

    @Override
    public String when() {
        return "때";
    }

    @Override
    public String where() {
        return "곳";
    }

    @Override
    public String notRecorded() {
        return "기록 없음";
    }

    @Override
    public String questions() {
        return "이 사건을 다루는 질문";
    }

    @Override
    public String none() {
        return "없다.";
    }

    @Override
    public String reports() {
        return "이 사건을 말하는 보도";
    }

    @Override
    public String reportsOn() {
        return "이 사건에 관한 보도";
    }

    @Override
    public String timeline() {
        return "전체 연표";
    }
}
