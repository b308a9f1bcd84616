package org.variorum.words.bundle.arabic;

import org.variorum.words.SearchWords;

/** The page for looking things up, in Arabic. */
final class ArabicSearch implements SearchWords {

    @Override
    public String heading() {
        return "البحث";
    }

    @Override
    public String field() {
        return "ابحث عن";
    }

    @Override
    public String what() {
        return "يُبحث في عناوين الصفحات وملخصاتها، مع أخطاء الكتابة الصغيرة وأجزاء الكلمات.";
    }

    @Override
    public String found() {
        return "عدد النتائج:";
    }

    @Override
    public String nothing() {
        return "لم يُعثر على شيء.";
    }

    @Override
    public String missing() {
        return "تعذر تحميل الفهرس.";
    }

    @Override
    public String more() {
        return "عرض المزيد";
    }

    @Override
    public String narrow() {
        return "تضييق النتائج";
    }

    @Override
    public String browse() {
        return "التصفح بدلاً من ذلك";
    }

    @Override
    public String withoutScript() {
        return "يحتاج البحث إلى جافاسكربت؛ ولا تحتاج إليه هذه القوائم.";
    }

    @Override
    public String allBriefings() {
        return "كل الإحاطات";
    }

    @Override
    public String allNames() {
        return "كل الأسماء";
    }

    @Override
    public String lists() {
        return "كل القوائم";
    }

    @Override
    public String allDates() {
        return "كل ما له تاريخ";
    }

    @Override
    public String kind() {
        return "النوع";
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
    public String outlet() {
        return "وسيلة الإعلام";
    }

    @Override
    public String entity() {
        return "الاسم";
    }

    @Override
    public String tag() {
        return "الوسم";
    }

    @Override
    public String year() {
        return "السنة";
    }

    @Override
    public String author() {
        return "كاتب";
    }

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
    public String event() {
        return "حدث";
    }

    @Override
    public String page() {
        return "صفحة";
    }

    @Override
    public String untitled() {
        return "بلا عنوان";
    }
}
