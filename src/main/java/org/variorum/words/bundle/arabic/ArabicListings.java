package org.variorum.words.bundle.arabic;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.ListingWords;
import org.variorum.words.Phrase;

/** The lists of what there is: questions, works, names, dates, tags, in Arabic. */
final class ArabicListings implements ListingWords {

    @Override
    public Gapped order() {
        return Gapped.pattern(
                "كل سؤال تختلف فيه التقارير أو يبدو أنها تختلف. يأتي أولاً ما لم يُحسم أو ما زال مفتوحاً: {0} من {1}.");
    }

    @Override
    public String allQuestions() {
        return "كل الأسئلة";
    }

    @Override
    public String answers() {
        return "كل الأسئلة مع إجاباتها";
    }

    @Override
    public String bibliography() {
        return "المراجع";
    }

    @Override
    public String byLetter() {
        return "كل الأعمال حسب الحرف";
    }

    @Override
    public String otherLetters() {
        return "حروف ورموز أخرى";
    }

    @Override
    public String allWorks() {
        return "كل تقرير في هذا الموقع، وكل عمل يستشهد به أو يسرده.";
    }

    @Override
    public String whereCited() {
        return "تذكر صفحة كل تقرير أين استُشهد به.";
    }

    @Override
    public String forManagers() {
        return "لبرامج إدارة المراجع:";
    }

    @Override
    public Counted works() {
        return ArabicPlurals.counted("لا أعمال", "عمل واحد", "عملان", "{0} أعمال", "{0} عملاً", "{0} عمل");
    }

    @Override
    public String titlesLead() {
        return "تقود العناوين إلى صفحاتنا عن التقارير.";
    }

    @Override
    public String citedBy() {
        return "استُشهد به في:";
    }

    @Override
    public Gapped on() {
        return Gapped.pattern("(في: {0})");
    }

    @Override
    public String listedBy() {
        return "مسرود دون استشهاد في:";
    }

    @Override
    public String lists() {
        return "ما في هذا الموقع، قائمة بعد قائمة.";
    }

    @Override
    public String everyBriefing() {
        return "كل الإحاطات، حسب السنة.";
    }

    @Override
    public String everyReport() {
        return "كل التقارير التي قرأها هذا الموقع، حسب سنة تاريخها.";
    }

    @Override
    public Phrase byOutlet() {
        return Phrase.fill("تسرد صفحة كل وسيلة إعلام تقاريرها: {كل وسائل الإعلام}.");
    }

    @Override
    public String everyOutlet() {
        return "وسائل الإعلام المعروفة لهذا الموقع، مع الدرجة التي منحتها هيئة التحرير إن منحت درجة.";
    }

    @Override
    public String noVerdict() {
        return "مقدار ما قُرئ من وسيلة إعلام يتوقف على أسئلة هذا الموقع، وليس حكماً عليها.";
    }

    @Override
    public String everybody() {
        return "الأشخاص والهيئات والأماكن والأعمال والأشياء التي لها صفحة في هذا الموقع.";
    }

    @Override
    public String everyTag() {
        return "الوسوم التي تُصنَّف تحتها الإحاطات والأسئلة والتقارير.";
    }

    @Override
    public String everyAuthor() {
        return "من كتب إحاطات هذا الموقع أو حسم أسئلته.";
    }

    @Override
    public String empty() {
        return "لا شيء بعد.";
    }

    @Override
    public String byYear() {
        return "حسب السنة:";
    }

    @Override
    public String byKind() {
        return "حسب النوع:";
    }

    @Override
    public String byVerdict() {
        return "حسب الحكم:";
    }

    @Override
    public String byBeginning() {
        return "حسب الحرف:";
    }

    @Override
    public Gapped graded() {
        return Gapped.pattern("الدرجة {0}");
    }

    @Override
    public String ungraded() {
        return "لم يمنحه هذا الموقع درجة";
    }

    @Override
    public Counted briefings() {
        return ArabicPlurals.counted("لا إحاطات", "إحاطة واحدة", "إحاطتان", "{0} إحاطات", "{0} إحاطة", "{0} إحاطة");
    }

    @Override
    public Counted questions() {
        return ArabicPlurals.counted("لا أسئلة", "سؤال واحد", "سؤالان", "{0} أسئلة", "{0} سؤالاً", "{0} سؤال");
    }

    @Override
    public Counted reports() {
        return ArabicPlurals.counted("لا تقارير", "تقرير واحد", "تقريران", "{0} تقارير", "{0} تقريراً", "{0} تقرير");
    }

    @Override
    public Counted claims() {
        return ArabicPlurals.counted("لا ادعاءات", "ادعاء واحد", "ادعاءان", "{0} ادعاءات", "{0} ادعاءً", "{0} ادعاء");
    }

    @Override
    public String underTag() {
        return "التقارير تحت هذا الوسم";
    }

    @Override
    public String timeline() {
        return "الجدول الزمني";
    }

    @Override
    public String dated() {
        return "كل ما له تاريخ هنا: ما حدث، وما خلصنا إليه، وما تقوله المصادر خلافاً لذلك.";
    }

    @Override
    public String years() {
        return "السنوات";
    }

    @Override
    public String undated() {
        return "تاريخ غير معروف";
    }

    @Override
    public String nothingDated() {
        return "لا شيء هنا له تاريخ بعد.";
    }

    @Override
    public String answersTo() {
        return "كل سؤال يبحثه هذا الموقع، مع إجابته والحكم فيه ودرجة الثقة.";
    }

    @Override
    public Gapped worksBy() {
        return Gapped.pattern("تقارير هذا الموقع وأعماله حسب الحرف: {0}.");
    }

    @Override
    public Gapped under() {
        return Gapped.pattern("كل ما تحت الوسم {0}.");
    }

    @Override
    public String allDated() {
        return "كل ما له تاريخ في هذا الموقع: ما حدث، وما خلصنا إليه، وما تقوله المصادر.";
    }

    @Override
    public Gapped upTo() {
        return Gapped.pattern("حتى {0}");
    }

    @Override
    public Gapped saidBy() {
        return Gapped.pattern("قاله: {0}.");
    }

    @Override
    public Counted moreOutlets() {
        return ArabicPlurals.counted(
                "لا غيرها", "وسيلة أخرى", "وسيلتان أخريان", "{0} وسائل أخرى", "{0} وسيلة أخرى", "{0} وسيلة أخرى");
    }
}
