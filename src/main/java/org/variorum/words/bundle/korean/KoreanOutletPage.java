package org.variorum.words.bundle.korean;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.OutletWords;

/** The pages of outlets, in Korean. */
final class KoreanOutletPage implements OutletWords {

    @Override
    public String unjudged() {
        return "이 사이트는 이 매체를 평가하지 않았다. 평가하지 않은 것은 모두 이 등급이다.";
    }

    @Override
    public String country() {
        return "나라";
    }

    @Override
    public String owner() {
        return "소유자";
    }

    @Override
    public String address() {
        return "주소";
    }

    @Override
    public String fared() {
        return "이 매체의 주장과 그 결과";
    }

    @Override
    public String noClaims() {
        return "이 매체의 주장은 표시된 것이 없다.";
    }

    @Override
    public Counted handful() {
        return Counted.pattern("몇 안 되는 주장으로 매체를 판정할 수는 없다. 이 {0}개는 이 매체를 대표해서가 아니라 이 사이트의 질문과 관련되어 여기 있다.");
    }

    @Override
    public Counted allClaims() {
        return Counted.pattern("주장 {0}개 모두");
    }

    @Override
    public Counted newestClaims() {
        return Counted.pattern("가장 새로운 주장 {0}개");
    }

    @Override
    public String claimsOf() {
        return "이 매체의 주장";
    }

    @Override
    public String reports() {
        return "이 매체의 보도";
    }

    @Override
    public String noReports() {
        return "읽은 것이 없다.";
    }

    @Override
    public String reportsOf() {
        return "이 매체의 보도";
    }

    @Override
    public Gapped claimed() {
        return Gapped.pattern("{0}의 보도가 주장한 것과 그 결과.");
    }
}
