package org.variorum.words.bundle.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Modality;
import org.variorum.model.Review;
import org.variorum.model.Verdict;
import org.variorum.words.Phrase;
import org.variorum.words.ReviewWords;
import org.variorum.words.ValueWords;

/** Claims and their verdicts in Arabic. */
final class ArabicReviews implements ReviewWords {

    private static final ArabicPlurals.Forms ORIGINS = new ArabicPlurals.Forms(
            "لا أصول مستقلة",
            "أصل مستقل واحد",
            "أصلان مستقلان",
            "{0} أصول مستقلة",
            "{0} أصلاً مستقلاً",
            "{0} أصل مستقل");

    private static final ArabicPlurals.Forms MORE =
            new ArabicPlurals.Forms("لا آخرون", "آخر", "آخران", "{0} آخرون", "{0} آخرون", "{0} آخرون");

    private final ValueWords values;

    ArabicReviews(ValueWords values) {
        this.values = values;
    }

    @Override
    public Phrase claimed(Claimed claim) {
        List<Phrase> all = new ArrayList<>(
                claim.voices().stream().map(ArabicReviews::voice).toList());
        if (claim.left() > 0) {
            all.add(Phrase.of(MORE.say(claim.left())));
        }
        Phrase by = Phrase.join("؛ ", all);
        return claim.sentence()
                .map(sentence -> Phrase.fill(
                        "{0} ({1}): {2}{3}",
                        Phrase.of(head(claim.manner())),
                        by,
                        Phrase.of(sentence),
                        claim.words().map(this::inItsWords).orElse(Phrase.NONE)))
                .orElseGet(() -> Phrase.fill(
                        "{0}: {1} ({2}){3}.",
                        Phrase.of(head(claim.manner())),
                        values.labelled(claim.value(), claim.about()),
                        by,
                        claim.words().map(this::words).orElse(Phrase.NONE)));
    }

    private static Phrase voice(Voice voice) {
        Phrase reports = ArabicLineages.list(some(voice.reports()));
        Phrase who = voice.speaker()
                .map(speaker -> Phrase.fill("{0}، بحسب {1}", speaker, reports))
                .orElse(reports);
        return voice.remark()
                .map(remark -> Phrase.fill("{0}، {1}", who, remark))
                .orElse(who);
    }

    private Phrase inItsWords(Words words) {
        Phrase exact = values.quote(words.exact());
        return words.whose()
                .map(w -> Phrase.fill(" بكلمات {0}: {1}.", w, exact))
                .orElseGet(() -> Phrase.fill(" النص: {0}.", exact));
    }

    private static List<Phrase> some(Some some) {
        List<Phrase> named = new ArrayList<>(some.first());
        if (some.left() > 0) {
            named.add(Phrase.of(MORE.say(some.left())));
        }
        return named;
    }

    private Phrase words(Words words) {
        Phrase exact = values.quote(words.exact());
        return words.whose()
                .map(w -> Phrase.fill("؛ بكلمات {0}: {1}", w, exact))
                .orElseGet(() -> Phrase.fill(": {0}", exact));
    }

    private static String head(Modality manner) {
        return switch (manner) {
            case REPORTED -> "الادعاء";
            case ALLEGED -> "الاتهام";
            case DENIED -> "النفي";
            case PLANNED -> "الخطة";
            case ESTIMATED -> "التقدير";
            case NO_COMMENT -> "السؤال";
            case UNCONFIRMED -> "غير مؤكد";
        };
    }

    @Override
    public Phrase verdict(Review.Outcome outcome, Optional<Phrase> answer, List<Phrase> about) {
        Phrase found = answer.map(a -> Phrase.fill(answerOf(outcome), values.labelled(a, about)))
                .orElseGet(() -> Phrase.of(isOpen(outcome) ? "" : " لا يمكن تقديم إجابة."));
        return Phrase.fill("الحكم: {0}{1}", Phrase.of(head(outcome)), found);
    }

