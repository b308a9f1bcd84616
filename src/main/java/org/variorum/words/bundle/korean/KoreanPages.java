package org.variorum.words.bundle.korean;

import java.util.Optional;
import org.variorum.model.Correction;
import org.variorum.words.DateWords;
import org.variorum.words.LabelWords;
import org.variorum.words.PageWords;
import org.variorum.words.QuoteMarks;

/** The pages of a site, in Korean. */
final class KoreanPages implements PageWords {

    private final LabelWords labels;
    private final DateWords dates;

    KoreanPages(LabelWords labels, DateWords dates) {
        this.labels = labels;
        this.dates = dates;
    }

    @Override
    public LabelWords labels() {
        return labels;
    }

    @Override
    public DateWords dates() {
        return dates;
    }

    @Override
    public String questions() {
        return "질문";
    }

    @Override
    public String briefings() {
        return "브리핑";
    }

    @Override
    public String reports() {
        return "보도";
    }

    @Override
    public String outlets() {
        return "매체";
    }

    @Override
    public String tags() {
        return "태그";
    }

    @Override
    public String authors() {
        return "필자";
    }

    @Override
    public String browse() {
        return "둘러보기";
    }

    @Override
    public String glossary() {
        return "용어 풀이";
    }

    @Override
    public String of(String list, String part) {
        return list + ": " + part;
    }

    @Override
    public String yearUnknown() {
        return "연도 미상";
    }

    @Override
    public String kindUnknown() {
        return "종류 미상";
    }

    @Override
    public String otherLetters() {
        return "그 밖의 기호";
    }

    @Override
    public String timeline() {
        return "연표";
    }

    @Override
    public String bibliography() {
        return "참고 문헌";
    }

    @Override
    public String bibliography(Optional<String> letters) {
        return "참고 문헌: " + letters.orElse("그 밖의 문자");
    }

    @Override
    public String part(String title, int number) {
        return title + " (" + number + ")";
    }

    @Override
    public String sources() {
        return "출처";
    }

    @Override
    public String search() {
        return "검색";
    }

    @Override
    public String names() {
        return "이름";
    }

    @Override
    public String method() {
        return "방법";
    }

    @Override
    public String notFound() {
        return "페이지를 찾을 수 없음";
    }

    @Override
    public String tag(String tag) {
        return "태그: " + tag;
    }

    @Override
    public String box(Box box) {
        return switch (box) {
            case NOTE -> "참고";
            case TIP -> "도움말";
            case IMPORTANT -> "중요";
            case WARNING -> "주의";
            case CAUTION -> "경고";
            case CORRECTION -> "정정";
        };
    }

    @Override
    public String corrected(String day) {
        return "정정, " + day;
    }

    @Override
    public String withdrawn() {
        return "철회";
    }

    @Override
    public String withdrawn(String title) {
        return "철회: " + title;
    }

    @Override
    public String withdrawnOn(String day) {
        return "여기에 실렸던 글은 " + day + "에 철회되었다.";
    }

    @Override
    public String moved(String title) {
        return "옮김: " + title;
    }

    @Override
    public String liesElsewhere() {
        return "여기에 있던 글은 이제 다른 곳에 있다:";
    }

    @Override
    public String told(Correction correction) {
        return correction.text()
                + correction
                        .change()
                        .map(c -> " 이전: " + ended(c.was()) + " 현재: " + ended(c.now()))
                        .orElse("");
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    @Override
    public String amended(Correction.Kind kind) {
        return switch (kind) {
            case CORRECTION -> "정정";
            case CLARIFICATION -> "보충 설명";
            case UPDATE -> "갱신";
        };
    }

    @Override
    public String citeAs() {
        return "인용 표기:";
    }

    @Override
    public String citation(String who, String title, String site, Optional<String> day, Optional<String> address) {
        String place =
                (who.equals(site) ? "" : ", " + site) + day.map(d -> ", " + d).orElse("");
        return who + ", " + QuoteMarks.around(title) + place + "."
                + address.map(a -> " " + a).orElse("");
    }

    @Override
    public String claimsOf(String report) {
        return report + "의 주장";
    }

    @Override
    public String reportOf(String outlet) {
        return outlet + "의 보도";
    }
}
