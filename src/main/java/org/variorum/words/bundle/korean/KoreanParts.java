package org.variorum.words.bundle.korean;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.PartWords;
import org.variorum.words.Phrase;

/** What several pages show: answers, positions, works, lists that go on elsewhere, in Korean. */
final class KoreanParts implements PartWords {

    @Override
    public Phrase letters() {
        return Phrase.fill("A부터 F까지의 등급은 {출처가 얼마나 믿을 만한지} 말한다.");
    }

    @Override
    public String noAnswer() {
        return "답을 낼 수 없다.";
    }

    @Override
    public Gapped only() {
        return Gapped.pattern("{0}: {1}뿐");
    }

    @Override
    public Gapped updated() {
        return Gapped.pattern("{0}, {1} 갱신");
    }

    @Override
    public Gapped part() {
        return Gapped.pattern("가장 오래된 것부터 세어 {0}번째 부분이다.");
    }

    @Override
    public Phrase newest() {
        return Phrase.fill("{가장 새로운 것은 여기에 있다}.");
    }

    @Override
    public Gapped more() {
        return Gapped.pattern("{0} 더 보기");
    }

    @Override
    public Gapped newer() {
        return Gapped.pattern("더 새로운 {0}");
    }

    @Override
    public Gapped older() {
        return Gapped.pattern("더 오래된 {0}");
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
    public String claims() {
        return "주장";
    }

    @Override
    public String reports() {
        return "보도";
    }

    @Override
    public String events() {
        return "사건";
    }

    @Override
    public String entries() {
        return "항목";
    }

    @Override
    public String filedUnder() {
        return "분류:";
    }

    @Override
    public String inOurWords() {
        return "우리 표현:";
    }

    @Override
    public String original() {
        return "원문";
    }

    @Override
    public String archivedCopy() {
        return "보존된 사본";
    }

    @Override
    public Gapped archivedAt() {
        return Gapped.pattern("{0}에 보존된 사본");
    }

    @Override
    public String readInPart() {
        return "일부만 읽음";
    }

    @Override
    public Gapped weighsNothing() {
        return Gapped.pattern("{0} 무게 없음");
    }

    @Override
    public Gapped position() {
        return Gapped.pattern("입장 {0}");
    }

    @Override
    public Counted morePositions() {
        return Counted.pattern("입장 {0}개 더 보기");
    }

    @Override
    public Counted moreVoices() {
        return Counted.pattern("이렇게 말하는 원출처 {0}개 더 보기");
    }

    @Override
    public Counted moreStatements() {
        return Counted.pattern("같은 원출처의 말 {0}건 더 보기");
    }

    @Override
    public Counted left() {
        return Counted.pattern("{0}개가 더 있으나 이 페이지에서는 뺐다. 모두 {데이터}에 있다.");
    }

    @Override
    public Counted leftPositions() {
        return Counted.pattern("입장 {0}개가 더 있으나 이 페이지에서는 뺐다. 모두 {데이터}에 있다.");
    }

    @Override
    public Counted leftSteps() {
        return Counted.pattern("단계 {0}개가 더 있으나 이 페이지에서는 뺐다. 모두 {데이터}에 있다.");
    }

    @Override
    public Counted others() {
        return Counted.pattern("그 밖의 {0}개");
    }

    @Override
    public String whoCopied() {
        return "누가 누구를 옮겼는가";
    }

    @Override
    public Counted countedReports() {
        return Counted.pattern("보도 {0}건");
    }

    @Override
    public Counted countedVoices() {
        return Counted.pattern("독립된 원출처 {0}개");
    }

    @Override
    public String noHeadline() {
        return "(제목을 볼 수 없음)";
    }

    @Override
    public Gapped quoted() {
        return Gapped.pattern("“{0}”");
    }

    @Override
    public Gapped seen() {
        return Gapped.pattern("({0} 열람)");
    }

    @Override
    public String whatItClaims() {
        return "이 보도의 주장";
    }

    @Override
    public String backToText() {
        return "↩ 표시는 본문으로 돌아간다.";
    }

    @Override
    public String namesLead() {
        return "이름은 출처에 관한 우리 페이지로, 제목은 원문으로, ↩ 표시는 본문으로 이어진다.";
    }

    @Override
    public String itSaid() {
        return "이전:";
    }

    @Override
    public String itSays() {
        return "현재:";
    }

    @Override
    public String number() {
        return "번호";
    }

    @Override
    public String whatItSays() {
        return "주장 내용";
    }

    @Override
    public String howItFared() {
        return "결과";
    }

    @Override
    public String itsAnswer() {
        return "그 답";
    }

    @Override
    public Gapped claimInDigest() {
        return Gapped.pattern("요약 속 주장 {0}");
    }

    @Override
    public Gapped findingOn() {
        return Gapped.pattern("“{0}”에 대한 결론");
    }

    @Override
    public String table() {
        return "표";
    }

    @Override
    public String picture() {
        return "그림";
    }
}
