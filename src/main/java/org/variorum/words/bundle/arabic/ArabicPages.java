package org.variorum.words.bundle.arabic;

import java.util.Optional;
import org.variorum.model.Correction;
import org.variorum.words.DateWords;
import org.variorum.words.LabelWords;
import org.variorum.words.PageWords;

/** The pages of a site, in Arabic. */
final class ArabicPages implements PageWords {

    private final LabelWords labels;
    private final DateWords dates;

    ArabicPages(LabelWords labels, DateWords dates) {
        this.labels = labels;
        this.dates = dates;
    }

    @Override
    public LabelWords labels() {
        return labels;
    }

    @Override
    public DateWords dates() {
        return dates;
    }

    @Override
    public String questions() {
        return "الأسئلة";
    }

    @Override
    public String briefings() {
        return "الإحاطات";
    }

    @Override
    public String reports() {
        return "التقارير";
    }

    @Override
    public String outlets() {
        return "وسائل الإعلام";
    }

    @Override
    public String tags() {
        return "الوسوم";
    }

    @Override
    public String authors() {
        return "الكتّاب";
    }

    @Override
    public String browse() {
        return "تصفّح";
    }

    @Override
    public String glossary() {
        return "معاني الكلمات";
    }

    @Override
    public String of(String list, String part) {
        return list + ": " + part;
    }

    @Override
    public String yearUnknown() {
        return "سنة غير معروفة";
    }

    @Override
    public String kindUnknown() {
        return "نوع غير مذكور";
    }

    @Override
    public String otherLetters() {
        return "رموز أخرى";
    }

    @Override
    public String timeline() {
        return "الجدول الزمني";
    }

    @Override
    public String bibliography() {
        return "المراجع";
    }

    @Override
    public String bibliography(Optional<String> letters) {
        return "المراجع: " + letters.orElse("حروف ورموز أخرى");
    }

    @Override
    public String part(String title, int number) {
        return title + "، الجزء " + number;
    }

    @Override
    public String sources() {
        return "المصادر";
    }

    @Override
    public String search() {
        return "البحث";
    }

    @Override
    public String names() {
        return "الأسماء";
    }

    @Override
    public String method() {
        return "المنهج";
    }

    @Override
    public String notFound() {
        return "الصفحة غير موجودة";
    }

    @Override
    public String tag(String tag) {
        return "الوسم: " + tag;
    }

    @Override
    public String box(Box box) {
        return switch (box) {
            case NOTE -> "ملاحظة";
            case TIP -> "نصيحة";
            case IMPORTANT -> "مهم";
            case WARNING -> "تحذير";
            case CAUTION -> "تنبيه";
            case CORRECTION -> "تصحيح";
        };
    }

    @Override
    public String corrected(String day) {
        return "تصحيح، " + day;
    }

    @Override
    public String withdrawn() {
        return "مسحوب";
    }

    @Override
    public String withdrawn(String title) {
        return "مسحوب: " + title;
    }

    @Override
    public String withdrawnOn(String day) {
        return "سُحب ما نُشر هنا في " + day + ".";
    }

    @Override
    public String moved(String title) {
        return "نُقل: " + title;
    }

    @Override
    public String liesElsewhere() {
        return "ما كان هنا صار في موضع آخر:";
    }

    @Override
    public String told(Correction correction) {
        return correction.text()
                + correction
                        .change()
                        .map(c -> " كان النص: " + ended(c.was()) + " أصبح النص: " + ended(c.now()))
                        .orElse("");
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    @Override
    public String amended(Correction.Kind kind) {
        return switch (kind) {
            case CORRECTION -> "تصحيح";
            case CLARIFICATION -> "توضيح";
            case UPDATE -> "تحديث";
        };
    }

    @Override
    public String citeAs() {
        return "صيغة الاستشهاد:";
    }

    @Override
    public String citation(String who, String title, String site, Optional<String> day, Optional<String> address) {
        String place =
                (who.equals(site) ? "" : "، " + site) + day.map(d -> "، " + d).orElse("");
        return who + "، " + ArabicValues.quoted(title) + place + "."
                + address.map(a -> " " + a).orElse("");
    }

    @Override
    public String claimsOf(String report) {
        return "ادعاءات " + report;
    }

    @Override
    public String reportOf(String outlet) {
        return "تقرير " + outlet;
    }
}