    private static String head(Review.Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> "صحيح.";
            case PLANNED -> "خطة. ولا يُعرف مما قُرئ ما آلت إليه.";
            case FITS -> "يوافق ما خلصنا إليه.";
            case LOOSE -> "صياغة فضفاضة.";
            case PARTLY -> "صحيح جزئياً.";
            case UNPROVEN -> "غير مثبت.";
            case OTHER_ROLE, WRONG -> "غير صحيح.";
            case GARBLED -> "حُرّف في الطريق.";
            case FULFILLED -> "جاء كما خُطط له.";
            case OVERTAKEN -> "تجاوزه ما بعده.";
            case WITHDRAWN -> "سحبه من قاله.";
            case UNRATED -> "غير مقيّم.";
            case DISPUTED -> "مفتوح. لا يمكن أن يصح كل ما قيل، ولا شيء يحسم بينه.";
            case ALLEGED -> "مفتوح. ليس إلا اتهاماً.";
            case UNCONFIRMED -> "مفتوح. لم يؤكد، وما يُقال تأييداً له لا يزن أكثر.";
            case UNCOMPARED -> "مفتوح. لا تستطيع القواعد أن تحدد علاقة الأقوال بعضها ببعض.";
            case UNSAID -> "مفتوح. لم يوجد أصل يقول ذلك.";
            case COMMON -> "إلى هذا الحد يقوله الجميع. وتترك هيئة التحرير ما يتجاوزه مفتوحاً.";
            case LEFT_OPEN -> "مفتوح. لا تحسمه هيئة التحرير.";
        };
    }

    private static String answerOf(Review.Outcome outcome) {
        return switch (outcome) {
            case HOLDS, PLANNED, COMMON -> "";
            case FULFILLED -> " والنتيجة: {0}.";
            case OVERTAKEN -> " والإجابة الآن: {0}.";
            case UNPROVEN -> " وما خلصنا إليه: {0}.";
            default -> isOpen(outcome) ? " وما يمكن قوله: {0}." : " والإجابة: {0}.";
        };
    }

    private static boolean isOpen(Review.Outcome outcome) {
        return switch (outcome) {
            case DISPUTED, ALLEGED, UNCONFIRMED, UNCOMPARED, UNSAID, COMMON, LEFT_OPEN -> true;
            default -> false;
        };
    }

    @Override
    public Phrase otherRole(String given, Phrase holder, Phrase value, String played) {
        return Phrase.fill(
                "الحكم: غير صحيح. الدور {0}: {1}؛ أما {2} فدوره {3}.",
                Phrase.of(ArabicValues.quoted(given)), holder, value, Phrase.of(ArabicValues.quoted(played)));
    }

    @Override
    public Phrase otherRoles(String given, Phrase holder, String played, Phrase other) {
        return Phrase.fill(
                "الحكم: غير صحيح. الدور {0}: {1}؛ والدور {2}: {3}.",
                Phrase.of(ArabicValues.quoted(given)), holder, Phrase.of(ArabicValues.quoted(played)), other);
    }

    @Override
    public Phrase original(Phrase claim, Phrase original, Phrase said) {
        return Phrase.fill("{0}: نقلاً عن {1}، وفيه: {2}.", claim, original, said);
    }

    @Override
    public Phrase elsewhere(Phrase report, Phrase said, boolean counts) {
        return Phrase.fill(
                counts
                        ? "بحسب {0}، يقول الأصل نفسه: {1}."
                        : "بحسب {0}، يقول الأصل نفسه أيضاً: {1}، فلا يُحتسب لأي من الجانبين.",
                report,
                said);
    }

    @Override
    public Phrase counted(int excluding, int saying) {
        String excluded = "ما يستبعد الادعاء: " + ORIGINS.say(excluding);
        return Phrase.of(
                saying == 0 ? excluded + "." : excluded + "، ووزنه أكبر مما يؤيده: " + ORIGINS.say(saying) + ".");
    }

    @Override
    public String sources(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "المصادر متفقة";
            case COMPATIBLE -> "المصادر متوافقة";
            case PARAPHRASE -> "المعنى نفسه بكلمات أخرى";
            case SUPERSEDED -> "قول سابق جرى تجاوزه";
            case CONTRADICTION -> "المصادر مختلفة";
            case UNRESOLVED -> "لا تحسمه المصادر";
            case SINGLE_SOURCE -> "أصل واحد";
        };
    }
}
