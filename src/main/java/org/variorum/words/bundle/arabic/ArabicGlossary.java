package org.variorum.words.bundle.arabic;

import org.variorum.model.Decision;
import org.variorum.model.SentenceState;
import org.variorum.model.Standing;
import org.variorum.words.Glossary;
import org.variorum.words.GlossaryTerm;
import org.variorum.words.GlossaryWords;
import org.variorum.words.TermWords;

/** What the words mean that pages use, in Arabic. */
final class ArabicGlossary implements GlossaryWords {

    private final TermWords terms;

    ArabicGlossary(TermWords terms) {
        this.terms = terms;
    }

    @Override
    public String lead() {
        return "معاني الكلمات في هذا الموقع.";
    }

    @Override
    public String heading(Glossary.Part part) {
        return switch (part) {
            case TERM -> "أسماء الأشياء";
            case VERDICT -> "الأحكام: علاقة مصادر السؤال بعضها ببعض";
            case CONFIDENCE -> "الثقة: مدى دعم الأدلة للإجابة";
            case STATUS -> "الحالة: أين وصل العمل على السؤال";
            case RULING -> "التقييمات: ما تقوله هيئة التحرير عن موقف";
            case STANDING -> "علاقة الادعاء بالإجابة";
            case SENTENCE -> "حالة الجملة في الإحاطة";
            case GRADE -> "الدرجات: مدى موثوقية المصدر";
        };
    }

    @Override
    public String name(GlossaryTerm term) {
        return switch (term) {
            case DESK -> "هيئة التحرير";
            case BRIEFING -> terms.briefing();
            case QUESTION -> terms.question();
            case OUTLET -> terms.outlet();
            case REPORT -> terms.report();
            case CLAIM -> terms.claim();
            case POSITION -> "الموقف";
            case ROLE -> "الدور";
            case SCOPE -> "النطاق";
            case HEDGE -> "صيغة التقريب";
            case ORIGIN -> "الأصل";
            case GRADE -> terms.letter();
            case WEIGHT -> "الوزن";
            case MARGIN -> "الفارق";
            case COMMON_GROUND -> terms.commonGround();
            case RULES -> "القواعد";
            case FINDING -> terms.finding();
            case VERDICT -> terms.verdict();
            case CONFIDENCE -> terms.confidence();
            case STATUS -> terms.status();
            case RULING -> "التقييم";
        };
    }

    @Override
    public String meaning(GlossaryTerm term) {
        return switch (term) {
            case DESK -> "محررو هذا الموقع.";
            case BRIEFING -> "مقال لهيئة التحرير.";
            case QUESTION -> "نقطة واحدة تبحثها هيئة التحرير.";
            case OUTLET -> "من ينشر: صحيفة أو وكالة أو حكومة أو موقع.";
            case REPORT -> "ما نشرته وسيلة إعلام وقرأته هيئة التحرير كله أو بعضه.";
            case CLAIM -> "ما يقوله تقرير عن سؤال واحد.";
            case POSITION -> "إجابة مع كل الادعاءات التي تقول بها.";
            case ROLE -> "بأي صفة يُذكر أحد أو شيء، مثل من وافق ومن أعلن. وما يقال عن دور لا يناقض ما يقال عن دور آخر.";
            case SCOPE ->
                "ما يقصده الادعاء: مدة أو مكان أو جماعة أو طريقة عد. ويمكن أن تصح معاً ادعاءات مختلفة النطاق.";
            case HEDGE -> "كلمة تجعل العدد تقريبياً، مثل «نحو» أو «قرابة». والعدد التقريبي يدل على مجال.";
            case ORIGIN ->
                "من تعود إليه الادعاءات: القائل أو التقرير الأول خلف كل من نقل أو أعاد الصياغة أو اقتبس. والتقارير ذات الأصل الواحد تُحتسب مرة واحدة.";
            case GRADE -> "مدى موثوقية المصدر من A إلى F، كما تحكم به هيئة التحرير أو تفترضه إلى أن تحكم.";
            case WEIGHT -> "قيمة الأصل في الحساب: بحسب درجته، وأقل حيث يتحدث باسم طرف ذي مصلحة أو يكتفي بالاتهام.";
            case MARGIN -> "الوزن المؤيد لموقف ناقصاً الوزن المعارض له.";
            case COMMON_GROUND -> "ما تقوله كل الأصول التي تتناول السؤال، أو ما يترتب على قول كل منها.";
            case RULES ->
                "كيف يقارن البرنامج الادعاءات ويزنها، بالطريقة نفسها كل مرة. وهي مطبوعة بأرقامها في صفحة المنهج.";
            case FINDING ->
                "ما انتهى إليه السؤال: الإجابة إن وُجدت والحكم والثقة. وهي لهيئة التحرير بقدر ما حسمته، وإلا فللقواعد.";
            case VERDICT -> "علاقة مصادر السؤال بعضها ببعض. ولا يقول شيئاً عن جملة بعينها.";
            case CONFIDENCE -> "مدى دعم الأدلة للإجابة. وليست نسبة مئوية.";
            case STATUS -> "أين وصل العمل على السؤال.";
            case RULING -> "ما تقوله هيئة التحرير عن موقف واحد، أو ما يترتب عليه من الإجابة.";
        };
    }

    @Override
    public String meaning(Decision.Status status) {
        return switch (status) {
            case OPEN -> "ما زال قيد البحث.";
            case SETTLED -> "حسمته هيئة التحرير.";
            case DORMANT -> "تركته هيئة التحرير على حاله إلى أن يظهر جديد.";
        };
    }

    @Override
    public String meaning(Standing standing) {
        return switch (standing) {
            case ANSWER -> "الادعاء هو الإجابة.";
            case FITS -> "الادعاء يترك مجالاً للإجابة، أو يقول أقل أو أكثر مما يوافقها.";
            case OTHER -> "الادعاء عن دور أو مدة أو مكان أو طريقة عد أخرى.";
            case REPLACED -> "صح الادعاء في وقت ما، أو صُحّح.";
            case AGAINST -> "لا يمكن أن يصح الادعاء إن صحت الإجابة.";
            case OPEN -> "ليس للسؤال إجابة.";
            case NOT_COMPARED -> "لا تقارن أي قاعدة الادعاء بالإجابة.";
        };
    }

    @Override
    public String meaning(SentenceState state) {
        return switch (state) {
            case HOLDS -> "الخلاصة تؤيد الجملة.";
            case OPEN -> "ما تتحدث عنه الجملة مفتوح.";
            case OVERTAKEN -> "ما تقوله الجملة صح في وقت ما أو كان خطة، وحل غيره محله.";
        };
    }
}
