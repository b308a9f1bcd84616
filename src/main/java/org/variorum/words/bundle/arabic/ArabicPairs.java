package org.variorum.words.bundle.arabic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Because;
import org.variorum.model.Operands.RoleRead;
import org.variorum.model.Rate;
import org.variorum.model.Relation;
import org.variorum.words.DateWords;
import org.variorum.words.LabelWords;
import org.variorum.words.NumberWords;
import org.variorum.words.PairWords;
import org.variorum.words.Phrase;

/** Pairs of claims in Arabic: nouns where a verb would have to go with a name whose gender nobody has said. */
final class ArabicPairs implements PairWords {

    private final LabelWords labels;
    private final NumberWords numbers;
    private final DateWords dates;

    ArabicPairs(LabelWords labels, NumberWords numbers, DateWords dates) {
        this.labels = labels;
        this.numbers = numbers;
        this.dates = dates;
    }

    @Override
    public Phrase compared(
            Phrase first, Relation relation, List<Phrase> seconds, List<Because> because, Phrase operands) {
        return Phrase.fill(
                "{0} ({1}){2}: {3}.",
                Phrase.fill("{0} إزاء {1}", first, ArabicLineages.list(seconds)),
                Phrase.of(name(relation)),
                reasons(because),
                operands);
    }

    private Phrase reasons(List<Because> because) {
        return Phrase.of(
                because.isEmpty()
                        ? ""
                        : because.stream().map(labels::because).collect(Collectors.joining("، ", " – ", "")));
    }

    /** How the one stands to the other. */
    private static String name(Relation relation) {
        return switch (relation) {
            case SAME -> "تطابق";
            case PARAPHRASE -> "تطابق بكلمات أخرى";
            case NARROWS -> "أكثر تحديداً، مع توافق";
            case BROADENS -> "أقل تحديداً، مع توافق";
            case OVERLAPS -> "تداخل";
            case COMPLEMENTS -> "إضافة";
            case DIFFERENT_ROLE -> "دور مختلف";
            case DIFFERENT_SCOPE -> "موضوع مختلف";
            case SUPERSEDES -> "حلول محله";
            case DUPLICATE -> "تكرار";
            case DENIES -> "نفي";
            case CONTRADICTS -> "تناقض";
            case INCOMPARABLE -> "تعذر المقارنة";
        };
    }

    @Override
    public Phrase relation(Relation relation) {
        return Phrase.of(
                switch (relation) {
                    case SAME -> "يقول ادعاء ما يقوله ادعاء آخر.";
                    case PARAPHRASE -> "يقول ادعاء ما يقوله ادعاء آخر بكلمات أخرى.";
                    case NARROWS -> "ادعاء أكثر تحديداً من ادعاء آخر، ويوافقه.";
                    case BROADENS -> "ادعاء أقل تحديداً من ادعاء آخر، ويوافقه.";
                    case OVERLAPS -> "يتداخل ادعاء مع ادعاء آخر.";
                    case COMPLEMENTS -> "يضيف ادعاء إلى ادعاء آخر.";
                    case DIFFERENT_ROLE -> "يتحدث ادعاء عن دور غير الذي يتحدث عنه ادعاء آخر.";
                    case DIFFERENT_SCOPE -> "يتحدث ادعاء عن شيء غير الذي يتحدث عنه ادعاء آخر.";
                    case SUPERSEDES -> "يحل ادعاء محل ادعاء آخر.";
                    case DUPLICATE -> "يكرر ادعاء ادعاءً آخر.";
                    case DENIES -> "ينفي ادعاء ادعاءً آخر.";
                    case CONTRADICTS -> "يناقض ادعاء ادعاءً آخر.";
                    case INCOMPARABLE -> "لا تمكن مقارنة ادعاء بادعاء آخر.";
                });
    }

    @Override
    public Phrase claim(Phrase report, Phrase value) {
        return Phrase.fill("{0} ({1})", report, ArabicValues.quoted(value));
    }

    @Override
    public Phrase roles(List<Phrase> firsts, Phrase first, List<Phrase> seconds, Phrase second) {
        return Phrase.fill(
                "{0}: {1}؛ {2}: {3}. دوران مختلفان، فيمكن أن يصح كلاهما.",
                ArabicLineages.list(firsts), first, ArabicLineages.list(seconds), second);
    }

