package org.variorum.words.bundle.arabic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Reason;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Reliability;
import org.variorum.model.Step;
import org.variorum.model.Verdict;
import org.variorum.words.LabelWords;
import org.variorum.words.NumberWords;
import org.variorum.words.Phrase;
import org.variorum.words.VerdictWords;

/** Verdicts in Arabic. */
final class ArabicVerdicts implements VerdictWords {

    private static final ArabicPlurals.Forms VOICES = new ArabicPlurals.Forms(
            "لا أصول مستقلة",
            "أصل مستقل واحد",
            "أصلان مستقلان",
            "{0} أصول مستقلة",
            "{0} أصلاً مستقلاً",
            "{0} أصل مستقل");

    private final LabelWords labels;
    private final NumberWords numbers;

    ArabicVerdicts(LabelWords labels, NumberWords numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    @Override
    public Phrase rolePutRight(
            Phrase report, Phrase value, Optional<String> stated, String played, Optional<Phrase> holder) {
        Phrase real = Phrase.of(ArabicValues.quoted(played));
        if (stated.isEmpty()) {
            return Phrase.fill("{0}: ورد اسم {1} بلا دور، والدور الفعلي {2}.", report, value, real);
        }
        Phrase given = Phrase.of(ArabicValues.quoted(stated.get()));
        Phrase corrected = Phrase.fill("{0}: ورد اسم {1} بصفة {2}، والدور الفعلي {3}.", report, value, given, real);
        return holder.map(h -> Phrase.fill("{0} أما صاحب الدور {2} فهو {1}.", corrected, h, given))
                .orElse(corrected);
    }

    @Override
    public Phrase weighed(Phrase value, boolean live, Sum supporters, Sum opponents) {
        return Phrase.fill(
                "{0}{1}: تأييد {2}، معارضة {3}، الفارق {4}.",
                value,
                Phrase.of(live ? "" : " (استُبدل)"),
                sum(supporters),
                sum(opponents),
                weight(supporters.total().subtract(opponents.total())));
    }

    /** A sum that a reader can check: {@code 1.73 (Yonhap) + 0.85 (The Herald) = 2.58}. */
    private Phrase sum(Sum sum) {
        if (sum.terms().isEmpty()) {
            return weight(sum.total());
        }
        List<Phrase> terms = new ArrayList<>();
        sum.terms().forEach(t -> terms.add(Phrase.fill("{0} ({1})", weight(t.weight()), t.voice())));
        if (sum.left() > 0) {
            terms.add(Phrase.of("غيرها (" + sum.left() + ")"));
        }
        Phrase all = Phrase.join(" + ", terms);
        return terms.size() == 1 ? all : Phrase.fill("{0} = {1}", all, weight(sum.total()));
    }

    private Phrase weight(BigDecimal weight) {
        return Phrase.of(numbers.weight(weight));
    }

    @Override
    public Phrase narrowed(Phrase widest, Phrase picked) {
        return Phrase.fill(
                "أكبر فارق: {0}؛ وضمنه تصمد وحدها أمام منافساتها القيمة {1}.",
                ArabicValues.quoted(widest), ArabicValues.quoted(picked));
    }

    @Override
    public Phrase hedgeKept(Phrase bare, Phrase kept) {
        return Phrase.fill(
                "{0} إلى جانب {1} هو الحد الأعلى وقد سقطت منه صيغة التقريب، فتبقى الصيغة.",
                ArabicValues.quoted(bare), ArabicValues.quoted(kept));
    }

    @Override
    public Phrase decided(Verdict verdict, List<Because> because, List<Phrase> conflict, boolean allInterested) {
        List<Phrase> why = new ArrayList<>();
        because.forEach(b -> why.add(Phrase.of(labels.because(b))));
        why.addAll(conflict);
        return Phrase.fill(
                why.isEmpty() ? "{0}.{2}" : "{0}: {1}.{2}",
                Phrase.of(labels.verdict(verdict)),
                Phrase.join("؛ ", why),
                Phrase.of(allInterested ? " وكل جانب طرف ذو مصلحة: اتهام ونفي." : ""));
    }

    @Override
    public Phrase ahead(Phrase answer, BigDecimal margin) {
        return Phrase.fill(
                "تتقدم الإجابة {0} بفارق {1}، ويكفي لحسم الخلاف {2}",
                ArabicValues.quoted(answer), weight(margin), weight(Bound.SETTLES.value()));
    }

    @Override
    public Phrase undecided() {
        return Phrase.fill("لا تتقدم أي إجابة بفارق {0} الذي يحسم الخلاف", weight(Bound.SETTLES.value()));
    }

    @Override
    public Phrase tieBroken(Phrase taken, List<Phrase> left, Step.TieBreak.By by) {
        return Phrase.fill(
                "تتساوى في الأساس: {0}، {1}؛ وتأتي {0} أولاً لأن {2}.",
                ArabicValues.quoted(taken),
                Phrase.join("، ", left.stream().map(ArabicValues::quoted).toList()),
                Phrase.of(
                        switch (by) {
                            case MORE_SPECIFIC -> "لا شيء بالأساس نفسه أكثر تحديداً";
                            case LARGER_LEAD -> "تقدمها الإجمالي أكبر";
                            case OWN_WEIGHT -> "وزن من يقولها بعينها أكبر";
                            case BETTER_SOURCE -> "مصدراً أفضل يقولها";
                            case EARLIER -> "نشرها كان أسبق";
                            case LESSER_ID -> "الترتيب لا بد منه، ولا شيء آخر يميز بينها";
                        }));
    }

    @Override
    public Phrase withdrawn(Phrase claim, Phrase by) {
        return Phrase.fill("{0}: لا يُحتسب بعد الآن، فقد سُحب في {1}.", claim, by);
    }

    @Override
    public Phrase garbled(Phrase claim, Phrase voice) {
        return Phrase.fill("{0}: قول غير ما يقوله أصله، {1}، فلا وزن له.", claim, voice);
    }

    @Override
    public Phrase met(List<Phrase> values, Phrase common) {
        return Phrase.fill(
                "{0}: قيم متداخلة ولها أساس؛ والمشترك بينها {1}.",
                ArabicLineages.list(values.stream().map(ArabicValues::quoted).toList()), ArabicValues.quoted(common));
    }

    @Override
    public Phrase about(List<Phrase> slot, Phrase sentence) {
        return slot.isEmpty()
                ? Phrase.fill("عموماً: {0}", sentence)
                : Phrase.fill("{0}: {1}", Phrase.join("، ", slot), sentence);
    }

    @Override
    public Phrase allSay(Phrase value, int voices) {
        return Phrase.fill(
                switch (voices) {
                    case 1 -> "الأصل الوحيد الذي يتناول هذا يقول على الأقل: {0}.";
                    case 2 -> "كلا الأصلين يقول على الأقل: {0}.";
                    default -> "كل الأصول ({1}) تقول على الأقل: {0}.";
                },
                value,
                Phrase.of(String.valueOf(voices)));
    }

    @Override
    public Phrase readSo() {
        return Phrase.of("هكذا تقرأ هيئة التحرير كلامهم.");
    }

    @Override
    public Phrase noneExcludes(Phrase value) {
        return Phrase.fill("{0}: يوافق كل ما قيل، ولم يقله أحد.", value);
    }

    @Override
    public Phrase ranges(Phrase value) {
        return Phrase.fill("نطاق ما قيل: {0}.", value);
    }

    @Override
    public Phrase nothingShared(int voices) {
        return Phrase.of(
                voices == 1 ? "الأصل الوحيد الذي يتناول هذا لا يقدم إجابة واحدة." : "لا شيء تقوله الأصول كلها.");
    }

    @Override
    public Phrase silent(List<Phrase> voices) {
        return Phrase.fill("لا يُحتسب، لغياب الإجابة أو لتجاوزها أو سحبها: {0}.", ArabicLineages.list(voices));
    }

    @Override
    public Phrase divided(List<Phrase> voices) {
        return Phrase.fill("مستبعد، لأن أقوال الأصل نفسه متناقضة: {0}.", ArabicLineages.list(voices));
    }

    @Override
    public Phrase wider(Phrase value, Confidence confidence) {
        return Phrase.fill("{0}، وهو ما تقوله أصول أكثر: {1}.", value, Phrase.of(labels.confidence(confidence)));
    }

    @Override
    public Phrase sure(Confidence confidence, List<Phrase> reasons) {
        return Phrase.fill("{0}: {1}.", Phrase.of(labels.confidence(confidence)), reasons(reasons));
    }

    @Override
    public Phrase reasons(List<Phrase> reasons) {
        return Phrase.join("؛ ", reasons);
    }

    @Override
    public Phrase nothingOutweighs() {
        return Phrase.of("لا إجابة ترجح غيرها");
    }

    @Override
    public Phrase latestState(Reliability floor, boolean reached) {
        return Phrase.of(
                "يستند الوضع الأحدث إلى مصدر " + (reached ? "من الدرجة " + floor + " أو أفضل" : "دون الدرجة " + floor));
    }

    @Override
    public Phrase oneVoice(Reliability letter) {
        return Phrase.fill("أصل واحد {0} يوافقها، من الدرجة {1}", ofWeight(), Phrase.of(letter.name()));
    }

    /** What lighter voices say does not make an answer surer: who counts here is said wherever somebody is counted. */
    private Phrase ofWeight() {
        return Phrase.fill("(بوزن {0} فأكثر)", weight(Bound.SETTLES.value()));
    }

    @Override
    public Phrase opposedAlone() {
        return Phrase.fill("ثمة معارضة، ولا يوافق الإجابة أكثر من أصل واحد {0}", ofWeight());
    }

    @Override
    public Phrase opposed(BigDecimal margin, Confidence level) {
        return Phrase.fill(
                switch (level) {
                    case HIGH -> "ثمة معارضة، لكن الإجابة متقدمة بفارق {0} وخلفها مصدر من الدرجة A";
                    case MODERATE -> "ثمة معارضة، لكن الإجابة متقدمة بفارق {0}";
                    case LOW, VERY_LOW -> "ثمة معارضة، والإجابة متقدمة بفارق {0} فقط";
                },
                weight(margin));
    }

    @Override
    public Phrase unopposed(int voices, boolean good) {
        return Phrase.fill(
                "توافقها الأصول الآتية: {0} {1}، بلا معارضة{2}",
                Phrase.of(VOICES.say(voices)), ofWeight(), Phrase.of(good ? "" : "، لكن ليس بينها درجة B أو أفضل"));
    }

    @Override
    public Phrase competent() {
        return Phrase.of("تبيّن حقيقة موثّقة أن لا أحد سواه يستطيع أداء الدور، وتُحسب أصلاً إضافياً");
    }

    @Override
    public Phrase nobodyOfWeight() {
        return Phrase.fill("لا أصل {0} يقول ذلك", ofWeight());
    }

    @Override
    public Phrase atMost(Confidence most, Reason.Cap cap) {
        return Phrase.of("لا تتجاوز: " + labels.confidence(most)
                + switch (cap) {
                    case PLANNED -> "، لأن خطة وحدها تقول ذلك";
                    case SHARED -> "، لأنه المشترك بين أقوال عدة ولا يقوله أي منها بعينه";
                });
    }

    @Override
    public Phrase stepDown(Weakness weakness) {
        return Phrase.of("خفض درجة واحدة: "
                + switch (weakness) {
                    case STALE -> "كانت الأدلة قديمة حين كُررت آخر مرة";
                    case HEARSAY -> "لا تدعمها إلا مصادر ناقلة أو مجهولة";
                    case WIDE -> "الإجابة نطاق واسع";
                    case UNCONFIRMED -> "أصل ذو وزن لا يؤكدها";
                    case ONE_SAYS_IT -> "توافقها أصول عدة، ويقولها واحد منها فقط";
                });
    }

    @Override
    public Phrase without(Phrase voice, Optional<Verdict> verdict, Optional<Phrase> answer, boolean same) {
        Phrase found = answer.map(
                        a -> Phrase.fill(same ? "تبقى الإجابة {0}" : "تصبح الإجابة {0}", ArabicValues.quoted(a)))
                .orElseGet(() -> Phrase.of("لا تبقى إجابة"));
        return verdict.map(
                        v -> Phrase.fill("من دون {0}: الحكم «{1}»، و{2}.", voice, Phrase.of(labels.verdict(v)), found))
                .orElseGet(() -> Phrase.fill("من دون {0}: {1}.", voice, found));
    }

    @Override
    public Phrase without(Phrase voice, Optional<Verdict> verdict, List<Change> changes) {
        List<Phrase> clauses = new ArrayList<>();
        verdict.map(v -> Phrase.of("الحكم «" + labels.verdict(v) + "»")).ifPresent(clauses::add);
        changes.forEach(change -> clauses.add(change(change)));
        return Phrase.fill("من دون {0}: {1}.", voice, Phrase.join("، ", clauses));
    }

    private static Phrase change(Change change) {
        Phrase about = change.about().isEmpty() ? Phrase.of("الأمر عموماً") : Phrase.join("، ", change.about());
        return change.answer()
                .map(a -> Phrase.fill("تصبح الإجابة عن «{0}» {1}", about, ArabicValues.quoted(a)))
                .orElseGet(() -> Phrase.fill("لا تبقى إجابة عن «{0}»", about));
    }
}
