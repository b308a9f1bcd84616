package org.variorum.words.bundle.korean;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.ListingWords;
import org.variorum.words.Phrase;

/** The lists of what there is: questions, works, names, dates, tags, in Korean. */
final class KoreanListings implements ListingWords {

    @Override
    public Gapped order() {
        return Gapped.pattern("보도가 서로 다르거나 달라 보이는 모든 질문. 해결되지 않았거나 아직 열려 있는 것이 먼저 온다: {1}개 가운데 {0}개.");
    }

    @Override
    public String allQuestions() {
        return "모든 질문";
    }

    @Override
    public String answers() {
        return "모든 질문과 답";
    }

    @Override
    public String bibliography() {
        return "참고 문헌";
    }

    @Override
    public String byLetter() {
        return "모든 자료, 글자순";
    }

    @Override
    public String otherLetters() {
        return "그 밖의 글자와 기호";
    }

    @Override
    public String allWorks() {
        return "이 사이트의 모든 보도와, 사이트가 인용하거나 열거한 모든 자료.";
    }

    @Override
    public String whereCited() {
        return "보도가 어디에 인용되었는지는 그 보도의 페이지에 있다.";
    }

    @Override
    public String forManagers() {
        return "문헌 관리 프로그램용:";
    }

    @Override
    public Counted works() {
        return Counted.pattern("자료 {0}건");
    }

    @Override
    public String titlesLead() {
        return "제목은 보도에 관한 우리 페이지로 이어진다.";
    }

    @Override
    public String citedBy() {
        return "인용한 곳:";
    }

    @Override
    public Gapped on() {
        return Gapped.pattern("(질문: {0})");
    }

    @Override
    public String listedBy() {
        return "인용 없이 열거한 곳:";
    }

    @Override
    public String lists() {
        return "이 사이트에 있는 것을 목록별로 보인다.";
    }

    @Override
    public String everyBriefing() {
        return "모든 브리핑, 연도별.";
    }

    @Override
    public String everyReport() {
        return "이 사이트가 읽은 모든 보도, 날짜의 연도별.";
    }

    @Override
    public Phrase byOutlet() {
        return Phrase.fill("매체의 페이지에 그 매체의 보도 목록이 있다: {모든 매체}.");
    }

    @Override
    public String everyOutlet() {
        return "이 사이트가 아는 매체와, 편집진이 등급을 매긴 경우 그 등급.";
    }

    @Override
    public String noVerdict() {
        return "한 매체의 것을 얼마나 읽었는지는 이 사이트의 질문에 달려 있으며, 매체에 대한 판정이 아니다.";
    }

    @Override
    public String everybody() {
        return "이 사이트에 페이지가 있는 사람, 기관, 장소, 저작물, 사물.";
    }

    @Override
    public String everyTag() {
        return "브리핑, 질문, 보도에 붙은 태그.";
    }

    @Override
    public String everyAuthor() {
        return "이 사이트의 브리핑을 쓰거나 질문을 결정한 사람.";
    }

    @Override
    public String empty() {
        return "아직 없다.";
    }

    @Override
    public String byYear() {
        return "연도별:";
    }

    @Override
    public String byKind() {
        return "종류별:";
    }

    @Override
    public String byVerdict() {
        return "판정별:";
    }

    @Override
    public String byBeginning() {
        return "글자별:";
    }

    @Override
    public Gapped graded() {
        return Gapped.pattern("등급 {0}");
    }

    @Override
    public String ungraded() {
        return "이 사이트가 등급을 매기지 않음";
    }

    @Override
    public Counted briefings() {
        return Counted.pattern("브리핑 {0}건");
    }

    @Override
    public Counted questions() {
        return Counted.pattern("질문 {0}개");
    }

    @Override
    public Counted reports() {
        return Counted.pattern("보도 {0}건");
    }

    @Override
    public Counted claims() {
        return Counted.pattern("주장 {0}개");
    }

    @Override
    public String underTag() {
        return "이 태그가 붙은 보도";
    }

    @Override
    public String timeline() {
        return "연표";
    }

    @Override
    public String dated() {
        return "날짜가 있는 모든 것: 일어난 일, 내려진 결론, 출처들이 달리 말하는 것.";
    }

    @Override
    public String years() {
        return "연도";
    }

    @Override
    public String undated() {
        return "날짜 미상";
    }

    @Override
    public String nothingDated() {
        return "아직 날짜가 있는 것이 없다.";
    }

    @Override
    public String answersTo() {
        return "이 사이트가 살펴보는 모든 질문과 그 답, 판정, 신뢰도.";
    }

    @Override
    public Gapped worksBy() {
        return Gapped.pattern("이 사이트의 보도와 자료, 글자순: {0}.");
    }

    @Override
    public Gapped under() {
        return Gapped.pattern("태그 {0} 아래의 모든 것.");
    }

    @Override
    public String allDated() {
        return "이 사이트에서 날짜가 있는 모든 것: 일어난 일, 내려진 결론, 출처들이 말하는 것.";
    }

    @Override
    public Gapped upTo() {
        return Gapped.pattern("{0}까지");
    }

    @Override
    public Gapped saidBy() {
        return Gapped.pattern("말한 곳: {0}.");
    }

    @Override
    public Counted moreOutlets() {
        return Counted.pattern("그 밖의 {0}곳");
    }
}
