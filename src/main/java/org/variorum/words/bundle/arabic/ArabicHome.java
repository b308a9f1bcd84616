package org.variorum.words.bundle.arabic;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.HomeWords;

/** The first page, and the pages of briefings behind it, in Arabic. */
final class ArabicHome implements HomeWords {

    @Override
    public Counted briefings() {
        return ArabicPlurals.counted("لا إحاطات", "إحاطة واحدة", "إحاطتان", "{0} إحاطات", "{0} إحاطة", "{0} إحاطة");
    }

    @Override
    public Counted questions() {
        return ArabicPlurals.counted("لا أسئلة", "سؤال واحد", "سؤالان", "{0} أسئلة", "{0} سؤالاً", "{0} سؤال");
    }

    @Override
    public Counted claims() {
        return ArabicPlurals.counted("لا ادعاءات", "ادعاء واحد", "ادعاءان", "{0} ادعاءات", "{0} ادعاءً", "{0} ادعاء");
    }

    @Override
    public Counted reports() {
        return ArabicPlurals.counted("لا تقارير", "تقرير واحد", "تقريرين", "{0} تقارير", "{0} تقريراً", "{0} تقرير");
    }

    @Override
    public Counted outlets() {
        return ArabicPlurals.counted(
                "لا وسائل إعلام",
                "وسيلة إعلام واحدة",
                "وسيلتي إعلام",
                "{0} وسائل إعلام",
                "{0} وسيلة إعلام",
                "{0} وسيلة إعلام");
    }

    @Override
    public Gapped read() {
        return Gapped.pattern("{0} في {1} من {2}");
    }

    @Override
    public String latest() {
        return "أحدث الإحاطات";
    }

    @Override
    public String none() {
        return "لا توجد إحاطات بعد.";
    }

    @Override
    public Counted earlier() {
        return ArabicPlurals.counted(
                "لا إحاطات سابقة",
                "إحاطة سابقة واحدة",
                "إحاطتان سابقتان",
                "{0} إحاطات سابقة",
                "{0} إحاطة سابقة",
                "{0} إحاطة سابقة");
    }

    @Override
    public String disputed() {
        return "موضع خلاف الآن";
    }

    @Override
    public String agreed() {
        return "لا يوجد سؤال مفتوح تتناقض فيه المصادر.";
    }

    @Override
    public String contradicted() {
        return "أسئلة مفتوحة تتناقض فيها المصادر.";
    }

    @Override
    public String allQuestions() {
        return "كل الأسئلة مع إجاباتها";
    }

    @Override
    public String corrections() {
        return "تصحيحات حديثة";
    }

    @Override
    public String uncorrected() {
        return "لا شيء حتى الآن.";
    }

    @Override
    public String settled() {
        return "تناقضات أخرى";
    }

    @Override
    public String settledAllTheSame() {
        return "أسئلة تتناقض فيها المصادر، وهي محسومة أو مؤجلة.";
    }
}
