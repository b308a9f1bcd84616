package org.variorum.words.bundle.arabic;

import org.variorum.words.BriefingWords;
import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.Phrase;

/** Briefings, and the pages of texts, in Arabic. */
final class ArabicBriefingPage implements BriefingWords {

    @Override
    public Gapped by() {
        return Gapped.pattern("بقلم {0}.");
    }

    @Override
    public String corrected() {
        return "تصحيح";
    }

    @Override
    public String questions() {
        return "الأسئلة التي تدور حولها";
    }

    @Override
    public String how() {
        return "كيف نعرف";
    }

    @Override
    public Phrase method() {
        return Phrase.fill(
                "تبيّن العلامة خلف الجملة الخلاصة التي تستند إليها. والتقارير التي ينقل بعضها عن بعض تُعدّ أصلاً واحداً، وكلما زادت موثوقية المصدر زاد وزن أصله: {المنهج}.");
    }

    @Override
    public String amended() {
        return "ما صُحّح";
    }

    @Override
    public String nothingAmended() {
        return "لا شيء حتى الآن.";
    }

    @Override
    public String translations() {
        return "بلغات أخرى:";
    }

    @Override
    public String found() {
        return "ما تبيّن";
    }

    @Override
    public Counted contradicted() {
        return ArabicPlurals.counted(
                "لا تتناقض المصادر في أي من أسئلتها",
                "تتناقض المصادر في سؤال واحد من أسئلتها",
                "تتناقض المصادر في سؤالين من أسئلتها",
                "تتناقض المصادر في {0} من أسئلتها",
                "تتناقض المصادر في {0} من أسئلتها",
                "تتناقض المصادر في {0} من أسئلتها");
    }

    @Override
    public String contents() {
        return "المحتويات";
    }

    @Override
    public String readOn() {
        return "لمواصلة القراءة";
    }

    @Override
    public String previous() {
        return "الإحاطة السابقة:";
    }

    @Override
    public String next() {
        return "الإحاطة التالية:";
    }

    @Override
    public String related() {
        return "إحاطات ذات صلة";
    }
}
