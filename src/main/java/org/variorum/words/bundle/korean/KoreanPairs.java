package org.variorum.words.bundle.korean;

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

/** Pairs of claims in Korean. */
final class KoreanPairs implements PairWords {

    private final LabelWords labels;
    private final NumberWords numbers;
    private final DateWords dates;

    KoreanPairs(LabelWords labels, NumberWords numbers, DateWords dates) {
        this.labels = labels;
        this.numbers = numbers;
        this.dates = dates;
    }

    @Override
    public Phrase compared(
            Phrase first, Relation relation, List<Phrase> seconds, List<Because> because, Phrase operands) {
        Phrase second = Phrase.join(", ", seconds);
        return Phrase.fill("{0}{1}: {2}.", relation(first, relation, second), reasons(because), operands);
    }

    private Phrase reasons(List<Because> because) {
        return Phrase.of(
                because.isEmpty()
                        ? ""
                        : because.stream().map(labels::because).collect(Collectors.joining(", ", " (", ")")));
    }

    @Override
    public Phrase relation(Relation relation) {
        return Phrase.fill("{0}.", relation(Phrase.of("한 주장"), relation, Phrase.of("다른 주장")));
    }

    private static Phrase relation(Phrase first, Relation relation, Phrase second) {
        return Particles.fill(
                switch (relation) {
                    case SAME -> "{0}[은/는] {1}[과/와] 같은 말을 한다";
                    case PARAPHRASE -> "{0}[은/는] {1}[과/와] 같은 내용을 다른 말로 전한다";
                    case NARROWS -> "{0}[은/는] {1}보다 구체적이며 그에 들어맞는다";
                    case BROADENS -> "{0}[은/는] {1}보다 덜 구체적이며 그에 들어맞는다";
                    case OVERLAPS -> "{0}[은/는] {1}[과/와] 겹친다";
                    case COMPLEMENTS -> "{0}[은/는] {1}[을/를] 보완한다";
                    case DIFFERENT_ROLE -> "{0}[은/는] {1}[과/와] 다른 역할을 말한다";
                    case DIFFERENT_SCOPE -> "{0}[은/는] {1}[과/와] 다른 것을 말한다";
                    case SUPERSEDES -> "{0}[은/는] {1}[을/를] 대체한다";
                    case DUPLICATE -> "{0}[은/는] {1}[을/를] 되풀이한다";
                    case DENIES -> "{0}[은/는] {1}[을/를] 부인한다";
                    case CONTRADICTS -> "{0}[은/는] {1}[과/와] 모순된다";
                    case INCOMPARABLE -> "{0}[은/는] {1}[과/와] 비교할 수 없다";
                },
                first,
                second);
    }

    @Override
    public Phrase claim(Phrase report, Phrase value) {
        return Phrase.fill(value.words().startsWith("“") ? "{0} ({1})" : "{0} (“{1}”)", report, value);
    }

    @Override
    public Phrase roles(List<Phrase> firsts, Phrase first, List<Phrase> seconds, Phrase second) {
        return Particles.fill(
                "{0}[은/는] {1}[을/를], {2}[은/는] {3}[을/를] 말한다: 역할이 다르므로 둘 다 맞을 수 있다.",
                list(firsts), first, list(seconds), second);
    }

    @Override
    public Phrase role(RoleRead role) {
        Phrase played = Phrase.of(role.played());
        if (!role.putRight()) {
            return Phrase.fill("‘{0}’", played);
        }
        return role.stated()
                .map(s -> Phrase.fill("‘{0}’ (출처의 말로는 ‘{1}’)", played, Phrase.of(s)))
                .orElseGet(() -> Phrase.fill("‘{0}’ (출처는 역할을 말하지 않음)", played));
    }

    private static Phrase list(List<Phrase> names) {
        return Phrase.join(", ", names);
    }

    @Override
    public Phrase scopes(
            List<Phrase> firsts, Phrase first, List<Phrase> seconds, Phrase second, List<Because> because) {
        return Particles.fill(
                "{0}[은/는] {1}[을/를], {2}[은/는] {3}[을/를] 말하므로{4} 둘 다 맞을 수 있다.",
                list(firsts), first, list(seconds), second, reasons(because));
    }

