package org.variorum.words.bundle.korean;

import org.variorum.words.Gapped;
import org.variorum.words.ReportWords;

/** The pages of reports, in Korean. */
final class KoreanReportPage implements ReportWords {

    @Override
    public String untitled() {
        return "제목이 보이지 않았다. 여기의 제목은 우리가 붙였다.";
    }

    @Override
    public String excerpt() {
        return "이 보도는 일부만 읽었다. 요약에 없는 것이 나머지 부분에 있을 수 있다.";
    }

    @Override
    public String about() {
        return "이 보도에 대하여";
    }

    @Override
    public String language() {
        return "언어";
    }

    @Override
    public String copies() {
        return "옮긴 보도";
    }

    @Override
    public String oneVoice() {
        return "둘은 하나의 원출처로 센다.";
    }

    @Override
    public String countsHalf() {
        return "그쪽이 이해관계를 가진 질문에서는 이 보도를 절반으로 센다.";
    }

    @Override
    public String privateCopy() {
        return "비공개 사본";
    }

    @Override
    public Gapped taken() {
        return Gapped.pattern("{0} 보관");
    }

    @Override
    public String kept() {
        return "확인을 위해 보관하며 공개하지 않는다.";
    }

    @Override
    public String keptByNobody() {
        return "공개하지 않으며, 보관되어 있다는 기록이 없다.";
    }

    @Override
    public String quotations() {
        return "인용문";
    }

    @Override
    public String key() {
        return "인용 키";
    }

    @Override
    public String digest() {
        return "보도의 내용, 우리 표현으로";
    }

    @Override
    public String marked() {
        return "주장마다 밑줄이 있고, 번호는 그 결과를 적은 아래 표로 이어진다.";
    }

    @Override
    public String claims() {
        return "이 보도의 주장과 그 결과";
    }

    @Override
    public String claimsOf() {
        return "이 보도의 주장";
    }

    @Override
    public String copied() {
        return "이 보도를 옮긴 보도";
    }

    @Override
    public String noVoice() {
        return "이 보도를 옮기거나 고쳐 쓴 것으로, 따로 원출처를 더하지 않는다.";
    }

    @Override
    public String copiesOf() {
        return "이 보도의 사본";
    }

    @Override
    public String sources() {
        return "요약의 출처";
    }

    @Override
    public String citedBy() {
        return "인용한 곳";
    }

    @Override
    public String uncited() {
        return "이름을 들어 인용한 브리핑이나 질문이 없다.";
    }

    @Override
    public Gapped claimByClaim() {
        return Gapped.pattern("{0} 보도의 주장 하나하나와 그 결과.");
    }
}
