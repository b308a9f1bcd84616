package org.variorum.words.bundle.arabic;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.PartWords;
import org.variorum.words.Phrase;

/** What several pages show: answers, positions, works, lists that go on elsewhere, in Arabic. */
final class ArabicParts implements PartWords {

    @Override
    public Phrase letters() {
        return Phrase.fill("تبيّن الدرجات من A إلى F {مدى موثوقية المصدر}.");
    }

    @Override
    public String noAnswer() {
        return "لا يمكن تقديم إجابة.";
    }

    @Override
    public Gapped only() {
        return Gapped.pattern("{0}: {1} حصراً");
    }

    @Override
    public Gapped updated() {
        return Gapped.pattern("{0}، حُدّث في {1}");
    }

    @Override
    public Gapped part() {
        return Gapped.pattern("الجزء {0}، بدءاً من الأقدم.");
    }

    @Override
    public Phrase newest() {
        return Phrase.fill("{الأحدث هنا}.");
    }

    @Override
    public Gapped more() {
        return Gapped.pattern("المزيد من {0}");
    }

    @Override
    public Gapped newer() {
        return Gapped.pattern("{0} الأحدث");
    }

    @Override
    public Gapped older() {
        return Gapped.pattern("{0} الأقدم");
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
    public String claims() {
        return "الادعاءات";
    }

    @Override
    public String reports() {
        return "التقارير";
    }

    @Override
    public String events() {
        return "الأحداث";
    }

    @Override
    public String entries() {
        return "المداخل";
    }

    @Override
    public String filedUnder() {
        return "مصنّف تحت:";
    }

    @Override
    public String inOurWords() {
        return "بكلماتنا:";
    }

    @Override
    public String original() {
        return "النص الأصلي";
    }

    @Override
    public String archivedCopy() {
        return "نسخة مؤرشفة";
    }

    @Override
    public Gapped archivedAt() {
        return Gapped.pattern("نسخة مؤرشفة في {0}");
    }

    @Override
    public String readInPart() {
        return "قُرئ جزئياً";
    }

    @Override
    public Gapped weighsNothing() {
        return Gapped.pattern("{0} بلا وزن");
    }

    @Override
    public Gapped position() {
        return Gapped.pattern("الموقف {0}");
    }

    @Override
    public Counted morePositions() {
        return ArabicPlurals.counted(
                "لا مواقف أخرى", "موقف آخر واحد", "موقفان آخران", "{0} مواقف أخرى", "{0} موقفاً آخر", "{0} موقف آخر");
    }

    @Override
    public Counted moreVoices() {
        return ArabicPlurals.counted(
                "لا أصول أخرى تقول ذلك",
                "أصل آخر واحد يقول ذلك",
                "أصلان آخران يقولان ذلك",
                "{0} أصول أخرى تقول ذلك",
                "{0} أصلاً آخر يقول ذلك",
                "{0} أصل آخر يقول ذلك");
    }

    @Override
    public Counted moreStatements() {
        return ArabicPlurals.counted(
                "لا أقوال أخرى من هذا الأصل",
                "قول آخر واحد من هذا الأصل",
                "قولان آخران من هذا الأصل",
                "{0} أقوال أخرى من هذا الأصل",
                "{0} قولاً آخر من هذا الأصل",
                "{0} قول آخر من هذا الأصل");
    }

    @Override
    public Counted left() {
        return ArabicPlurals.counted(
                "لا شيء متروك من هذه الصفحة؛ والكل في {البيانات}.",
                "خارج هذه الصفحة عنصر آخر واحد؛ والكل في {البيانات}.",
                "خارج هذه الصفحة عنصران آخران؛ والكل في {البيانات}.",
                "خارج هذه الصفحة {0} عناصر أخرى؛ والكل في {البيانات}.",
                "خارج هذه الصفحة {0} عنصراً آخر؛ والكل في {البيانات}.",
                "خارج هذه الصفحة {0} عنصر آخر؛ والكل في {البيانات}.");
    }

    @Override
    public Counted leftPositions() {
        return ArabicPlurals.counted(
                "لا مواقف متروكة من هذه الصفحة؛ والكل في {البيانات}.",
                "خارج هذه الصفحة موقف آخر واحد؛ والكل في {البيانات}.",
                "خارج هذه الصفحة موقفان آخران؛ والكل في {البيانات}.",
                "خارج هذه الصفحة {0} مواقف أخرى؛ والكل في {البيانات}.",
                "خارج هذه الصفحة {0} موقفاً آخر؛ والكل في {البيانات}.",
                "خارج هذه الصفحة {0} موقف آخر؛ والكل في {البيانات}.");
    }

    @Override
    public Counted leftSteps() {
        return ArabicPlurals.counted(
                "لا خطوات متروكة من هذه الصفحة؛ والكل في {البيانات}.",
                "خارج هذه الصفحة خطوة أخرى واحدة؛ والكل في {البيانات}.",
                "خارج هذه الصفحة خطوتان أخريان؛ والكل في {البيانات}.",
                "خارج هذه الصفحة {0} خطوات أخرى؛ والكل في {البيانات}.",
                "خارج هذه الصفحة {0} خطوة أخرى؛ والكل في {البيانات}.",
                "خارج هذه الصفحة {0} خطوة أخرى؛ والكل في {البيانات}.");
    }

    @Override
    public Counted others() {
        return ArabicPlurals.counted("لا غيرهم", "واحد غيرهم", "اثنان غيرهم", "{0} غيرهم", "{0} غيرهم", "{0} غيرهم");
    }

    @Override
    public String whoCopied() {
        return "من نقل عن من";
    }

    @Override
    public Counted countedReports() {
        return ArabicPlurals.counted("لا تقارير", "تقرير واحد", "تقريران", "{0} تقارير", "{0} تقريراً", "{0} تقرير");
    }

    @Override
    public Counted countedVoices() {
        return ArabicPlurals.counted(
                "لا أصول مستقلة",
                "أصل مستقل واحد",
                "أصلان مستقلان",
                "{0} أصول مستقلة",
                "{0} أصلاً مستقلاً",
                "{0} أصل مستقل");
    }

    @Override
    public String noHeadline() {
        return "(لم يُرَ عنوان)";
    }

    @Override
    public Gapped quoted() {
        return Gapped.pattern("«{0}»");
    }

    @Override
    public Gapped seen() {
        return Gapped.pattern("(اطُّلع عليه في {0})");
    }

    @Override
    public String whatItClaims() {
        return "ما يدّعيه";
    }

    @Override
    public String backToText() {
        return "يعيدك ↩ إلى النص.";
    }

    @Override
    public String namesLead() {
        return "تقود الأسماء إلى صفحاتنا عن المصادر، والعناوين إلى النصوص الأصلية، ويعيدك ↩ إلى النص.";
    }

    @Override
    public String itSaid() {
        return "كان النص:";
    }

    @Override
    public String itSays() {
        return "أصبح النص:";
    }

    @Override
    public String number() {
        return "الرقم";
    }

    @Override
    public String whatItSays() {
        return "نص الادعاء";
    }

    @Override
    public String howItFared() {
        return "مصيره";
    }

    @Override
    public String itsAnswer() {
        return "إجابته";
    }

    @Override
    public Gapped claimInDigest() {
        return Gapped.pattern("الادعاء {0} في الملخص");
    }

    @Override
    public Gapped findingOn() {
        return Gapped.pattern("خلاصة «{0}»");
    }

    @Override
    public String table() {
        return "جدول";
    }

    @Override
    public String picture() {
        return "صورة";
    }
}