    @Override
    public Phrase role(RoleRead role) {
        String stated = role.stated()
                .map(s -> " (يسميه مصدره " + ArabicValues.quoted(s) + ")")
                .orElse(" (لا يذكر له مصدره دوراً)");
        return Phrase.of("الدور " + ArabicValues.quoted(role.played()) + (role.putRight() ? stated : ""));
    }

    @Override
    public Phrase scopes(
            List<Phrase> firsts, Phrase first, List<Phrase> seconds, Phrase second, List<Because> because) {
        return Phrase.fill(
                "{0}: عن {1}؛ {2}: عن {3}{4}. فيمكن أن يصح كلاهما.",
                ArabicLineages.list(firsts), first, ArabicLineages.list(seconds), second, reasons(because));
    }

    @Override
    public Phrase scope(List<Phrase> things) {
        return things.isEmpty() ? Phrase.of("الأمر عموماً") : Phrase.fill("«{0}»", Phrase.join("، ", things));
    }

    @Override
    public Phrase unshown(long pairs, Map<Relation, Integer> counts) {
        List<Phrase> all = counts.entrySet().stream()
                .map(e -> Phrase.of(name(e.getKey()) + ": " + numbers.number(BigDecimal.valueOf(e.getValue()))))
                .toList();
        return Phrase.fill(
                "من أزواج الإجابات المختلفة (عددها {0}) لا يُعرض إلا ما فيه الإجابة. وهي إجمالاً: {1}.",
                Phrase.of(numbers.number(BigDecimal.valueOf(pairs))), Phrase.join("؛ ", all));
    }

    @Override
    public Phrase silent(Phrase claim) {
        return Phrase.fill("{0}: بلا قيمة، وليس ذلك نفياً", claim);
    }

    @Override
    public Phrase silent() {
        return Phrase.of("لا قيمة في أي منهما، وليس ذلك نفياً");
    }

    @Override
    public Phrase corrects(Phrase first, Phrase second) {
        return Phrase.fill("{0}: تصحيح لما في {1}", first, second);
    }

    @Override
    public Phrase same(Phrase value) {
        return value;
    }

    @Override
    public Phrase both(Phrase first, Phrase second) {
        return Phrase.fill("{0} و{1}", first, second);
    }

    @Override
    public Phrase includes(Phrase whole, Phrase part) {
        return Phrase.fill("{1} ضمن {0}", whole, part);
    }

    @Override
    public Phrase apart(Phrase first, Phrase second) {
        return Phrase.fill("{0}، وليس أي منهما جزءاً من الآخر", both(first, second));
    }

    @Override
    public Phrase unconvertible(Phrase first, Phrase second) {
        return Phrase.fill("{0}، بوحدتين لا تُحوَّل إحداهما إلى الأخرى", both(first, second));
    }

    @Override
    public Phrase converted(Phrase first, Phrase second, Phrase from, Phrase to, Optional<Rate> rate) {
        return Phrase.fill(
                "{0}؛ {1} تساوي {2}{3}",
                both(first, second), from, to, Phrase.of(rate.map(this::rate).orElse("")));
    }

    private String rate(Rate rate) {
        return " بسعر " + numbers.amount(rate.amount(), Optional.of(rate.counted())) + " لكل "
                + numbers.unit(rate.base())
                + rate.asOf().map(day -> " في " + dates.date(day)).orElse("");
    }

    @Override
    public Phrase stretched(Phrase time, Phrase stretch) {
        return Phrase.fill("{0} ({1})", time, stretch);
    }

    @Override
    public Phrase differing(Phrase first, Phrase second, List<String> onlyFirst, List<String> onlySecond) {
        return Phrase.fill(
                "{0}؛ في الأول وحده {1}، وفي الثاني وحده {2}",
                both(first, second), Phrase.of(only(onlyFirst)), Phrase.of(only(onlySecond)));
    }

    private static String only(List<String> words) {
        return words.isEmpty() ? "لا شيء" : ArabicValues.quoted(String.join(" … ", words));
    }

    @Override
    public Phrase judged(String note) {
        return Phrase.of(note.replaceAll("\\.$", ""));
    }

    @Override
    public Phrase incomplete(Phrase list, Phrase missing) {
        return Phrase.fill("{0}، دون {1}: ناقصة لا خاطئة", list, missing);
    }

    @Override
    public Phrase mixed(Phrase first, Phrase second) {
        return Phrase.fill("{0}، قيمتان من نوعين مختلفين", both(first, second));
    }
}
