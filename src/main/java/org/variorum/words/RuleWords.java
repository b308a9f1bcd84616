package org.variorum.words;

import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Footing;
import org.variorum.model.Modality;
import org.variorum.model.PairRule;
import org.variorum.model.Ruling;
import org.variorum.model.Step.TieBreak;
import org.variorum.model.ValueType;
import org.variorum.model.VerdictRule;

/** What the rules do, a sentence for each constant that they run on, with the number that it is. */
public interface RuleWords {

    /** What becomes of a claim that is put forward so. */
    String force(Modality modality);

    /** How two values of a type compare. */
    String type(ValueType type);

    /** What a rule makes of two claims. */
    String pair(PairRule rule);

    /** What sets one of several equally well-founded values apart. */
    String tie(TieBreak.By by);

    /** When a rule makes its verdict: a clause without an end. */
    String verdict(VerdictRule rule);

    /** What stands behind an answer: a clause without an end. */
    String footing(Footing footing);

    /** What turns at a number, with the number. */
    String bound(Bound bound);

    /** What a level of confidence says. */
    String meaning(Confidence level);

    /** What a ruling says. */
    String meaning(Ruling ruling);
}
