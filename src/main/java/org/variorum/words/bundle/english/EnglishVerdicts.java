package org.variorum.words.bundle.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        return holder.map(h -> Phrase.fill("{0} The {2} is {1}.", corrected, Articles.definite(h), given))
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
                quoted(answer), weight(margin), weight(Bound.SETTLES.value()));
    }

    @Override
    public Phrase undecided() {
        return Phrase.fill(
                "no answer to the dispute is ahead by the {0} that would settle it", weight(Bound.SETTLES.value()));
    }

    @Override
    public Phrase tieBroken(Phrase taken, List<Phrase> left, Step.TieBreak.By by) {
        return EnglishGrammar.capital(Phrase.fill(
                "{0} and {1} are equally well founded; {0} goes first because {2}.",
                Articles.definite(taken),
                EnglishGrammar.list(left.stream().map(Articles::definite).toList()),
                Phrase.of(
                        switch (by) {
                            case MORE_SPECIFIC -> "nothing as well founded is more specific";
                            case LARGER_LEAD -> "it leads by more over all";
                            case OWN_WEIGHT -> "more weight says just that";
                            case BETTER_SOURCE -> "a better source says it";
                            case EARLIER -> "it was published earlier";
                            case LESSER_ID -> "some order has to be kept, and nothing else sets them apart";
                        })));
    }

    @Override
    public Phrase withdrawn(Phrase claim, Phrase by) {
        return EnglishGrammar.capital(Phrase.fill(
                "{0} no longer counts: {1} withdraws it.", Articles.definite(claim), Articles.definite(by)));
    }

    @Override
    public Phrase garbled(Phrase claim, Phrase voice) {
        return EnglishGrammar.capital(Phrase.fill(
                "{0} says something else than the origin that it goes back to, {1}, and so weighs nothing.",
                Articles.definite(claim), Articles.definite(voice)));
    }

    @Override
    public Phrase met(List<Phrase> values, Phrase common) {
        return EnglishGrammar.capital(Phrase.fill(
                "{0} overlap and are well founded; what they have in common is {1}.",
                EnglishGrammar.list(values), common));
    }

    @Override
    public Phrase about(List<Phrase> slot, Phrase sentence) {
        return slot.isEmpty()
                ? Phrase.fill("In general: {0}", sentence)
                : EnglishGrammar.capital(Phrase.fill("{0}: {1}", Phrase.join(", ", slot), sentence));
    }

    @Override
    public Phrase allSay(Phrase value, int voices) {
        return voices == 1
                ? Phrase.fill("The one origin that speaks to this says at least this: {0}.", Articles.definite(value))
                : Phrase.fill(
                        voices == 2
                                ? "Both origins say at least this: {0}."
                                : "All {1} origins say at least this: {0}.",
                        Articles.definite(value),
                        Phrase.of(String.valueOf(voices)));
    }

    @Override
    public Phrase readSo() {
        return Phrase.of("So the desk reads their words.");
    }

    @Override
    public Phrase noneExcludes(Phrase value) {
        return EnglishGrammar.capital(
                Phrase.fill("{0} fits everything said; nobody said it.", Articles.definite(value)));
    }

    @Override
    public Phrase ranges(Phrase value) {
        return Phrase.fill("What was said ranges from {0}.", value);
    }

    @Override
    public Phrase nothingShared(int voices) {
        return Phrase.of(
                voices == 1
                        ? "The one origin that speaks to this gives no one answer."
                        : "There is nothing that all origins say.");
    }

    @Override
    public Phrase silent(List<Phrase> voices) {
        return Phrase.fill(
                "Not counted, for want of an answer or because it was overtaken or taken back: {0}.",
                EnglishGrammar.list(voices.stream().map(Articles::definite).toList()));
    }

    @Override
    public Phrase divided(List<Phrase> voices) {
        return Phrase.fill(
                "Left out, because statements of the same origin contradict one another: {0}.",
                EnglishGrammar.list(voices.stream().map(Articles::definite).toList()));
    }

    @Override
    public Phrase wider(Phrase value, Confidence confidence) {
        return EnglishGrammar.capital(
                Phrase.fill("{0}, which more origins say: {1}.", value, Phrase.of(labels.confidence(confidence))));
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
                + (reached ? "of grade " + floor + " or better" : "below grade " + floor));
    }

    @Override
    public Phrase oneVoice(Reliability letter) {
        return Phrase.fill("one origin {0} fits it, of grade {1}", ofWeight(), Phrase.of(letter.name()));
    }

    /** What lighter voices say does not make an answer surer: who counts here is said wherever somebody is counted. */
    private Phrase ofWeight() {
        return Phrase.fill("of weight {0} or more", weight(Bound.SETTLES.value()));
    }

    @Override
    public Phrase opposedAlone() {
        return Phrase.fill("opposed, and no more than one origin {0} fits the answer", ofWeight());
    }

    @Override
    public Phrase opposed(BigDecimal margin, Confidence level) {
        return Phrase.fill(
                switch (level) {
                    case HIGH -> "opposed, but ahead by {0} with a source of grade A behind it";
                    case MODERATE -> "opposed, but ahead by {0}";
                    case LOW, VERY_LOW -> "opposed, and ahead by only {0}";
                },
                weight(margin));
    }

    @Override
    public Phrase unopposed(int voices, boolean good) {
        return Phrase.fill(
                "{0} {1}, none opposed{2}",
                Phrase.fill(
                        voices == 1 ? "{0} independent origin {1}" : "{0} independent origins {1}",
                        Phrase.of(String.valueOf(voices)),
                        ofWeight()),
                Phrase.of(voices == 1 ? "fits it" : "fit it"),
                Phrase.of(good ? "" : ", but none of grade B or better"));
    }

    @Override
    public Phrase competent() {
        return Phrase.of("a cited fact says that nobody else can play the role, which counts as one origin more");
    }

    @Override
    public Phrase nobodyOfWeight() {
        return Phrase.fill("no origin {0} says it", ofWeight());
    }

    @Override
    public Phrase atMost(Confidence most, Reason.Cap cap) {
        return Phrase.of("no more than " + labels.confidence(most).toLowerCase(Locale.ROOT)
                + switch (cap) {
                    case PLANNED -> ", because only a plan says it";
                    case SHARED -> ", because it is what several statements have in common and none says just that";
                });
    }

    @Override
    public Phrase stepDown(Weakness weakness) {
        return Phrase.of("one step down: "
                + switch (weakness) {
                    case STALE -> "the evidence was old when it was last repeated";
                    case HEARSAY -> "only second-hand or anonymous sources back it";
                    case WIDE -> "the answer is a wide range";
                    case UNCONFIRMED -> "an origin of weight does not confirm it";
                    case ONE_SAYS_IT -> "several origins fit it, and one alone says it";
                });
    }

    @Override
    public Phrase without(Phrase voice, Optional<Verdict> verdict, Optional<Phrase> answer, boolean same) {
        Phrase name = Articles.definite(voice);
        String stays = same ? "the answer would still be {0}" : "the answer would be {0}";
        Phrase found =
                answer.map(a -> Phrase.fill(stays, quoted(a))).orElseGet(() -> Phrase.of("there would be no answer"));
        return verdict.map(v -> Phrase.fill("Without {0} {1}, and {2}.", name, Phrase.of(would(v)), found))
                .orElseGet(() -> Phrase.fill("Without {0} {1}.", name, found));
    }

    @Override
    public Phrase without(Phrase voice, Optional<Verdict> verdict, List<Change> changes) {
        List<Phrase> clauses = new ArrayList<>();
        changes.stream().filter(c -> c.answer().isPresent()).map(this::change).forEach(clauses::add);
        List<Phrase> none = changes.stream()
                .filter(c -> c.answer().isEmpty())
                .map(EnglishVerdicts::slot)
                .toList();
        if (!none.isEmpty()) {
            clauses.add(Phrase.fill("there would be no answer {0}", EnglishGrammar.list(none)));
        }
        Phrase found = EnglishGrammar.list(clauses);
        Phrase name = Articles.definite(voice);
        return verdict.map(v -> Phrase.fill("Without {0} {1}, and {2}.", name, Phrase.of(would(v)), found))
                .orElseGet(() -> Phrase.fill("Without {0} {1}.", name, found));
    }

    private Phrase change(Change change) {
        return Phrase.fill(
                "the answer {0} would be {1}",
                slot(change), quoted(change.answer().orElse(Phrase.NONE)));
    }

    private static Phrase slot(Change change) {
        return change.about().isEmpty()
                ? Phrase.of("for what is said in general")
                : Phrase.fill("for {0}", Phrase.join(", ", change.about()));
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
