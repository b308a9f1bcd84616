package org.variorum.words.bundle.arabic;

import org.variorum.words.Gapped;
import org.variorum.words.ReportWords;

/** The pages of reports, in Arabic. */
final class ArabicReportPage implements ReportWords {

    @Override
    public String untitled() {
        return "لم يظهر عنوان؛ والعنوان هنا من وضعنا.";
    }

    @Override
    public String excerpt() {
        return "لم يُقرأ من هذا التقرير إلا جزء. وما لا يذكره الملخص قد يرد في بقيته.";
    }

    @Override
    public String about() {
        return "عن هذا التقرير";
    }

    @Override
    public String language() {
        return "اللغة";
    }

    @Override
    public String copies() {
        return "منقول عن";
    }

    @Override
    public String oneVoice() {
        return "ويُعدّ معه أصلاً واحداً.";
    }

    @Override
    public String countsHalf() {
        return "حيث تكون لهذه الجهة مصلحة في سؤال ما، يُحسب هذا التقرير بنصف وزنه.";
    }

    @Override
    public String privateCopy() {
        return "نسخة خاصة";
    }

    @Override
    public Gapped taken() {
        return Gapped.pattern("أُخذت في {0}");
    }

    @Override
    public String kept() {
        return "تُحفظ للتحقق ولا تُنشر.";
    }

    @Override
    public String keptByNobody() {
        return "لا تُنشر، ولم يسجّل أحد أنها محفوظة.";
    }

    @Override
    public String quotations() {
        return "الاقتباسات";
    }

    @Override
    public String key() {
        return "مفتاح الاستشهاد";
    }

    @Override
    public String digest() {
        return "ما يقوله، بكلماتنا";
    }

    @Override
    public String marked() {
        return "تحت كل ادعاء خط، ويقود رقمه إلى الجدول أدناه الذي يبيّن مصيره.";
    }

    @Override
    public String claims() {
        return "ادعاءاته ومصيرها";
    }

    @Override
    public String claimsOf() {
        return "ادعاءات هذا التقرير";
    }

    @Override
    public String copied() {
        return "من نقل عنه";
    }

    @Override
    public String noVoice() {
        return "تنقل هذه التقارير هذا التقرير أو تعيد صياغته ولا تضيف أصلاً من عندها.";
    }

    @Override
    public String copiesOf() {
        return "نسخ هذا التقرير";
    }

    @Override
    public String sources() {
        return "مصادر الملخص";
    }

    @Override
    public String citedBy() {
        return "استُشهد به في";
    }

    @Override
    public String uncited() {
        return "لا تستشهد به بالاسم أي إحاطة ولا أي سؤال.";
    }

    @Override
    public Gapped claimByClaim() {
        return Gapped.pattern("ما يقوله {0}، ادعاءً ادعاءً، ومصير كل منها.");
    }
}
