package org.variorum.words.bundle.arabic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Thresholds;
import org.variorum.model.Verdict;
import org.variorum.words.LabelWords;
import org.variorum.words.MethodTopic;
import org.variorum.words.MethodWords;
import org.variorum.words.NumberWords;

/** The frame of the account of the rules, in Arabic. */
final class ArabicMethod implements MethodWords {

    private static final ArabicPlurals.Forms VOICES =
            new ArabicPlurals.Forms("لا أصول", "أصل واحد", "أصلان", "{0} أصول", "{0} أصلاً", "{0} أصل");

    private static final ArabicPlurals.Forms YEARS =
            new ArabicPlurals.Forms("لا سنوات", "سنة واحدة", "سنتان", "{0} سنوات", "{0} سنة", "{0} سنة");

    private final LabelWords labels;
    private final NumberWords numbers;

    ArabicMethod(LabelWords labels, NumberWords numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    @Override
    public String description() {
        return "كيف تُقارن الادعاءات وتوزن ويُحسم فيها.";
    }

    @Override
    public String heading(MethodTopic topic) {
        return switch (topic) {
            case RULES -> "القواعد المعمول بها";
            case FORCE -> "كيف يُطرح الادعاء، وما قيمته";
            case HEDGES -> "ما تعنيه صيغ التقريب";
            case TYPES -> "كيف تُقارن القيم";
            case VOICES -> "ما يُعدّ أصلاً واحداً";
            case LETTERS -> "ما تعنيه الدرجات وما وزنها";
            case PAIRS -> "كيف يُقارن ادعاءان";
            case RELATIONS -> "كيف يمكن أن تكون علاقة ادعاءين";
            case REASONS -> "لماذا: الأسباب التي تذكرها الصفحات";
            case CHOICE -> "كيف تُختار الإجابة";
            case TIES -> "حيث تتساوى إجابتان في الأساس";
            case VERDICTS -> "أي حكم يصدر";
            case MEANINGS -> "ما تعنيه الأحكام";
            case GROUND -> "المشترك بين المصادر";
            case CONFIDENCE -> "مدى ثقة القواعد";
            case STEPS_DOWN -> "ما الذي يخفضها";
            case LEVELS -> "ما تعنيه مستويات الثقة";
            case RULINGS -> "ما يمكن أن تقوله هيئة التحرير عن موقف";
            case SITE -> "ما يشترطه هذا الموقع أيضاً";
            case LIKELIHOOD -> "كلمات لما لم يأت بعد";
        };
    }

    @Override
    public String lead(MethodTopic topic) {
        return switch (topic) {
            case RULES -> "يكتب البرنامج هذا الجزء من القواعد والأرقام التي طبقها فعلاً. وباختصار:";
            case HEDGES -> "العدد المقترن بصيغة تقريب يدل على نطاق. وهذه نطاقات هذا الموقع، موضحة بالعدد 100.";
            case LETTERS ->
                "الوزن هو لوغاريتم أرجحية صحة ادعاء من مثل هذا المصدر، مقرَّباً ليسهل جمعه باليد. وللأصل درجة أفضل مصادره.";
            case PAIRS -> "أول ما ينطبق منها يحسم. وما ينتج من القيم والنفي تعيد الثلاث الأخيرة النظر فيه.";
            case CHOICE -> "لكل دور ونطاق إجابته.";
            case TIES -> "تحسم هذه بهذا الترتيب؛ ويُذكر ذلك كل مرة في صفحة السؤال.";
            case VERDICTS -> "أول ما ينطبق منها هو الحكم في الدور والنطاق:";
            case GROUND -> "ثلاثة أشياء لا تُخلط أبداً:";
            case CONFIDENCE -> "تتوقف على من يقف خلف الإجابة.";
            case LIKELIHOOD ->
                "الثقة تتعلق بالأدلة. أما احتمال وقوع ما لم يقع بعد فيُعبَّر عنه بهذه الكلمات وحدها، وهي كلمات التوجيه 203"
                        + " لمجتمع الاستخبارات الأمريكي، ولا تجتمع مع الثقة في جملة واحدة.";
            case FORCE, TYPES, VOICES, RELATIONS, REASONS, MEANINGS, STEPS_DOWN, LEVELS, RULINGS, SITE -> "";
        };
    }

    @Override
    public List<String> columns(MethodTopic topic) {
        return switch (topic) {
            case HEDGES -> List.of("صيغة التقريب", "مثال", "ما تشمله");
            case LETTERS -> List.of("الدرجة", "المعنى", "الوزن");
            case VERDICTS -> List.of("الحكم", "متى يصدر");
            case MEANINGS -> List.of("الحكم", "المعنى");
            case CONFIDENCE -> List.of("ما للإجابة", "الثقة");
            case LEVELS -> List.of("الثقة", "المعنى");
            case RULINGS -> List.of("التقييم", "المعنى");
            case LIKELIHOOD -> List.of("الكلمة", "أو", "الاحتمال");
            case RULES, FORCE, TYPES, VOICES, PAIRS, RELATIONS, REASONS, CHOICE, TIES, GROUND, STEPS_DOWN, SITE ->
                List.of();
        };
    }

    @Override
    public List<String> sentences(MethodTopic topic) {
        return switch (topic) {
            case RULES -> rules();
            case VOICES -> voices();
            case CHOICE -> choice();
            case VERDICTS ->
                List.of("الحكم في سؤال من أجزاء عدة هو حكم أضعف أجزائه، بهذا الترتيب: "
                        + Verdict.WEAKEST_FIRST.stream().map(labels::verdict).collect(Collectors.joining("، "))
                        + "؛ وإلا فهو «" + labels.verdict(Verdict.SINGLE_SOURCE) + "» حيث يعود كل شيء إلى أصل واحد، و«"
                        + labels.verdict(Verdict.COMPATIBLE) + "» حيث لا يعود.");
            case GROUND ->
                List.of(
                        "ما يقوله الجميع: أكثر ما يقوله كل أصل، أو يترتب على قوله، تحديداً. ومن ينفي أصل أيضاً.",
                        "ما لا يستبعده أحد: ما يوافق كل ما قيل وإن لم يقله أحد.",
                        "نطاق ما قيل، من أصغر الأعداد أو الأوقات المتباعدة إلى أكبرها. وهو وصف وليس إجابة أبداً.");
            case CONFIDENCE -> confidence();
            case FORCE,
                    HEDGES,
                    TYPES,
                    LETTERS,
                    PAIRS,
                    RELATIONS,
                    REASONS,
                    TIES,
                    MEANINGS,
                    STEPS_DOWN,
                    LEVELS,
                    RULINGS,
                    SITE,
                    LIKELIHOOD -> List.of();
        };
    }

    private static List<String> rules() {
        return List.of(
                "يُقرأ كل ادعاء على أنه قيمة: اسم، أو عدد بصيغة تقريبه، أو تاريخ، أو كلمات، أو نعم أو لا، أو قائمة؛ مع الدور"
                        + " والنطاق المقصودين.",
                "التقارير التي تعود إلى أصل واحد تُحتسب مرة واحدة.",
                "يُقارن كل ادعاءين بأول قاعدة تنطبق.",
                "يؤيد الأصل قيمة إذا كان قوله يتضمنها، ويعارضها إذا لم يمكن أن يصح قوله معها. وما هو أوسع أو متداخل فحسب"
                        + " يتركها مفتوحة؛ إلا أن من يقول «نحو» عدد يقول العدد أيضاً حيث يذكره أحد.",
                "لكل دور ونطاق إجابته وحكمه ودرجة الثقة فيه على حدة.",
                "يُعاد كل ذلك مع استبعاد كل أصل على حدة، وتُسمى الأصول التي يغير غيابها الحكم أو الإجابة.",
                "القرار لهيئة التحرير. وحيث تخلص إلى غير ذلك، توضع ملاحظتها إلى جانب ما تقوله القواعد.");
    }

    private static List<String> voices() {
        return List.of(
                "التقارير التي يتحدث فيها ناشر واحد عن نفسه لها أصل واحد.",
                "التقرير الذي ينقل آخر أو يعيد نشره أو صياغته له أصل ذلك التقرير، وهكذا حتى الأول.",
                "الادعاء الذي يأخذه تقرير عن أحد يتبع القائل في آخر السلسلة، لا التقرير ولا من حمله. فقد يضم تقرير واحد"
                        + " ادعاءات أصول عدة.",
                "القائل الواحد الذي يقتبسه كثيرون أصل واحد، إلا في الأسئلة عما قيل: فمن سمعوه هم الشهود.",
                "الشخص والهيئة التي ينتمي إليها أصل واحد؛ وكذلك الهيئة وجزؤها حيث يذكر ادعاء أن أحدهما أخذ عن الآخر.",
                "التقارير التي ينقل بعضها عن بعض في دائرة تُعدّ أصلاً واحداً.",
                "يُحتسب ما يقوله الأصل نفسه. والنسخة التي تناقضه محرّفة: تُعرض ولا وزن لها.",
                "حيث لا يكون الأصل بين التقارير وتتناقض النسخ، لا يُنسب إليه إلا ما تقوله كلها.",
                "يُحتسب الأصل مرة واحدة أياً كان عدد التقارير التي تعود إليه، في كل دور ونطاق بوزن أفضل ما يتحدث منها عن ذلك.");
    }

    private List<String> choice() {
        return List.of(
                "تؤخذ أولاً القيمة ذات الفارق الأكبر: وزن الأصول المؤيدة ناقصاً وزن المعارضة.",
                "ومنها تنزل الإجابة إلى الأضيق ما دام يتقدم على منافسيه هناك بما لا يقل عن "
                        + numbers.bound(Bound.SETTLES) + " وحده.",
                "يحتفظ الحد الأعلى بصيغته: فالعدد 38 إلى جانب «ما يصل إلى 38» هو «ما يصل إلى 38».",
                "حيث تتداخل قيم لها أساس كافٍ، تكون الإجابة ما تشترك فيه، ويُذكر ذلك.",
                "الأيام التي لا تتداخل إلا لأنها محسوبة بمنطقتين زمنيتين يوم واحد: يُعمل بيوم المصدر الأفضل.",
                "حيث تصح إجابات عدة، تُعطى كل التي وزن مؤيديها أكبر من وزن معارضيها.",
                "حيث لا يُحسم شيء لا توجد إجابة، بل المشترك بين المصادر فقط.");
    }

    private List<String> confidence() {
        return List.of(
                "يقف الأصل خلف الإجابة إذا كان ذا وزن وقالها، أو قال ما تندرج فيه أو تتداخل معه.",
                "حيث تقول حقيقة موثّقة إن الإجابة وحدها تستطيع أداء دورها، يُحسب ذلك أصلاً إضافياً.",
                "من إجابات عدة تصح معاً، ومن أجزاء عدة، يُعتد بأقلها ثقة؛ والإجابة التي ينفيها أحد من بين إجابات عدة ثقتها "
                        + labels.level(Confidence.LOW) + ".",
                "القيمة الأوسع التي تقولها أصول أكثر تُعطى إلى جانب الإجابة بدرجة ثقتها.");
    }

    @Override
    public String approximateYear(int years) {
        return "قد تخطئ السنة التقريبية في أي من الاتجاهين بما قدره: " + YEARS.say(years)
                + "، والشهر أو اليوم التقريبي بواحد.";
    }

    @Override
    public String settled(Thresholds.Need need) {
        return "لا تُعدّ الخلاصة محسومة إلا بتوفر: " + need(need) + ".";
    }

    @Override
    public String published(Confidence level, Thresholds.Need need) {
        return "لا تُعطى «" + labels.confidence(level) + "» إلا بتوفر: " + need(need) + ".";
    }

    private String need(Thresholds.Need need) {
        return Stream.concat(
                        need.lineages().map(n -> VOICES.say(n) + " على الأقل").stream(),
                        need.confidence().map(c -> labels.confidence(c) + " أو أعلى").stream())
                .collect(Collectors.joining("، و"));
    }

    @Override
    public String rounding(BigDecimal share) {
        return "يتفق عددان مجردان حيث يكون أحدهما تقريباً للآخر إلى آخر منزلة فيه، ولا يتجاوز الفرق بينهما "
                + numbers.share(share) + " من الأكبر؛ إلا حيث يطلب السؤال أعداداً دقيقة.";
    }

    @Override
    public String wide(BigDecimal share) {
        return "يكون العدد واسع النطاق إذا امتد أكثر من " + numbers.share(share) + " من وسطه.";
    }

    @Override
    public String overlap(BigDecimal share) {
        return "النصان المحفوظان اللذان يشتركان في " + numbers.share(share)
                + " من سلاسل كلماتهما الخماسية يُحسبان واحداً حتى تقول هيئة التحرير أيهما النسخة، أو أن لا نسخة بينهما.";
    }

    @Override
    public String chance(int from, int to) {
        return "من " + from + " إلى " + to + "%";
    }
}
