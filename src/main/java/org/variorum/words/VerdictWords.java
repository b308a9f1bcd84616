package org.variorum.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Reliability;
import org.variorum.model.Verdict;

/** What the claims come to: how positions weigh, what the verdict is, how sure it is and what it hangs on. */
public interface VerdictWords {

    /**
     * A sum of weights.
     *
     * @param terms its terms, or the first of them
     * @param left how many terms are left out
     * @param total what all come to, in logits
     */
    record Sum(List<Term> terms, int left, BigDecimal total) {
        /** Copies the terms. */
        public Sum {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A term of a sum.
     *
     * @param voice whose weight
     * @param weight the weight, in logits
     */
    record Term(Phrase voice, BigDecimal weight) {}

    /** That a claim names somebody in another role than the one really played: a sentence. */
    Phrase rolePutRight(Phrase claim, Phrase value, Optional<String> stated, String played, Optional<Phrase> holder);

    /** What speaks for and against a position: a sentence. */
    Phrase weighed(Phrase value, boolean live, Sum supporters, Sum opponents);

    /** That a narrower value was taken than the one of the largest margin: a sentence. */
    Phrase narrowed(Phrase widest, Phrase picked);

    /** That a ceiling kept its hedge: a sentence. */
    Phrase hedgeKept(Phrase bare, Phrase kept);

    /**
     * The verdict: a sentence or two.
     *
     * @param verdict the verdict
     * @param because why
     * @param conflict how a conflict was dealt with, as the next methods put it; empty where there is none
     * @param allInterested whether somebody denies, and everybody speaks for an interested party
     */
    Phrase decided(Verdict verdict, List<Because> because, List<Phrase> conflict, boolean allInterested);

    /** That an answer settles a dispute: a clause. */
    Phrase ahead(Phrase answer, BigDecimal margin);

    /** That no answer settles the dispute: a clause. */
    Phrase undecided();

    /** That what conflicts was replaced, or lies apart: a clause. */
    Phrase past();

    /** What all share: a sentence; {@code met} says whether every source agrees on it, else it is what all sides share. */
    Phrase shared(Phrase value, boolean met);

    /** How sure, and why: a sentence. */
    Phrase sure(Confidence confidence, List<Phrase> reasons);

    /** Reasons for a confidence, put together. */
    Phrase reasons(List<Phrase> reasons);

    /** That no answer outweighs the others. */
    Phrase nothingOutweighs();

    /** That the latest state of affairs rests on a letter or better, or that it does not. */
    Phrase latestState(Reliability floor, boolean reached);

    /** That one voice alone says it. */
    Phrase oneVoice(Reliability letter);

    /** That the answer is opposed, and one voice alone backs it. */
    Phrase opposedAlone();

    /** That the answer is opposed, and ahead by enough for a level of confidence. */
    Phrase opposed(BigDecimal margin, Confidence level);

    /** That several voices agree, and nobody opposes them. */
    Phrase unopposed(int voices);

    /** That the most specific value rests on voices below a letter. */
    Phrase restsBelow(List<Phrase> voices, boolean interested, Reliability floor);

    /** One step down, and why. */
    Phrase stepDown(Weakness weakness);

    /**
     * What would become of a finding without a voice: a sentence.
     *
     * @param voice the voice
     * @param verdict the verdict without it, where that is another
     * @param answer the answer without it, where there is one
     */
    Phrase without(Phrase voice, Optional<Verdict> verdict, Optional<Phrase> answer);
}
