package org.variorum.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.Reason;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Reliability;
import org.variorum.model.Step;
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

    /**
     * What equally good answers were set apart by: a sentence.
     *
     * @param taken the one taken
     * @param left the others, at least one
     * @param by what set it apart
     */
    Phrase tieBroken(Phrase taken, List<Phrase> left, Step.TieBreak.By by);

    /** That a claim no longer counts since it was taken back or corrected by another: a sentence. */
    Phrase withdrawn(Phrase claim, Phrase by);

    /** That a copy says something else than its original and so weighs nothing: a sentence. */
    Phrase garbled(Phrase claim, Phrase voice);

    /** That the answer is what several overlapping values have in common: a sentence. */
    Phrase met(List<Phrase> values, Phrase common);

    /** A sentence about one of several roles and scopes, with what it is about; empty for the one that is of nothing special. */
    Phrase about(List<Phrase> slot, Phrase sentence);

    /**
     * What all voices say: a sentence.
     *
     * @param value what they say
     * @param voices how many they are
     */
    Phrase allSay(Phrase value, int voices);

    /** That all voices say something only as the desk reads their words: a sentence. */
    Phrase readSo();

    /** What fits everything said though nobody said it: a sentence. */
    Phrase noneExcludes(Phrase value);

    /** From where to where what was said ranges: a sentence. */
    Phrase ranges(Phrase value);

    /** That so many voices have nothing in common, or that a single one says now this and now that: a sentence. */
    Phrase nothingShared(int voices);

    /** Who was heard and says nothing of it, or took it back; at least one: a sentence. */
    Phrase silent(List<Phrase> voices);

    /** Who is left out, since his own words have nothing in common; at least one: a sentence. */
    Phrase divided(List<Phrase> voices);

    /** A value with how sure it is, to stand beside a finer one: a sentence. */
    Phrase wider(Phrase value, Confidence confidence);

    /** How sure, and why: a sentence. */
    Phrase sure(Confidence confidence, List<Phrase> reasons);

    /** Reasons for a confidence, put together. */
    Phrase reasons(List<Phrase> reasons);

    /** That no answer outweighs the others. */
    Phrase nothingOutweighs();

    /** That the latest state of affairs rests on a letter or better, or that it does not. */
    Phrase latestState(Reliability floor, boolean reached);

    /** That one voice of weight alone says it, or something wider that it fits into. */
    Phrase oneVoice(Reliability letter);

    /** That the answer is opposed, and no more than one voice of weight says it or something wider. */
    Phrase opposedAlone();

    /** That the answer is opposed, and ahead by enough for a level of confidence. */
    Phrase opposed(BigDecimal margin, Confidence level);

    /** That several voices of weight say it or something wider that it fits into, and nobody opposes them. */
    Phrase unopposed(int voices, boolean good);

    /** That a cited fact says that nobody else can play the role. */
    Phrase competent();

    /** That nobody of weight says it. */
    Phrase nobodyOfWeight();

    /** That the confidence is no higher than a level, and why. */
    Phrase atMost(Confidence most, Reason.Cap cap);

    /** One step down, and why. */
    Phrase stepDown(Weakness weakness);

    /**
     * What would become of a finding without a voice: a sentence.
     *
     * @param voice the voice
     * @param verdict the verdict without it, where that is another
     * @param answer the answer without it, where there is one
     * @param same whether that is the answer as it is
     */
    Phrase without(Phrase voice, Optional<Verdict> verdict, Optional<Phrase> answer, boolean same);

    /**
     * What becomes of one role and scope.
     *
     * @param about the role and the scope; empty for the one that is of nothing special
     * @param answer the answer then, where there is one
     */
    record Change(List<Phrase> about, Optional<Phrase> answer) {
        /** Copies the list. */
        public Change {
            about = List.copyOf(about);
        }
    }

    /**
     * What would become of a finding of several roles or scopes without a voice: a sentence.
     *
     * @param voice the voice
     * @param verdict the verdict without it, where that is another
     * @param changes what would change, role by role and scope by scope; at least one
     */
    Phrase without(Phrase voice, Optional<Verdict> verdict, List<Change> changes);
}
