package org.variorum.words.bundle.korean;

import org.variorum.model.Decision;
import org.variorum.model.SentenceState;
import org.variorum.model.Standing;
import org.variorum.words.Glossary;
import org.variorum.words.GlossaryTerm;
import org.variorum.words.GlossaryWords;
import org.variorum.words.TermWords;

/** What the words mean that pages use, in Korean. */
final class KoreanGlossary implements GlossaryWords {

    private final TermWords terms;

    KoreanGlossary(TermWords terms) {
        this.terms = terms;
    }

    @Override
    public String lead() {
        return "이 사이트에서 쓰는 말의 뜻이다.";
    }

    @Override
    public String heading(Glossary.Part part) {
        return switch (part) {
            case TERM -> "무엇을 무엇이라 부르는가";
            case VERDICT -> "판정: 한 질문의 출처들이 서로 어떤 관계인가";
            case CONFIDENCE -> "신뢰도: 증거가 답을 얼마나 뒷받침하는가";
            case STATUS -> "상태: 질문에 관한 작업이 어디까지 왔는가";
            case RULING -> "평가: 편집진이 한 입장에 대해 하는 말";
            case STANDING -> "주장과 답의 관계";
            case SENTENCE -> "브리핑 문장의 상태";
            case GRADE -> "등급: 출처가 얼마나 믿을 만한가";
        };
    }

    @Override
    public String name(GlossaryTerm term) {
        return switch (term) {
            case DESK -> "편집진";
            case BRIEFING -> terms.briefing();
            case QUESTION -> terms.question();
            case OUTLET -> terms.outlet();
            case REPORT -> terms.report();
            case CLAIM -> terms.claim();
            case POSITION -> "입장";
            case ROLE -> "역할";
            case SCOPE -> "범위";
            case HEDGE -> "어림 표현";
            case ORIGIN -> "원출처";
            case GRADE -> terms.letter();
            case WEIGHT -> "무게";
            case MARGIN -> "차이";
            case COMMON_GROUND -> terms.commonGround();
            case RULES -> "규칙";
            case FINDING -> terms.finding();
            case VERDICT -> terms.verdict();
            case CONFIDENCE -> terms.confidence();
            case STATUS -> terms.status();
            case RULING -> "평가";
        };
    }

    @Override
    public String meaning(GlossaryTerm term) {
        return switch (term) {
            case DESK -> "이 사이트의 편집자들.";
            case BRIEFING -> "편집진의 글.";
            case QUESTION -> "편집진이 살펴보는 한 가지 사항.";
            case OUTLET -> "펴내는 곳: 신문, 통신사, 정부, 웹사이트.";
            case REPORT -> "매체가 펴냈고 편집진이 전부 또는 일부를 읽은 것.";
            case CLAIM -> "보도가 한 질문에 대해 말하는 것.";
            case POSITION -> "하나의 답과 그 답을 말하는 모든 주장.";
            case ROLE -> "누군가 또는 무엇이 무엇으로 지목되는가. 이를테면 승인한 쪽과 발표한 쪽. 한 역할에 관한 말은 다른 역할에 관한 말과 모순되지 않는다.";
            case SCOPE -> "주장이 무엇에 관한 것인가: 기간, 장소, 집단, 세는 방식. 범위가 다른 주장은 함께 성립할 수 있다.";
            case HEDGE -> "‘약’이나 ‘거의’처럼 수를 느슨하게 하는 말. 어림한 수는 한 구간을 뜻한다.";
            case ORIGIN -> "주장이 거슬러 올라가는 곳: 옮기고 고쳐 쓰고 인용한 모든 것의 뒤에 있는 말한 사람 또는 첫 보도. 원출처가 하나인 보도는 한 번만 센다.";
            case GRADE -> "출처가 얼마나 믿을 만한지 A부터 F까지 나타낸 것. 편집진이 판단한 것이거나, 판단하기 전까지 그렇게 보는 것이다.";
            case WEIGHT -> "원출처 하나를 얼마로 세는가. 등급에 따르며, 이해 당사자를 위해 말하거나 의혹만 제기하면 덜 센다.";
            case MARGIN -> "한 입장에 찬성하는 무게에서 반대하는 무게를 뺀 것.";
            case COMMON_GROUND -> "질문에 대해 말하는 모든 원출처가 말하는 것, 또는 저마다의 말에서 따라 나오는 것.";
            case RULES -> "프로그램이 주장을 늘 같은 방식으로 비교하고 저울질하는 방법. 방법 페이지에 수치와 함께 있다.";
            case FINDING -> "질문이 이른 곳: 답이 있으면 그 답과 판정과 신뢰도. 편집진이 결정한 것은 편집진의 것이고, 나머지는 규칙의 것이다.";
            case VERDICT -> "한 질문의 출처들이 서로 어떤 관계인가. 문장 하나에 대한 말이 아니다.";
            case CONFIDENCE -> "증거가 답을 얼마나 뒷받침하는가. 백분율이 아니다.";
            case STATUS -> "질문에 관한 작업이 어디까지 왔는가.";
            case RULING -> "편집진이 한 입장에 대해 하는 말, 또는 답에서 그 입장에 따라 나오는 것.";
        };
    }

    @Override
    public String meaning(Decision.Status status) {
        return switch (status) {
            case OPEN -> "아직 살펴보고 있다.";
            case SETTLED -> "편집진이 결정했다.";
            case DORMANT -> "새로운 것이 나올 때까지 편집진이 그대로 두었다.";
        };
    }

    @Override
    public String meaning(Standing standing) {
        return switch (standing) {
            case ANSWER -> "주장이 곧 답이다.";
            case FITS -> "주장이 답의 여지를 두거나, 답과 맞는 말을 덜 또는 더 한다.";
            case OTHER -> "주장이 다른 역할, 기간, 장소, 세는 방식에 관한 것이다.";
            case REPLACED -> "주장이 한때는 사실이었거나 정정되었다.";
            case AGAINST -> "답이 성립하면 주장은 성립할 수 없다.";
            case OPEN -> "질문에 답이 없다.";
            case NOT_COMPARED -> "어느 규칙도 주장을 답과 비교하지 않는다.";
        };
    }

    @Override
    public String meaning(SentenceState state) {
        return switch (state) {
            case HOLDS -> "결론이 문장을 뒷받침한다.";
            case OPEN -> "문장이 다루는 것이 열려 있다.";
            case OVERTAKEN -> "문장이 말하는 것은 한때 사실이었거나 계획이었고, 그 뒤 바뀌었다.";
        };
    }
}
