package org.variorum.words.bundle.arabic;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.Phrase;
import org.variorum.words.QuestionWords;

/** The pages of questions, and what briefings show of them, in Arabic. */
final class ArabicQuestionPage implements QuestionWords {

    @Override
    public String finding() {
        return "الخلاصة";
    }

    @Override
    public Gapped because() {
        return Gapped.pattern("ما له دور: {0}.");
    }

    @Override
    public String vouched() {
        return "لا تستند الثقة إلى التقارير وحدها: ثمة حقيقة موثّقة تبيّن من يستطيع وحده أداء الدور، وتُحسب أصلاً إضافياً.";
    }

    @Override
    public Gapped decided() {
        return Gapped.pattern("تقرر في {0}.");
    }

    @Override
    public Gapped decidedBy() {
        return Gapped.pattern("قرره {0} في {1}.");
    }

    @Override
    public String undecided() {
        return "بالقواعد وحدها؛ ولم تضف هيئة التحرير قراراً من عندها.";
    }

    @Override
    public String note() {
        return "ملاحظة هيئة التحرير.";
    }

    @Override
    public String meanings() {
        return "معاني هذه الكلمات";
    }

    @Override
    public String positions() {
        return "المواقف جنباً إلى جنب";
    }

    @Override
    public String unread() {
        return "لا يتناول هذا السؤال أي تقرير مما قُرئ.";
    }

    @Override
    public String columns() {
        return "كل عمود إجابة واحدة مع كل من يقدمها. والدرجة خلف المصدر تبيّن مدى موثوقيته، من A إلى F.";
    }

    @Override
    public String explained() {
        return "الشرح";
    }

    @Override
    public String departure() {
        return "حيث تختلف هيئة التحرير والقواعد";
    }

    @Override
    public String deskFinds() {
        return "خلاصة هيئة التحرير";
    }

    @Override
    public String rulesFind() {
        return "ما تقوله القواعد وحدها";
    }

    @Override
    public Gapped ruledOtherwise() {
        return Gapped.pattern("الموقف {0}، {1}: {2} عند هيئة التحرير، و{3} بالقواعد وحدها.");
    }

    @Override
    public Gapped ruledAgainst() {
        return Gapped.pattern("الموقف {0}، {1}: {2} عند هيئة التحرير، و{3} بالقواعد قياساً على إجابة هيئة التحرير.");
    }

    @Override
    public String why() {
        return "السبب.";
    }

    @Override
    public String parts() {
        return "جزءاً جزءاً";
    }

    @Override
    public String eachPart() {
        return "للسؤال أجزاء عدة. وبالقواعد ينتهي كل منها إلى خلاصته:";
    }

    @Override
    public String line() {
        return "على خط واحد";
    }

    @Override
    public String tally() {
        return "الحصيلة";
    }

    @Override
    public String unweighed() {
        return "لا يقدم أحد قيمة، فليس هناك ما يوزن.";
    }

    @Override
    public Phrase weighed() {
        return Phrase.fill(
                "ما يؤيد كل موقف وما يعارضه. يُحسب كل أصل مستقل مرة واحدة، {بوزن درجته}؛ والأصل المؤيد لما هو أدق يُحسب أيضاً لما هو أعم.");
    }

    @Override
    public String weights() {
        return "كل الأوزان، تأييداً ومعارضة";
    }

    @Override
    public String weightsOf() {
        return "أوزان التأييد والمعارضة لكل موقف";
    }

    @Override
    public String position() {
        return "الموقف";
    }

    @Override
    public String support() {
        return "تأييد";
    }

    @Override
    public String against() {
        return "معارضة";
    }

    @Override
    public String margin() {
        return "الفارق";
    }

    @Override
    public String uncounted() {
        return "قاله ولا يُحسب:";
    }

    @Override
    public Counted andMore() {
        return ArabicPlurals.counted(
                "ولا غيرهم", "وواحد غيرهم", "واثنان غيرهم", "و{0} غيرهم", "و{0} غيرهم", "و{0} غيرهم");
    }

    @Override
    public String fragility() {
        return "مدى الثقة وما تتوقف عليه";
    }

    @Override
    public Gapped rulesHave() {
        return Gapped.pattern("{0}؛ وعند القواعد {1}");
    }

    @Override
    public String wouldChange() {
        return "أُعيد تطبيق القواعد مع استبعاد كل أصل على حدة. وتتغير نتيجتها:";
    }

    @Override
    public Counted wouldStay() {
        return Counted.pattern(
                "أُعيد تطبيق القواعد مع استبعاد كل أصل على حدة. وتبقى نتيجتها كما هي أياً كان الأصل المستبعد من الأصول ({0}).");
    }

    @Override
    public String oneVoice() {
        return "يستند كل شيء إلى أصل واحد.";
    }

    @Override
    public String trace() {
        return "كيف وصلنا إليها، خطوة خطوة";
    }

    @Override
    public String roles() {
        return "ما يُعرف عن الأدوار:";
    }

    @Override
    public Counted steps() {
        return ArabicPlurals.counted("لا خطوات", "خطوة واحدة", "خطوتان", "{0} خطوات", "{0} خطوة", "{0} خطوة");
    }

    @Override
    public String digest() {
        return "بصمة SHA-256 للادعاءات والخطوات:";
    }

    @Override
    public String open() {
        return "ما يبقى مفتوحاً";
    }

    @Override
    public String earlier() {
        return "خلاصات سابقة";
    }

    @Override
    public String replaced() {
        return "تبقى الخلاصة المستبدلة هنا مع السبب.";
    }

    @Override
    public String noneBefore() {
        return "بلا إجابة";
    }

    @Override
    public String used() {
        return "إحاطات تستند إلى هذا";
    }

    @Override
    public String sources() {
        return "مصادر الشرح";
    }

    @Override
    public String data() {
        return "هذا السؤال بوصفه بيانات";
    }

    @Override
    public Gapped positionsOn() {
        return Gapped.pattern("المواقف من: {0}");
    }

    @Override
    public Gapped findingOn() {
        return Gapped.pattern("الخلاصة في: {0}");
    }

    @Override
    public String reached() {
        return "كيف وصلنا إليها، خطوة خطوة";
    }
}
