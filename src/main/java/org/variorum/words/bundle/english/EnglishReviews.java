package org.variorum.words.bundle.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Modality;
import org.variorum.model.Review;
import org.variorum.model.Verdict;
import org.variorum.words.Phrase;
import org.variorum.words.ReviewWords;
import org.variorum.words.ValueWords;

/** Claims and their verdicts in English. */
final class EnglishReviews implements ReviewWords {

    private final ValueWords values;

    EnglishReviews(ValueWords values) {
        this.values = values;
    }

    @Override
    public Phrase claimed(Claimed claim) {
        List<Phrase> all = new ArrayList<>(
                claim.voices().stream().map(EnglishReviews::voice).toList());
        if (claim.left() > 0) {
            all.add(Phrase.of(claim.left() + " more"));
        }
        Phrase by = Phrase.join("; by ", all);
        return claim.sentence()
                .map(sentence -> Phrase.fill(
                        "{0} by {1}: {2}{3}",
                        Phrase.of(head(claim.manner())),
                        by,
                        Phrase.of(sentence),
                        claim.words().map(this::inItsWords).orElse(Phrase.NONE)))
                .orElseGet(() -> Phrase.fill(
                        "{0}: {1}, by {2}{3}.",
                        Phrase.of(head(claim.manner())),
                        labelled(claim.value(), claim.about()),
                        by,
                        claim.words().map(this::words).orElse(Phrase.NONE)));
    }

    private static Phrase voice(Voice voice) {
        List<Phrase> reports = some(voice.reports());
        Phrase who = voice.speaker()
                .map(speaker -> Phrase.fill(
                        "{0}, as {1} {2} it", Articles.definite(speaker), EnglishGrammar.list(reports), has(reports)))
                .orElseGet(() -> EnglishGrammar.list(reports));
        return voice.remark()
                .map(remark -> Phrase.fill("{0}, {1}", who, remark))
                .orElse(who);
    }

    private Phrase inItsWords(Words words) {
        Phrase exact = values.quote(words.exact());
        return words.whose()
                .map(w -> Phrase.fill(" In the words of {0}: {1}.", Articles.definite(w), exact))
                .orElseGet(() -> Phrase.fill(" The words: {0}.", exact));
    }

    private static List<Phrase> some(Some some) {
        List<Phrase> named = new ArrayList<>(some.first());
        if (some.left() > 0) {
            named.add(Phrase.of(some.left() + " more"));
        }
        return named;
    }

    private Phrase words(Words words) {
        Phrase exact = values.quote(words.exact());
        return words.whose()
                .map(w -> Phrase.fill("; in the words of {0}: {1}", Articles.definite(w), exact))
                .orElseGet(() -> Phrase.fill(": {0}", exact));
    }

    private Phrase labelled(Phrase value, List<Phrase> about) {
        return values.labelled(Articles.definite(value), about);
    }

    private static Phrase has(List<Phrase> reports) {
        return EnglishGrammar.verb(reports, "has", "have");
    }

    private static String head(Modality manner) {
        return switch (manner) {
            case REPORTED -> "Claimed";
            case ALLEGED -> "Alleged";
            case DENIED -> "Denied";
            case PLANNED -> "Planned";
            case ESTIMATED -> "Estimated";
            case NO_COMMENT -> "Asked";
            case UNCONFIRMED -> "Not confirmed";
        };
    }

    @Override
    public Phrase verdict(Review.Outcome outcome, Optional<Phrase> answer, List<Phrase> about) {
        Phrase found = answer.map(a -> Phrase.fill(answerOf(outcome), labelled(a, about)))
                .orElseGet(() -> Phrase.of(isOpen(outcome) ? "" : " No answer can be given."));
        return Phrase.fill("Verdict: {0}{1}", Phrase.of(head(outcome)), found);
    }

    private static String head(Review.Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> "it holds.";
            case PLANNED -> "planned. What came of it is not known from what was read.";
            case FITS -> "it fits what is found.";
            case LOOSE -> "loosely put.";
            case PARTLY -> "partly right.";
            case UNPROVEN -> "not established.";
            case OTHER_ROLE, WRONG -> "not so.";
            case GARBLED -> "garbled on the way.";
            case FULFILLED -> "it came as planned.";
            case OVERTAKEN -> "overtaken.";
            case WITHDRAWN -> "taken back by those who said it.";
            case UNRATED -> "not rated.";
            case DISPUTED -> "open. Not all that is said can hold, and nothing decides between them.";
            case ALLEGED -> "open. It is only alleged.";
            case UNCONFIRMED -> "open. It is not confirmed, and what is said for it weighs no more.";
            case UNCOMPARED -> "open. The rules cannot say how the statements stand to each other.";
            case UNSAID -> "open. No origin was found that says so.";
            case COMMON -> "so much is said by all. The desk leaves open what goes beyond it.";
            case LEFT_OPEN -> "open. The desk does not settle it.";
        };
    }

    private static String answerOf(Review.Outcome outcome) {
        return switch (outcome) {
            case HOLDS, PLANNED, COMMON -> "";
            case FULFILLED -> " It was {0}.";
            case OVERTAKEN -> " The answer now is {0}.";
            case UNPROVEN -> " What is found is {0}.";
            default -> isOpen(outcome) ? " What can be said is {0}." : " The answer is {0}.";
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
                "Verdict: not so. The {0} is {1}; {2} is the {3}.",
                Phrase.of(given), Articles.definite(holder), Articles.definite(value), Phrase.of(played));
    }

    @Override
    public Phrase otherRoles(String given, Phrase holder, String played, Phrase other) {
        return Phrase.fill(
                "Verdict: not so. The {0} is {1}; the {2} is {3}.",
                Phrase.of(given), Articles.definite(holder), Phrase.of(played), Articles.definite(other));
    }

    @Override
    public Phrase original(Phrase claim, Phrase original, Phrase said) {
        return EnglishGrammar.capital(Phrase.fill(
                "{0} has it from {1}, which says: {2}.", Articles.definite(claim), Articles.definite(original), said));
    }

    @Override
    public Phrase elsewhere(Phrase report, Phrase said, boolean counts) {
        return Phrase.fill(
                counts
                        ? "As {0} has it, the same origin says {1}."
                        : "As {0} has it, the same origin says {1}, too, and so counts for neither.",
                Articles.definite(report),
                Articles.definite(said));
    }

    @Override
    public Phrase counted(int excluding, int saying) {
        boolean one = excluding == 1;
        String exclude = origins(excluding) + (one ? " excludes what is claimed" : " exclude what is claimed");
        String outweigh = (one ? " and outweighs the " : " and outweigh the ")
                + saying
                + (saying == 1 ? " that says so" : " that say so");
        return Phrase.of(exclude + (saying == 0 ? "" : outweigh) + ".");
    }

    private static String origins(int number) {
        return number + (number == 1 ? " independent origin" : " independent origins");
    }

    @Override
    public String sources(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "sources agree";
            case COMPATIBLE -> "sources fit together";
            case PARAPHRASE -> "same in other words";
            case SUPERSEDED -> "earlier word overtaken";
            case CONTRADICTION -> "sources differ";
            case UNRESOLVED -> "sources leave it open";
            case SINGLE_SOURCE -> "one origin";
        };
    }
}
