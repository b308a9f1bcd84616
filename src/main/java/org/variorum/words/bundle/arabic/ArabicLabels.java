package org.variorum.words.bundle.arabic;

import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Entity;
import org.variorum.model.Hedge;
import org.variorum.model.Likelihood;
import org.variorum.model.Modality;
import org.variorum.model.QuoteState;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.SentenceState;
import org.variorum.model.SourceKind;
import org.variorum.model.Standing;
import org.variorum.model.Verdict;
import org.variorum.words.LabelWords;
import org.variorum.words.Topic;

/** The vocabulary in Arabic. */
final class ArabicLabels implements LabelWords {

    @Override
    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "المصادر متفقة";
            case COMPATIBLE -> "أقوال متوافقة";
            case PARAPHRASE -> "المعنى نفسه بكلمات أخرى";
            case SUPERSEDED -> "تجاوزته أقوال لاحقة";
            case CONTRADICTION -> "تناقض";
            case UNRESOLVED -> "غير محسوم";
            case SINGLE_SOURCE -> "مصدر واحد";
        };
    }

    @Override
    public String meaning(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "كل ما يُحتسب يقدم الإجابة نفسها.";
            case COMPATIBLE -> "ما يُحتسب مختلف، ويمكن أن يصح كله.";
            case PARAPHRASE -> "قيل الشيء نفسه بكلمات أخرى.";
            case SUPERSEDED -> "ما قيل سابقاً تجاوزته أقوال لاحقة أو صُحّح أو سُحب.";
            case CONTRADICTION -> "لا يمكن أن يصح كل ما قيل، والأدلة ترجّح جانباً.";
            case UNRESOLVED -> "ما قُرئ لا يحسم الأمر.";
            case SINGLE_SOURCE -> "ما يُعرف عن هذا يعود إلى أصل واحد.";
        };
    }

    @Override
    public String uncounted(boolean copies, boolean voices) {
        return copies
                ? "لا تُحتسب النسخ التي أخطأت النقل" + (voices ? "، ولا الأصول التي تناقض نفسها." : ".")
                : "الأصل الذي يناقض نفسه لا يُحتسب لأي من الجانبين.";
    }

    @Override
    public String beforeLevel() {
        return "ثقة ";
    }

    @Override
    public String afterLevel() {
        return "";
    }

    @Override
    public String level(Confidence level) {
        return switch (level) {
            case HIGH -> "عالية";
            case MODERATE -> "متوسطة";
            case LOW -> "منخفضة";
            case VERY_LOW -> "منخفضة جداً";
        };
    }

    @Override
    public String because(Because reason) {
        return switch (reason) {
            case ALIAS -> "اسمان لشيء واحد";
            case PART_OF -> "أحدهما جزء من الآخر";
            case PRECISION -> "أحدهما أدق";
            case HEDGE_INTERVAL -> "صيغة التقريب تتسع لكليهما";
            case ROUNDING -> "أحدهما تقريب للآخر";
            case UNIT -> "وحدات مختلفة";
            case TIMEZONE -> "مناطق زمنية مختلفة";
            case ROLE_SPLIT -> "أدوار مختلفة";
            case SCOPE_MEASURE -> "يتحدثان عن أشياء مختلفة";
            case SCOPE_PERIOD -> "فترات مختلفة";
            case SCOPE_POPULATION -> "فئات مختلفة";
            case SCOPE_AREA -> "مناطق مختلفة";
            case SCOPE_UNKNOWN -> "لم يُذكر الوقت المقصود";
            case ARITHMETIC -> "حساب الأجزاء والكل";
            case EVENT_ORDER -> "ترتيب مختلف للأحداث";
            case WORDING -> "كلمات مختلفة";
            case CUT -> "أحدهما مقتطع";
            case TRANSLATION -> "ترجمات مختلفة";
            case CORRECTION -> "تصحيح";
            case RETRACTION -> "سحب";
            case LATER_COUNT -> "إحصاء لاحق";
            case PLANNED -> "خطة";
            case LINEAGE -> "أصل واحد";
            case GARBLED -> "تقول النسخة غير ما يقوله أصلها";
            case DENIAL -> "نفي";
            case ALLEGED -> "اتهام";
            case UNCONFIRMED -> "طرف لا يؤكده";
            case ATTRIBUTION -> "سقط اسم القائل أو تغيّر";
            case NEGATION -> "نفي مختلف";
            case NUMBER -> "رقم مختلف";
            case DISJOINT_VALUES -> "القيم يستبعد بعضها بعضاً";
            case TIE -> "لا جانب يرجح الآخر بما يكفي";
            case STALE -> "الأدلة قديمة";
            case JUDGED -> "قراءة هيئة التحرير";
        };
    }

    @Override
    public String ruling(Ruling ruling) {
        return switch (ruling) {
            case UPHELD -> "صحيح";
            case PARTLY_RIGHT -> "صحيح جزئياً";
            case MISATTRIBUTED -> "منسوب إلى غير صاحبه";
            case IMPRECISE -> "غير دقيق";
            case SUPERSEDED -> "تجاوزه ما بعده";
            case WITHDRAWN -> "مسحوب";
            case GARBLED -> "محرّف";
            case UNSUPPORTED -> "لا يصح";
            case UNPROVEN -> "غير مثبت";
            case NOT_RATED -> "غير مقيّم";
        };
    }

    @Override
    public String standing(Standing standing) {
        return switch (standing) {
            case ANSWER -> "يقدم الإجابة";
            case FITS -> "يوافق الإجابة";
            case OTHER -> "عن شيء آخر";
            case REPLACED -> "تجاوزه ما بعده";
            case AGAINST -> "لا يوافق الإجابة";
            case OPEN -> "سؤال مفتوح";
            case NOT_COMPARED -> "لم يُقارن";
        };
    }

    @Override
    public String sentence(SentenceState state) {
        return switch (state) {
            case HOLDS -> "صحيح";
            case OPEN -> "مفتوح";
            case OVERTAKEN -> "تجاوزه ما بعده";
        };
    }

    @Override
    public String hedge(Hedge hedge) {
        return hedge == Hedge.EXACT ? "رقم مجرد" : words(hedge);
    }

    /** What stands before a number that is not exact; empty where nothing does. */
    static String words(Hedge hedge) {
        return switch (hedge) {
            case EXACT -> "";
            case ABOUT -> "نحو";
            case AROUND -> "حوالي";
            case SOME -> "ما يناهز";
            case ROUGHLY -> "في حدود";
            case APPROXIMATELY -> "ما يقارب";
            case NEARLY -> "قرابة";
            case ALMOST -> "زهاء";
            case MORE_THAN -> "أكثر من";
            case OVER -> "ما يزيد على";
            case AT_LEAST -> "ما لا يقل عن";
            case UP_TO -> "ما يصل إلى";
            case AT_MOST -> "ما لا يزيد على";
            case UNDER -> "دون";
            case FEWER_THAN -> "أقل من";
            case DOZENS -> "عشرات";
        };
    }

    @Override
    public String reliability(Reliability letter) {
        return switch (letter) {
            case A -> "موثوق تماماً";
            case B -> "موثوق عادةً";
            case C -> "موثوق إلى حد ما";
            case D -> "غير موثوق عادةً";
            case E -> "غير موثوق";
            case F -> "لا يمكن الحكم عليه";
        };
    }

    @Override
    public String kind(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "شخص";
            case BODY -> "هيئة";
            case PLACE -> "مكان";
            case WORK -> "عمل";
            case THING -> "شيء";
        };
    }

    @Override
    public String sort(SourceKind kind) {
        return switch (kind) {
            case PRIMARY -> "مصدر أولي";
            case WIRE -> "وكالة أنباء";
            case NEWSPAPER -> "صحيفة";
            case BROADCASTER -> "محطة إذاعية أو تلفزيونية";
            case STATE_MEDIA -> "إعلام رسمي";
            case ANALYSIS -> "تحليل";
            case SOCIAL -> "مدونة أو شبكة اجتماعية";
            case REWRITE -> "إعادة صياغة";
            case REFERENCE -> "مرجع";
        };
    }

    @Override
    public String kind(SourceKind kind) {
        return sort(kind)
                + switch (kind) {
                    case PRIMARY -> ": كلام القائل نفسه";
                    case REWRITE -> ": نسخة معدلة من تقرير جهة أخرى";
                    case WIRE, NEWSPAPER, BROADCASTER, STATE_MEDIA, ANALYSIS, SOCIAL, REFERENCE -> "";
                };
    }

    @Override
    public Optional<String> manner(Modality modality) {
        return switch (modality) {
            case REPORTED -> Optional.empty();
            case ALLEGED -> Optional.of("على سبيل الاتهام");
            case DENIED -> Optional.of("على سبيل النفي");
            case PLANNED -> Optional.of("على سبيل الخطة");
            case ESTIMATED -> Optional.of("على سبيل التقدير");
            case NO_COMMENT -> Optional.of("سُئل ولم يجب");
            case UNCONFIRMED -> Optional.of("على أنه غير مؤكد");
        };
    }

    @Override
    public String status(Decision.Status status) {
        return switch (status) {
            case OPEN -> "ما زال مفتوحاً";
            case SETTLED -> "محسوم";
            case DORMANT -> "مؤجل حتى يظهر جديد";
        };
    }

    @Override
    public String likelihood(Likelihood likelihood) {
        return switch (likelihood) {
            case ALMOST_NO_CHANCE -> "يكاد يكون مستحيلاً";
            case VERY_UNLIKELY -> "مستبعد جداً";
            case UNLIKELY -> "مستبعد";
            case ROUGHLY_EVEN -> "احتمال متساوٍ تقريباً";
            case LIKELY -> "مرجح";
            case VERY_LIKELY -> "مرجح جداً";
            case ALMOST_CERTAIN -> "شبه مؤكد";
        };
    }

    @Override
    public String otherwise(Likelihood likelihood) {
        return switch (likelihood) {
            case ALMOST_NO_CHANCE -> "احتمال ضئيل";
            case VERY_UNLIKELY -> "ضعيف الاحتمال جداً";
            case UNLIKELY -> "ضعيف الاحتمال";
            case ROUGHLY_EVEN -> "فرص متساوية تقريباً";
            case LIKELY -> "محتمل";
            case VERY_LIKELY -> "محتمل جداً";
            case ALMOST_CERTAIN -> "يكاد يكون مؤكداً";
        };
    }

    @Override
    public String quotation(QuoteState state) {
        return switch (state) {
            case VERIFIED -> "موجود حرفياً في نسختنا";
            case AMBIGUOUS -> "موجود حرفياً في نسختنا أكثر من مرة";
            case ABRIDGED -> "موجود في نسختنا مع حذف كلمات أو وضعها بين أقواس";
            case PARTLY -> "موجود في نسختنا، ولم تُقابل بها الكلمات المجاورة له";
            case ALTERED -> "ليس بهذه الكلمات في نسختنا";
            case NOT_FOUND -> "غير موجود في نسختنا";
            case UNREADABLE -> "لم يُتحقق منه: لا يمكن قراءة نسختنا";
            case UNRECORDED -> "لم يُقابل بنسختنا بعد";
            case NO_COPY -> "لم يُتحقق منه: لا نسخة لدينا";
        };
    }

    @Override
    public String quoted(QuoteState state) {
        return "الاقتباس " + quotation(state) + ".";
    }

    @Override
    public String quotations(int count, QuoteState state) {
        return quotation(state) + " (" + count + ")";
    }

    @Override
    public String topic(Topic topic) {
        return switch (topic) {
            case ROLE -> "الأدوار: من يُذكر بأي صفة";
            case LINEAGE -> "الأصول: ما يُعدّ أصلاً واحداً";
            case READING -> "الأزواج: كما تقرؤها هيئة التحرير";
            case NO_VALUE -> "الأزواج: ادعاءات بلا قيمة";
            case CORRECTION -> "الأزواج: التصحيحات";
            case SCOPE -> "الأزواج: ادعاءات عن أشياء مختلفة";
            case VALUE -> "الأزواج: مقارنة القيم";
            case DENIAL -> "الأزواج: حالات النفي";
            case SEVERAL_ANSWERS -> "الأزواج: حيث تصح إجابات عدة";
            case LATER_STATE -> "الأزواج: أوضاع لاحقة";
            case COPY -> "الأزواج: نسخ لا تضيف دليلاً";
            case PAIRS -> "الأزواج: ما لا يُعرض منها";
            case TALLY -> "الحصيلة: وزن كل موقف";
            case CHOICE -> "الاختيار: ما الذي حدد الإجابة";
            case VERDICT -> "الحكم";
            case COMMON_GROUND -> "القاسم المشترك: ما يتفق عليه الجميع";
            case CONFIDENCE -> "الثقة: مدى التأكد";
            case FRAGILITY -> "الهشاشة: ما تتوقف عليه النتيجة";
        };
    }
}
