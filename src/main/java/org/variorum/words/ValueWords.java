package org.variorum.words;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Value.RelationValue.Order;
import org.variorum.model.Value.YesNo;

/** Values that are neither numbers nor dates, in the words of a language, and what can be said of any value. */
public interface ValueWords {

    /** A place in time relative to an event: {@code after the 55th Security Consultative Meeting}. */
    Phrase relation(Order order, Piece event);

    /** Words between quotation marks. */
    Phrase quote(String words);

    /** Yes, no or unknown. */
    Phrase yesNo(YesNo answer);

    /** What stands where a claim gives no value. */
    Phrase none();

    /** What stands where a finding gives no answer. */
    Phrase open();

    /** A role in which somebody is meant whom a source gives another one. */
    Phrase role(String played, String given);

    /** The members of a set, in their order. */
    Phrase set(List<Piece> members);

    /** What somebody denies: {@code not x}. */
    Phrase not(Phrase value);

    /**
     * What a claim or an answer is about, one phrase for each thing that narrows it; empty where nothing does.
     *
     * @param measure what is counted or measured
     * @param period the time that it covers
     * @param population among whom or what
     * @param area where
     */
    List<Phrase> scope(
            Optional<Phrase> measure, Optional<Phrase> period, Optional<Phrase> population, Optional<Phrase> area);

    /** A value with what it is about behind it, where that is said: {@code Seoul (approver, in 2022)}. */
    Phrase labelled(Phrase value, List<Phrase> about);

    /** A part of an answer: its value, headed by what the part is about, where that is said: {@code Approver: Seoul}. */
    Phrase part(List<Phrase> about, Phrase value);

    /** The head of a part of an answer: {@code Approver, in 2022}. */
    Phrase head(List<Phrase> about);

    /** An answer in one line, of at least one part. */
    Phrase answer(List<Phrase> parts);
}
