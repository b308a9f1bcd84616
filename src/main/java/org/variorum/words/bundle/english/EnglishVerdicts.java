package org.variorum.words.bundle.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Reliability;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;
import org.variorum.words.LabelWords;
import org.variorum.words.NumberWords;
import org.variorum.words.Phrase;
import org.variorum.words.VerdictWords;

/** Verdicts in English. */
final class EnglishVerdicts implements VerdictWords {

    private final LabelWords labels;
    private final NumberWords numbers;

    EnglishVerdicts(LabelWords labels, NumberWords numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    @Override
    public Phrase rolePutRight(
            Phrase report, Phrase value, Optional<String> stated, String played, Optional<Phrase> holder) {
        Phrase claim = EnglishGrammar.capital(Articles.definite(report));
        Phrase body = Articles.definite(value);
        Phrase real = Phrase.of(played);
        if (stated.isEmpty()) {
            return Phrase.fill(
                    "{0} names {1} without a role; the one really played is that of {2}.", claim, body, real);
        }
        Phrase given = Phrase.of(stated.get());
        Phrase corrected =
                Phrase.fill("{0} calls {1} the {2}; the role really played is that of {3}.", claim, body, given, real);
        return holder.map(h -> Phrase.fill(
                        "{0} So both are partly right: {1} is the {2}.", corrected, Articles.definite(h), given))
                .orElse(corrected);
    }

    @Override
    public Phrase weighed(Phrase value, boolean live, Sum supporters, Sum opponents) {
        return EnglishGrammar.capital(Phrase.fill(
                "{0}{1}: for it {2}, against it {3}, margin {4}.",
                value,
                Phrase.of(live ? "" : " (replaced)"),
                sum(supporters),
                sum(opponents),
                weight(supporters.total().subtract(opponents.total()))));
    }

    /** A sum that a reader can check: {@code 1.73 (Yonhap) + 0.85 (The Herald) = 2.58}. */
    private Phrase sum(Sum sum) {
        if (sum.terms().isEmpty()) {
            return weight(sum.total());
        }
        List<Phrase> terms = new ArrayList<>();
        sum.terms().forEach(t -> terms.add(Phrase.fill("{0} ({1})", weight(t.weight()), Articles.definite(t.voice()))));
        if (sum.left() > 0) {
            terms.add(Phrase.of("those of " + sum.left() + (sum.left() == 1 ? " other" : " others")));
        }
        Phrase all = Phrase.join(" + ", terms);
        return terms.size() == 1 ? all : Phrase.fill("{0} = {1}", all, weight(sum.total()));
    }

    private Phrase weight(BigDecimal weight) {
        return Phrase.of(numbers.weight(weight));
    }

    @Override
    public Phrase narrowed(Phrase widest, Phrase picked) {
        return EnglishGrammar.capital(Phrase.fill(
                "{0} has the largest margin; inside it, {1} holds against its rivals by itself.",
                Articles.definite(widest), Articles.definite(picked)));
    }

    @Override
    public Phrase hedgeKept(Phrase bare, Phrase kept) {
        return EnglishGrammar.capital(
                Phrase.fill("{0} beside {1} is the ceiling with its hedge dropped: the hedge stays.", bare, kept));
    }

    @Override
    public Phrase decided(Verdict verdict, List<Because> because, List<Phrase> conflict, boolean allInterested) {
        List<Phrase> why = new ArrayList<>();
        because.forEach(b -> why.add(Phrase.of(labels.because(b))));
        why.addAll(conflict);
        return Phrase.fill(
                why.isEmpty() ? "{0}.{2}" : "{0}: {1}.{2}",
                Phrase.of(labels.verdict(verdict)),
                Phrase.join("; ", why),
                Phrase.of(allInterested ? " Each side is an interested party: an allegation and a denial." : ""));
    }

    @Override
    public Phrase ahead(Phrase answer, BigDecimal margin) {
        return Phrase.fill(
                "{0} is ahead by {1}, at least the {2} that settles a dispute",
                quoted(answer), weight(margin), weight(Weights.SETTLES));
    }

    @Override
    public Phrase undecided() {
        return Phrase.fill(
                "no answer to the dispute is ahead by the {0} that would settle it", weight(Weights.SETTLES));
    }

    @Override
    public Phrase past() {
        return Phrase.of("what conflicts has been replaced or lies apart");
    }

    @Override
    public Phrase shared(Phrase value, boolean met) {
        String pattern = met ? "Every source agrees on this much: {0}." : "All sides agree on this much: {0}.";
        return Phrase.fill(pattern, Articles.definite(value));
    }

    @Override
    public Phrase sure(Confidence confidence, List<Phrase> reasons) {
        return Phrase.fill(
                "{0}: {1}.", Phrase.of(EnglishGrammar.capital(labels.confidence(confidence))), reasons(reasons));
    }

    @Override
    public Phrase reasons(List<Phrase> reasons) {
        return Phrase.join("; ", reasons);
    }

    @Override
    public Phrase nothingOutweighs() {
        return Phrase.of("no answer outweighs the others");
    }

    @Override
    public Phrase latestState(Reliability floor, boolean reached) {
        return Phrase.of("the latest state rests on a source "
                + (reached ? "of letter " + floor + " or better" : "below letter " + floor));
    }

    @Override
    public Phrase oneVoice(Reliability letter) {
        return Phrase.of("one voice, of letter " + letter);
    }

    @Override
    public Phrase opposedAlone() {
        return Phrase.of("opposed, and only one voice backs the answer");
    }

    @Override
    public Phrase opposed(BigDecimal margin, Confidence level) {
        return Phrase.fill(
                switch (level) {
                    case HIGH -> "opposed, but ahead by {0} with a source of letter A behind it";
                    case MODERATE -> "opposed, but ahead by {0}";
                    case LOW, VERY_LOW -> "opposed, and ahead by only {0}";
                },
                weight(margin));
    }

    @Override
    public Phrase unopposed(int voices) {
        return Phrase.of(voices + " independent voices, none opposed");
    }

    @Override
    public Phrase restsBelow(List<Phrase> voices, boolean interested, Reliability floor) {
        return Phrase.fill(
                "the most specific value rests on {0}, {1}below letter {2}",
                EnglishGrammar.list(voices), Phrase.of(interested ? "interested and " : ""), Phrase.of(floor.name()));
    }

    @Override
    public Phrase stepDown(Weakness weakness) {
        return Phrase.of("one step down: "
                + switch (weakness) {
                    case STALE -> "the evidence was old when it was last repeated";
                    case HEARSAY -> "only second-hand or anonymous sources back it";
                    case WIDE -> "the answer is wider than " + numbers.share(Weights.WIDE) + " of its middle";
                });
    }

    @Override
    public Phrase without(Phrase voice, Optional<Verdict> verdict, Optional<Phrase> answer) {
        Phrase name = Articles.definite(voice);
        Phrase found = answer.map(a -> Phrase.fill("the answer would be {0}", quoted(a)))
                .orElseGet(() -> Phrase.of("there would be no answer"));
        return verdict.map(v -> Phrase.fill("Without {0} {1}, and {2}.", name, Phrase.of(would(v)), found))
                .orElseGet(() -> Phrase.fill("Without {0} {1}.", name, found));
    }

    /** In quotation marks, unless it is a quotation and has them. */
    private static Phrase quoted(Phrase answer) {
        return answer.words().startsWith("“") ? answer : Phrase.fill("“{0}”", answer);
    }

    private static String would(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "the sources would agree";
            case COMPATIBLE -> "the sources would be compatible";
            case PARAPHRASE -> "the sources would say the same in other words";
            case SUPERSEDED -> "a later report would have taken the place of earlier ones";
            case CONTRADICTION -> "the sources would contradict each other";
            case UNRESOLVED -> "this would be unresolved";
            case SINGLE_SOURCE -> "everything would go back to a single source";
        };
    }
}
