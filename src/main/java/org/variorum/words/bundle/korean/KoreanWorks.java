package org.variorum.words.bundle.korean;

import org.variorum.words.Gapped;
import org.variorum.words.WorkWords;

/** What works are cited with where a site has no style of citation, in Korean. */
final class KoreanWorks implements WorkWords {

    @Override
    public Gapped editor() {
        return Gapped.pattern("{0} (편)");
    }

    @Override
    public Gapped editors() {
        return Gapped.pattern("{0} (편)");
    }

    @Override
    public Gapped editedBy() {
        return Gapped.pattern("{0} 편");
    }

    @Override
    public Gapped translatedBy() {
        return Gapped.pattern("{0} 옮김");
    }

    @Override
    public Gapped directedBy() {
        return Gapped.pattern("{0} 감독");
    }

    @Override
    public Gapped interviewedBy() {
        return Gapped.pattern("인터뷰 진행 {0}");
    }

    @Override
    public Gapped both() {
        return Gapped.pattern("{0}, {1}");
    }

    @Override
    public Gapped andOthers() {
        return Gapped.pattern("{0} 외");
    }

    @Override
    public String others() {
        return "외";
    }

    @Override
    public Gapped page() {
        return Gapped.pattern("{0}쪽");
    }

    @Override
    public Gapped pages() {
        return Gapped.pattern("{0}쪽");
    }

    @Override
    public Gapped volume() {
        return Gapped.pattern("{0}권");
    }

    @Override
    public Gapped issue() {
        return Gapped.pattern("{0}호");
    }

    @Override
    public Gapped section() {
        return Gapped.pattern("{0}면");
    }

    @Override
    public Gapped edition() {
        return Gapped.pattern("{0}판");
    }

    @Override
    public Gapped doi() {
        return Gapped.pattern("DOI {0}");
    }
}
