package org.variorum.words.bundle.arabic;

import org.variorum.words.Gapped;
import org.variorum.words.LayoutWords;
import org.variorum.words.Phrase;

/** What stands around every page, and where an address leads nowhere, in Arabic. */
final class ArabicLayout implements LayoutWords {

    @Override
    public String comma() {
        return "، ";
    }

    @Override
    public String semicolon() {
        return "؛ ";
    }

    @Override
    public String skip() {
        return "تجاوز إلى النص";
    }

    @Override
    public String more() {
        return "المزيد";
    }

    @Override
    public Gapped publishedBy() {
        return Gapped.pattern("الناشر: {0}.");
    }

    @Override
    public Gapped textUnder() {
        return Gapped.pattern("النص مرخّص بموجب {0}.");
    }

    @Override
    public String howFound() {
        return "كيف نصل إلى الخلاصات";
    }

    @Override
    public String nothingThere() {
        return "لا توجد صفحة كهذه";
    }

    @Override
    public Phrase lost() {
        return Phrase.fill(
                "لا يؤدي هذا العنوان إلى شيء، وقد يكون اسم الصفحة قد تغيّر. ابدأ من {الصفحة الرئيسية} أو ابحث هنا:");
    }

    @Override
    public String allQuestions() {
        return "كل الأسئلة";
    }

    @Override
    public String allWorks() {
        return "كل المراجع المذكورة";
    }

    @Override
    public Gapped and() {
        return Gapped.pattern("{0} و{1}");
    }

    @Override
    public String noSuchPage() {
        return "لا توجد صفحة كهذه.";
    }

    @Override
    public Gapped hostedBy() {
        return Gapped.pattern("جزء من {0}");
    }

    @Override
    public String feed() {
        return "خلاصة الموقع";
    }

    @Override
    public String data() {
        return "البيانات";
    }

    @Override
    public String table() {
        return "الخلاصات في جدول";
    }

    @Override
    public String mistake() {
        return "أبلغ عن خطأ";
    }

    @Override
    public Gapped mistakeOn() {
        return Gapped.pattern("خطأ في: {0}");
    }
}
