package org.variorum.words.bundle.korean;

import org.variorum.words.AuthorWords;
import org.variorum.words.Gapped;

/** The pages of those who write briefings and decide questions, in Korean. */
final class KoreanAuthorPage implements AuthorWords {

    @Override
    public String role() {
        return "역할";
    }

    @Override
    public String address() {
        return "주소";
    }

    @Override
    public String decided() {
        return "결정한 질문";
    }

    @Override
    public Gapped did() {
        return parts -> Particles.fill("{0}[이/가] 이 사이트에서 쓰고 결정한 것.", parts);
    }
}
