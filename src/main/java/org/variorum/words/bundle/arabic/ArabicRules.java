package org.variorum.words.bundle.arabic;

import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Footing;
import org.variorum.model.Modality;
import org.variorum.model.PairRule;
import org.variorum.model.Reason.Cap;
import org.variorum.model.Ruling;
import org.variorum.model.Step.TieBreak;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.model.VerdictRule;
import org.variorum.model.Weights;
import org.variorum.words.LabelWords;
import org.variorum.words.NumberWords;
import org.variorum.words.RuleWords;

/** What the rules do, in Arabic. */
final class ArabicRules implements RuleWords {

    private final LabelWords labels;
    private final NumberWords numbers;

    ArabicRules(LabelWords labels, NumberWords numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    @Override
    public String force(Modality modality) {
        return switch (modality) {
            case REPORTED -> "ما يُنقل خبراً يُحسب قولاً.";
            case ALLEGED ->
                "الاتهام يُحسب قولاً بوزن أقل؛ وما ليس إلا اتهاماً يبقى «" + labels.verdict(Verdict.UNRESOLVED) + "».";
            case DENIED ->
                "النفي يستبعد ما ينفيه وكل ما هو أضيق منه، ويترك الأوسع مفتوحاً؛ ونفي سؤال جوابه نعم أو لا هو قول لا.";
            case PLANNED ->
                "الخطة تُحسب قولاً إلى أن يُنقل ما آلت إليه؛ وحيث لا تقول ذلك إلا خطة، لا تتجاوز الثقة: "
                        + labels.level(Cap.PLANNED.most()) + ".";
            case ESTIMATED -> "التقدير يُحسب قولاً؛ والرقم الذي بلا صيغة تقريب يُفهم على أنه «نحو» ذلك الرقم.";
            case NO_COMMENT -> "من يمتنع عن التعليق يُذكر، ولا يقول شيئاً ولا يستبعد شيئاً.";
            case UNCONFIRMED ->
                "ما يُصرَّح بعدم تأكيده لا يقول شيئاً ولا يستبعد شيئاً؛ وحيث يساوي وزنه وزن كل ما قيل، فالحكم «"
                        + labels.verdict(Verdict.UNRESOLVED) + "».";
        };
    }

    @Override
    public String type(ValueType type) {
        return switch (type) {
            case ENTITY ->
                "الأسماء: متطابقة إن دلت على شخص أو هيئة أو شيء واحد؛ وما هو جزء من الآخر أو فرد منه هو الأضيق؛ وما عدا ذلك"
                        + " متناقض.";
            case PLACE -> "الأماكن: كالأسماء؛ والمدينة أضيق من بلدها.";
            case QUANTITY ->
                "الأعداد: نطاقات بوحدة واحدة. النطاقات المتساوية متطابقة، والنطاق داخل آخر هو الأضيق، والنطاقات المتلاقية"
                        + " متداخلة، والمتباعدة متناقضة. وما لا يُحوَّل لا يُقارن.";
            case DATE ->
                "التواريخ: امتدادات من الزمن كنطاقات الأعداد؛ بتوقيت UTC حيث تُعرف المنطقتان الزمنيتان، وإلا فكما كُتبت."
                        + " وحيث لا تُذكر المنطقة، يتداخل ما لا يجعله واحداً إلا منطقة أخرى، واليوم الذي تُذكر منطقته أكثر"
                        + " تحديداً من اليوم نفسه بلا منطقة.";
            case RELATION -> "قبل حدث أو أثناءه أو بعده: الامتداد الزمني الذي يبقى بذلك.";
            case QUOTE ->
                "الاقتباسات: متطابقة إلا في علامات الترقيم وحالة الأحرف وكتابة الأعداد؛ والأطول أضيق من المقتطع منه؛ وما"
                        + " اختلف في أدوات التعريف والجمع وترتيب المعطوفات إعادة صياغة؛ وما اختلف في رقم أو نفي متناقض."
                        + " وما سوى ذلك، ومنه الترجمات، لا يُقارن: فالآلة لا تحكم على المعنى.";
            case YES_NO -> "نعم ولا: متطابقتان أو متناقضتان.";
            case SET ->
                "القوائم: القائمة الأطول التي تضم الأقصر هي الأضيق؛ والقوائم المشتركة في بعض الأسماء متداخلة؛ والتي لا"
                        + " تشترك في شيء متناقضة.";
        };
    }

    @Override
    public String pair(PairRule rule) {
        return switch (rule) {
            case READING -> "حيث تقول هيئة التحرير كيف تقرأ الاثنين، يُعمل بذلك مع ملاحظتها.";
            case CORRECTION -> "ما صحّحه قائله أو سحبه يُعدّ مسحوباً، وكذلك نسخه.";
            case NO_VALUE -> "الادعاء الذي بلا قيمة لا يمكن مقارنته.";
            case ROLE -> "الادعاءات عن أدوار مختلفة تجيب عن أسئلة مختلفة.";
            case SCOPE ->
                "الادعاءات عن مقياس أو فترة أو فئة أو منطقة أخرى لا تتناقض، باستثنائين: عدد الجزء لا يتجاوز عدد الكل، وما لا"
                        + " يصح في أي مكان لا يصح في جزء. والادعاء الذي بلا فترة، إلى جانب ادعاء له فترة، يتعلق بوقت غير"
                        + " معروف ولا تمكن مقارنته.";
            case VALUE -> "تُقارن القيم نفسها، كل نوع بطريقته.";
            case DENIAL -> "النفي يعارض ما ينفيه وكل ما هو أضيق منه.";
            case SEVERAL_ANSWERS -> "حيث يقبل السؤال إجابات عدة، تُضاف القيم المختلفة بعضها إلى بعض ولا تتناقض.";
            case LATER_STATE ->
                "حيث تتغير الإجابة مع الزمن، يحل ادعاء عن وقت لاحق محل ادعاء سابق مختلف؛ وتحل النتيجة محل الخطة.";
            case COPY -> "القيم المتساوية من أصل واحد دليل واحد.";
        };
    }

    @Override
    public String tie(TieBreak.By by) {
        return switch (by) {
            case MORE_SPECIFIC -> "الأكثر تحديداً أولاً.";
            case LARGER_LEAD -> "ثم ما تقدمه الإجمالي أكبر.";
            case OWN_WEIGHT -> "ثم ما وزن من يقوله بعينه أكبر.";
            case BETTER_SOURCE -> "ثم ما مصدره أفضل.";
            case EARLIER -> "ثم ما نُشر أسبق.";
            case LESSER_ID ->
                "ثم ما يأتي معرّفه أولاً: ليس هذا سبباً، لكن الترتيب لا بد منه، وهو لا يتوقف على ترتيب الملفات.";
        };
    }

    @Override
    public String verdict(VerdictRule rule) {
        return switch (rule) {
            case NOTHING_SAID -> "لا أحد ممن لا يزال محتسباً يقول كيف هو الأمر";
            case ONLY_ALLEGED -> "كل من يقوله إنما يتهم";
            case UNCONFIRMED -> "من يصرّحون بعدم تأكيده يزنون قدر كل من يقول شيئاً";
            case SETTLED ->
                "ادعاءات يستبعد بعضها بعضاً، والإجابة تحسم كل خلاف: هي أو ما يترتب عليها يستبعد جانباً ويتقدم بما لا يقل عن "
                        + numbers.bound(Bound.SETTLES) + "، أو يترتب الجانبان كلاهما عليها";
            case OPEN -> "ادعاءات يستبعد بعضها بعضاً، ولا إجابة تحسم ذلك";
            case TORN -> "لا يُسمع إلا أصل واحد، وهو يناقض نفسه";
            case INCOMPARABLE -> "إجابتان لا تستطيع القواعد أن تحدد علاقة إحداهما بالأخرى";
            case REPLACED -> "سُحب شيء أو صُحّح أو حل محله لاحق";
            case ONE_VOICE -> "لا يُسمع إلا أصل واحد";
            case ALL_SAME -> "كل الإجابات متطابقة";
            case QUOTATIONS -> "الإجابات اقتباسات";
            case OTHERWISE -> "لا شيء مما سبق";
        };
    }

    @Override
    public String footing(Footing footing) {
        return switch (footing) {
            case SEVERAL_GOOD -> "بلا معارضة؛ خلفها أصول عدة، أحدها من الدرجة " + Weights.GOOD + " أو أفضل";
            case SEVERAL -> "بلا معارضة؛ خلفها أصول عدة، ليس بينها درجة " + Weights.GOOD + " أو أفضل";
            case ONE_OF_THE_BEST -> "بلا معارضة؛ خلفها أصل واحد، من الدرجة " + Weights.BEST;
            case ONE -> "بلا معارضة؛ خلفها أصل واحد، من درجة أدنى";
            case NOBODY -> "بلا معارضة؛ لا أصل ذا وزن خلفها";
            case FAR_AHEAD -> "مع معارضة؛ خلفها أصول عدة، وهي متقدمة كثيراً، وأحد من يقولها من الدرجة " + Weights.BEST;
            case AHEAD -> "مع معارضة؛ خلفها أصول عدة، وهي متقدمة بوضوح";
            case BARELY_AHEAD -> "مع معارضة؛ خلفها أصول عدة، وتقدمها ضئيل";
            case ONE_OPPOSED -> "مع معارضة؛ خلفها أصل واحد";
            case NOBODY_OPPOSED -> "مع معارضة؛ لا أصل ذا وزن خلفها";
            case LATEST -> "أحدث وضع، يقوله مصدر من الدرجة " + Weights.GOOD + " أو أفضل: على الأقل";
            case UNSETTLED -> "لم يُحسم شيء";
        };
    }

    @Override
    public String bound(Bound bound) {
        String number = numbers.bound(bound);
        return switch (bound) {
            case SETTLES -> "يُحسم الخلاف بدءاً من فارق قدره " + number + ". والأصل الذي يزن هذا القدر أصل ذو وزن.";
            case MODERATE -> "التقدم بوضوح يعني " + number + " أو أكثر.";
            case HIGH -> "التقدم كثيراً يعني " + number + " أو أكثر.";
            case INTERESTED -> "الأصل الذي يتحدث باسم طرف ذي مصلحة يُحتسب " + number + " من وزنه.";
            case ALLEGED -> "الاتهام يُحتسب " + number + " من وزنه.";
            case WORSE ->
                "ما يحل محل ادعاء سابق لا يجوز أن يقل عنه بأكثر من هذا العدد من الدرجات: " + number
                        + " (وتقع F بين C وD)؛ ولا تحل نسخة أبداً محل ما يقوله أصلها.";
            case EXACT ->
                "الرقم مكتوب حتى آخر منزلة فيه؛ والعدد المجرد الذي يبلغ " + number
                        + " أو أكثر مكتوب حتى آخر منزلة ليست صفراً.";
            case SPEECH -> "الاقتباسات التي تتجاوز هذا العدد من الكلمات لا يُذكر بأي كلمات تختلف: " + number + ".";
            case LONGER ->
                "لا تؤخذ القائمة الأطول بدل الأقصر إلا إذا بلغ عدد الأصول التي تقول الأطول بعينها " + number
                        + " على الأقل من عدد التي تقول الأقصر بعينها، إلا حيث تصح إجابات عدة.";
            case SEVERAL -> "«أصول عدة» تعني هذا العدد أو أكثر: " + number + ".";
            case DETAIL ->
                "«أصول عدة توافقها» تعني هنا " + number
                        + " أو أكثر؛ ولا يُخفض إذا كان من يقولها من درجة أفضل من كل الآخرين.";
            case RANGE -> "لا يُعطى نطاق حيث يبلغ أكبر عدد " + number + " أضعاف أصغرها أو أكثر.";
            case EVERYTHING ->
                "الاسم الذي يضم " + number + " أو أكثر من كل الأسماء لا يقول شيئاً، ولا يُعطى قاسماً مشتركاً.";
            case ENTITIES -> "لا يُسأل عن ذلك في موقع يقل عدد أسمائه عن " + number + ".";
        };
    }

    @Override
    public String meaning(Confidence level) {
        return switch (level) {
            case HIGH -> "أصول مستقلة عدة متفقة ولا يعارضها أحد، أو ترجح من يعارضها كثيراً.";
            case MODERATE -> "أدلة جيدة مع ضعف: أصل واحد موثوق جداً، أو أصول لها معارضون.";
            case LOW -> "أدلة قليلة: أصل واحد متوسط الدرجة، أو فارق ضيق.";
            case VERY_LOW -> "لا أدلة تقريباً، أو تعادل.";
        };
    }

    @Override
    public String meaning(Ruling ruling) {
        return switch (ruling) {
            case UPHELD -> "الموقف صحيح.";
            case PARTLY_RIGHT -> "صحيح في جزء منه.";
            case MISATTRIBUTED -> "الكلام صحيح، لكنه عن طرف آخر.";
            case IMPRECISE -> "صحيح، لكنه أقل دقة مما يمكن قوله.";
            case SUPERSEDED -> "حل محله إحصاء لاحق أو ما آلت إليه خطة.";
            case WITHDRAWN -> "سحبه قائله أو صحّحه.";
            case GARBLED -> "سقط شيء أو تغيّر أثناء النقل.";
            case UNSUPPORTED -> "لا يمكن أن يصح مع الإجابة، أو لا يدعمه شيء مما قُرئ.";
            case UNPROVEN -> "قد يصح: يقول أكثر مما خلصنا إليه.";
            case NOT_RATED -> "لا تحكم عليه هيئة التحرير.";
        };
    }
}
