package org.variorum.words.bundle.arabic;

import org.variorum.words.Gapped;
import org.variorum.words.WorkWords;

/** What works are cited with where a site has no style of citation, in Arabic. */
final class ArabicWorks implements WorkWords {

    @Override
    public Gapped editor() {
        return Gapped.pattern("{0} (محرر)");
    }

    @Override
    public Gapped editors() {
        return Gapped.pattern("{0} (محررون)");
    }

    @Override
    public Gapped editedBy() {
        return Gapped.pattern("تحرير {0}");
    }

    @Override
    public Gapped translatedBy() {
        return Gapped.pattern("ترجمة {0}");
    }

    @Override
    public Gapped directedBy() {
        return Gapped.pattern("إخراج {0}");
    }

    @Override
    public Gapped interviewedBy() {
        return Gapped.pattern("أجرى المقابلة {0}");
    }

    @Override
    public Gapped both() {
        return Gapped.pattern("{0} و{1}");
    }

    @Override
    public Gapped andOthers() {
        return Gapped.pattern("{0} وآخرون");
    }

    @Override
    public String others() {
        return "وآخرون";
    }

    @Override
    public Gapped page() {
        return Gapped.pattern("ص {0}");
    }

    @Override
    public Gapped pages() {
        return Gapped.pattern("ص {0}");
    }

    @Override
    public Gapped volume() {
        return Gapped.pattern("مج {0}");
    }

    @Override
    public Gapped issue() {
        return Gapped.pattern("ع {0}");
    }

    @Override
    public Gapped section() {
        return Gapped.pattern("قسم {0}");
    }

    @Override
    public Gapped edition() {
        return Gapped.pattern("الطبعة {0}");
    }

    @Override
    public Gapped doi() {
        return Gapped.pattern("DOI {0}");
    }
}
