package org.variorum.words.bundle.english;

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

/** Pairs of claims in English. */
final class EnglishPairs implements PairWords {

    private final LabelWords labels;
    private final NumberWords numbers;
    private final DateWords dates;

    EnglishPairs(LabelWords labels, NumberWords numbers, DateWords dates) {
        this.labels = labels;
        this.numbers = numbers;
        this.dates = dates;
    }

    @Override
    public Phrase compared(
            Phrase first, Relation relation, List<Phrase> seconds, List<Because> because, Phrase operands) {
        Phrase related = relation(first, relation, EnglishGrammar.list(seconds), seconds.size() == 1 ? "it" : "them");
        return EnglishGrammar.capital(Phrase.fill("{0}{1}: {2}.", related, reasons(because), operands));
    }

    private Phrase reasons(List<Because> because) {
        return Phrase.of(
                because.isEmpty()
                        ? ""
                        : because.stream().map(labels::because).collect(Collectors.joining(", ", " (", ")")));
    }

    @Override
    public Phrase relation(Relation relation) {
        return Phrase.fill("{0}.", relation(Phrase.of("One claim"), relation, Phrase.of("another"), "it"));
    }

    private static Phrase relation(Phrase first, Relation relation, Phrase second, String pronoun) {
        return Phrase.fill(
                switch (relation) {
                    case SAME -> "{0} says the same as {1}";
                    case PARAPHRASE -> "{0} says the same as {1} in other words";
                    case NARROWS -> "{0} is more specific than {1}, and fits {2}";
                    case BROADENS -> "{0} is less specific than {1}, and fits {2}";
                    case OVERLAPS -> "{0} overlaps with {1}";
                    case COMPLEMENTS -> "{0} adds to {1}";
                    case DIFFERENT_ROLE -> "{0} speaks of another role than {1}";
                    case DIFFERENT_SCOPE -> "{0} speaks of something else than {1}";
                    case SUPERSEDES -> "{0} replaces {1}";
                    case DUPLICATE -> "{0} repeats {1}";
                    case DENIES -> "{0} denies {1}";
                    case CONTRADICTS -> "{0} contradicts {1}";
                    case INCOMPARABLE -> "{0} cannot be compared with {1}";
                },
                Articles.definite(first),
                Articles.definite(second),
                Phrase.of(pronoun));
    }

    @Override
    public Phrase claim(Phrase report, Phrase value) {
        return Phrase.fill(value.words().startsWith("“") ? "{0} ({1})" : "{0} (“{1}”)", report, value);
    }

    @Override
    public Phrase roles(List<Phrase> firsts, Phrase first, List<Phrase> seconds, Phrase second) {
        return EnglishGrammar.capital(Phrase.fill(
                "{0} {1} {2}, {3} {4}: different roles, so that both can hold.",
                EnglishGrammar.list(firsts),
                EnglishGrammar.verb(firsts, "names", "name"),
                first,
                EnglishGrammar.list(seconds),
                second));
    }

    @Override
    public Phrase role(RoleRead role) {
        String stated = role.stated()
                .map(s -> " (called " + s + " by its source)")
                .orElse(" (to which its source gives no role)");
        return Phrase.of("the " + role.played() + (role.putRight() ? stated : ""));
    }

    @Override
    public Phrase scopes(
            List<Phrase> firsts, Phrase first, List<Phrase> seconds, Phrase second, List<Because> because) {
        return EnglishGrammar.capital(Phrase.fill(
                "{0} {1} of {2}, {3} of {4}{5}, so that both can hold.",
                EnglishGrammar.list(firsts),
                EnglishGrammar.verb(firsts, "speaks", "speak"),
                first,
                EnglishGrammar.list(seconds),
                second,
                reasons(because)));
    }

    @Override
    public Phrase scope(List<Phrase> things) {
        return things.isEmpty() ? Phrase.of("the matter at large") : Phrase.fill("“{0}”", Phrase.join(", ", things));
    }

    @Override
    public Phrase unshown(long pairs, Map<Relation, Integer> counts) {
        List<Phrase> all = counts.entrySet().stream()
                .map(e -> Phrase.fill(
                        e.getValue() == 1 ? "{0} time that {1}" : "{0} times that {1}",
                        Phrase.of(numbers.number(BigDecimal.valueOf(e.getValue()))),
                        relation(Phrase.of("one"), e.getKey(), Phrase.of("the other"), "it")))
                .toList();
        return Phrase.fill(
                "Of {0} pairs of different answers only those with the answer are shown; in all: {1}.",
                Phrase.of(numbers.number(BigDecimal.valueOf(pairs))), Phrase.join(", ", all));
    }

    @Override
    public Phrase silent(Phrase claim) {
        return Phrase.fill("{0} gives no value; that is no denial", Articles.definite(claim));
    }

    @Override
    public Phrase silent() {
        return Phrase.of("neither gives a value; that is no denial");
    }

    @Override
    public Phrase corrects(Phrase first, Phrase second) {
        return Phrase.fill("{0} corrects {1}", Articles.definite(first), Articles.definite(second));
    }

    @Override
    public Phrase same(Phrase value) {
        return Articles.definite(value);
    }

    @Override
    public Phrase both(Phrase first, Phrase second) {
        return Phrase.fill("{0} and {1}", Articles.definite(first), Articles.definite(second));
    }

    @Override
    public Phrase includes(Phrase whole, Phrase part) {
        return Phrase.fill("{0} includes {1}", Articles.definite(whole), Articles.definite(part));
    }

    @Override
    public Phrase apart(Phrase first, Phrase second) {
        return Phrase.fill("{0}, neither part of the other", both(first, second));
    }

    @Override
    public Phrase unconvertible(Phrase first, Phrase second) {
        return Phrase.fill("{0}, units that do not convert", both(first, second));
    }

    @Override
    public Phrase converted(Phrase first, Phrase second, Phrase from, Phrase to, Optional<Rate> rate) {
        return Phrase.fill(
                "{0}; {1} is {2}{3}",
                both(first, second), from, to, Phrase.of(rate.map(this::rate).orElse("")));
    }

    private String rate(Rate rate) {
        return " at " + numbers.amount(rate.amount(), Optional.of(rate.counted())) + " per " + rate.base()
                + rate.asOf().map(day -> " on " + dates.date(day)).orElse("");
    }

    @Override
    public Phrase stretched(Phrase time, Phrase stretch) {
        return Phrase.fill("{0} ({1})", time, stretch);
    }

    @Override
    public Phrase differing(Phrase first, Phrase second, List<String> onlyFirst, List<String> onlySecond) {
        return Phrase.fill(
                "{0}; only the first has {1}, only the second {2}",
                both(first, second), Phrase.of(only(onlyFirst)), Phrase.of(only(onlySecond)));
    }

    private static String only(List<String> words) {
        return words.isEmpty() ? "nothing" : "“" + String.join(" … ", words) + "”";
    }

    @Override
    public Phrase judged(String note) {
        return Phrase.of(note.replaceAll("\\.$", ""));
    }

    @Override
    public Phrase incomplete(Phrase list, Phrase missing) {
        return Phrase.fill("{0}, which leaves out {1}: incomplete, not wrong", list, missing);
    }

    @Override
    public Phrase mixed(Phrase first, Phrase second) {
        return Phrase.fill("{0}, values of different types", both(first, second));
    }
}
