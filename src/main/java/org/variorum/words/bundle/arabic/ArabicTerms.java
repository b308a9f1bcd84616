package org.variorum.words.bundle.arabic;

import org.variorum.words.TermWords;

/** What things are called at the head of a page, of a column or of a line, in Arabic. */
final class ArabicTerms implements TermWords {

    @Override
    public String briefing() {
        return "إحاطة";
    }

    @Override
    public String question() {
        return "سؤال";
    }

    @Override
    public String report() {
        return "تقرير";
    }

    @Override
    public String outlet() {
        return "وسيلة إعلام";
    }

    @Override
    public String event() {
        return "حدث";
    }

    @Override
    public String finding() {
        return "خلاصة";
    }

    @Override
    public String claim() {
        return "ادعاء";
    }

    @Override
    public String entity() {
        return "كيان";
    }

    @Override
    public String tag() {
        return "وسم";
    }

    @Override
    public String answer() {
        return "الإجابة";
    }

    @Override
    public String verdict() {
        return "الحكم";
    }

    @Override
    public String confidence() {
        return "الثقة";
    }

    @Override
    public String status() {
        return "الحالة";
    }

    @Override
    public String date() {
        return "التاريخ";
    }

    @Override
    public String letter() {
        return "الدرجة";
    }

    @Override
    public String kind() {
        return "النوع";
    }

    @Override
    public String side() {
        return "في صف";
    }

    @Override
    public String briefings() {
        return "الإحاطات";
    }

    @Override
    public String questions() {
        return "الأسئلة";
    }

    @Override
    public String reports() {
        return "التقارير";
    }

    @Override
    public String claims() {
        return "الادعاءات";
    }

    @Override
    public String sources() {
        return "المصادر";
    }

    @Override
    public String corrections() {
        return "التصحيحات";
    }

    @Override
    public String commonGround() {
        return "القاسم المشترك";
    }

    @Override
    public String inGeneral() {
        return "عموماً";
    }
}