    @Override
    public Phrase scope(List<Phrase> things) {
        return things.isEmpty() ? Phrase.of("전반적인 것") : Phrase.fill("‘{0}’", Phrase.join(", ", things));
    }

    @Override
    public Phrase unshown(long pairs, Map<Relation, Integer> counts) {
        List<Phrase> all = counts.entrySet().stream()
                .map(e -> Phrase.fill(
                        "{1} ({0}번)",
                        Phrase.of(numbers.number(BigDecimal.valueOf(e.getValue()))),
                        relation(Phrase.of("한쪽"), e.getKey(), Phrase.of("다른 쪽"))))
                .toList();
        return Phrase.fill(
                "서로 다른 답의 쌍 {0}개 가운데 채택된 답이 든 쌍만 보인다. 모두: {1}.",
                Phrase.of(numbers.number(BigDecimal.valueOf(pairs))), Phrase.join(", ", all));
    }

    @Override
    public Phrase silent(Phrase claim) {
        return Particles.fill("{0}[은/는] 값을 밝히지 않는다. 이는 부인이 아니다", claim);
    }

    @Override
    public Phrase silent() {
        return Phrase.of("어느 쪽도 값을 밝히지 않는다. 이는 부인이 아니다");
    }

    @Override
    public Phrase corrects(Phrase first, Phrase second) {
        return Particles.fill("{0}[이/가] {1}[을/를] 정정한다", first, second);
    }

    @Override
    public Phrase same(Phrase value) {
        return value;
    }

    @Override
    public Phrase both(Phrase first, Phrase second) {
        return Particles.fill("{0}[과/와] {1}", first, second);
    }

    @Override
    public Phrase includes(Phrase whole, Phrase part) {
        return Particles.fill("{0}[이/가] {1}[을/를] 포함한다", whole, part);
    }

    @Override
    public Phrase apart(Phrase first, Phrase second) {
        return Phrase.fill("{0}, 어느 쪽도 다른 쪽의 일부가 아님", both(first, second));
    }

    @Override
    public Phrase unconvertible(Phrase first, Phrase second) {
        return Phrase.fill("{0}, 서로 바꿀 수 없는 단위", both(first, second));
    }

    @Override
    public Phrase converted(Phrase first, Phrase second, Phrase from, Phrase to, Optional<Rate> rate) {
        return Particles.fill(
                "{0}; {1}[은/는] {2}[이다/다]{3}",
                both(first, second), from, to, Phrase.of(rate.map(this::rate).orElse("")));
    }

    private String rate(Rate rate) {
        return " (" + rate.asOf().map(day -> dates.date(day) + ", ").orElse("")
                + numbers.amount(BigDecimal.ONE, Optional.of(rate.base())) + "에 "
                + numbers.amount(rate.amount(), Optional.of(rate.counted())) + ")";
    }

    @Override
    public Phrase stretched(Phrase time, Phrase stretch) {
        return Phrase.fill("{0} (곧 {1})", time, stretch);
    }

    @Override
    public Phrase differing(Phrase first, Phrase second, List<String> onlyFirst, List<String> onlySecond) {
        return Phrase.fill(
                "{0}; 앞의 것에만 있는 말 {1}, 뒤의 것에만 있는 말 {2}",
                both(first, second), Phrase.of(only(onlyFirst)), Phrase.of(only(onlySecond)));
    }

    private static String only(List<String> words) {
        return words.isEmpty() ? "없음" : "“" + String.join(" … ", words) + "”";
    }

    @Override
    public Phrase judged(String note) {
        return Phrase.of(note.replaceAll("\\.$", ""));
    }

    @Override
    public Phrase incomplete(Phrase list, Phrase missing) {
        return Particles.fill("{0}, {1}[이/가] 빠져 있음: 불완전하지만 틀리지 않음", list, missing);
    }

    @Override
    public Phrase mixed(Phrase first, Phrase second) {
        return Phrase.fill("{0}, 종류가 다른 값", both(first, second));
    }
}
