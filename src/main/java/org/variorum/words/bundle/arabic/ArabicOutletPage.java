package org.variorum.words.bundle.arabic;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.OutletWords;

/** The pages of outlets, in Arabic. */
final class ArabicOutletPage implements OutletWords {

    @Override
    public String unjudged() {
        return "لم يقيّمه هذا الموقع، وكل ما لم يقيّمه له هذه الدرجة.";
    }

    @Override
    public String country() {
        return "البلد";
    }

    @Override
    public String owner() {
        return "المالك";
    }

    @Override
    public String address() {
        return "العنوان";
    }

    @Override
    public String fared() {
        return "مصير ادعاءاتها";
    }

    @Override
    public String noClaims() {
        return "لم يُعلَّم أي ادعاء لهذه الوسيلة.";
    }

    @Override
    public Counted handful() {
        return Counted.pattern(
                "بضعة ادعاءات لا تكفي للحكم على وسيلة إعلام. وُضعت هذه هنا ({0}) لأنها تتصل بأسئلة هذا الموقع، لا لأنها نموذجية.");
    }

    @Override
    public Counted allClaims() {
        return Counted.pattern("كل الادعاءات ({0})");
    }

    @Override
    public Counted newestClaims() {
        return Counted.pattern("أحدث الادعاءات ({0})");
    }

    @Override
    public String claimsOf() {
        return "ادعاءات هذه الوسيلة";
    }

    @Override
    public String reports() {
        return "تقاريرها";
    }

    @Override
    public String noReports() {
        return "لم يُقرأ أي منها.";
    }

    @Override
    public String reportsOf() {
        return "تقارير هذه الوسيلة";
    }

    @Override
    public Gapped claimed() {
        return Gapped.pattern("ما ادعته تقارير {0} ومصيره.");
    }
}
