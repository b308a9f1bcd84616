package org.variorum.words.bundle.english;

import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Footing;
import org.variorum.model.Modality;
import org.variorum.model.PairRule;
import org.variorum.model.Reason.Cap;
import org.variorum.model.Ruling;
import org.variorum.model.Step.TieBreak;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.model.VerdictRule;
import org.variorum.model.Weights;
import org.variorum.words.LabelWords;
import org.variorum.words.NumberWords;
import org.variorum.words.RuleWords;

/** What the rules do, in English. */
final class EnglishRules implements RuleWords {

    private final LabelWords labels;
    private final NumberWords numbers;

    EnglishRules(LabelWords labels, NumberWords numbers) {
        this.labels = labels;
        this.numbers = numbers;
    }

    @Override
    public String force(Modality modality) {
        return switch (modality) {
            case REPORTED -> "What is reported counts as said.";
            case ALLEGED ->
                "An allegation counts as said, with less weight; what is only alleged stays “"
                        + labels.verdict(Verdict.UNRESOLVED) + "”.";
            case DENIED ->
                "A denial excludes what it denies and everything narrower, and leaves open what is wider; to deny a question"
                        + " of yes or no is to say no.";
            case PLANNED ->
                "A plan counts as said until somebody reports what became of it; where only a plan says it, the confidence is "
                        + labels.level(Cap.PLANNED.most()) + " at most.";
            case ESTIMATED -> "An estimate counts as said; a number without a hedge is taken as “about” that number.";
            case NO_COMMENT -> "Who declines to comment is listed, and neither says nor excludes anything.";
            case UNCONFIRMED ->
                "What is expressly not confirmed says nothing and excludes nothing; where it weighs as much as all that is"
                        + " said, the verdict is “" + labels.verdict(Verdict.UNRESOLVED) + "”.";
        };
    }

    @Override
    public String type(ValueType type) {
        return switch (type) {
            case ENTITY ->
                "Names: the same where they stand for one person, body or thing; what is part or an instance of the other is"
                        + " the narrower; all others contradict each other.";
            case PLACE -> "Places: as names; a town is narrower than its country.";
            case QUANTITY ->
                "Numbers: as ranges in one unit. Equal ranges are the same, a range inside another is the narrower, ranges that"
                        + " meet overlap, ranges that lie apart contradict each other. What does not convert is not compared.";
            case DATE ->
                "Dates: as stretches of time, like ranges of numbers; in UTC where both time zones are known, else as they are"
                        + " written. Where one names no zone, what only another zone would make one overlaps, and of one"
                        + " day with and without its zone the one that names it is the more specific.";
            case RELATION -> "Before, during or after an event: as the stretch of time that this leaves.";
            case QUOTE ->
                "Quotations: the same but for capitals, marks and the writing of numbers; a longer one is narrower than its cut;"
                        + " the same but for articles, plurals and the order around “and” is a paraphrase; the same but for a number or a"
                        + " negation contradicts. Anything else, translations among it, is not compared: a machine does not"
                        + " judge meaning.";
            case YES_NO -> "Yes and no: the same, or they contradict each other.";
            case SET ->
                "Lists: a longer list that holds the shorter one is the narrower; lists with some names in common overlap; lists"
                        + " with none contradict each other.";
        };
    }

    @Override
    public String pair(PairRule rule) {
        return switch (rule) {
            case READING -> "Where the desk says how it reads the two, that stands, with its note.";
            case CORRECTION ->
                "What was corrected or taken back by those who said it is withdrawn, and so are copies of it.";
            case NO_VALUE -> "A claim without a value cannot be compared.";
            case ROLE -> "Claims about different roles answer different questions.";
            case SCOPE ->
                "Claims about another measure, period, population or area do not contradict each other, with two exceptions:"
                        + " the count of a part cannot exceed the count of its whole, and what holds nowhere does not hold in a"
                        + " part. Beside a claim with a period one without is about an unknown time, and cannot be compared.";
            case VALUE -> "The values themselves are compared, each type in its own way.";
            case DENIAL -> "A denial stands against what it denies and everything narrower.";
            case SEVERAL_ANSWERS ->
                "Where a question can have several answers, different values add to each other instead of contradicting.";
            case LATER_STATE ->
                "Where the answer changes with time, a claim about a later time replaces an earlier one that differs; and the"
                        + " outcome replaces the plan.";
            case COPY -> "Equal values from one origin are one piece of evidence.";
        };
    }

    @Override
    public String tie(TieBreak.By by) {
        return switch (by) {
            case MORE_SPECIFIC -> "The more specific goes first.";
            case LARGER_LEAD -> "Then the one that leads by more over all.";
            case OWN_WEIGHT -> "Then the one of which more weight says just that.";
            case BETTER_SOURCE -> "Then that of the better source.";
            case EARLIER -> "Then the one that was published earlier.";
            case LESSER_ID ->
                "Then the one whose id comes first: that is no reason, but some order has to be kept, and it does not depend on"
                        + " the order of files.";
        };
    }

    @Override
    public String verdict(VerdictRule rule) {
        return switch (rule) {
            case NOTHING_SAID -> "nobody who still counts says how it is";
            case ONLY_ALLEGED -> "all who say it only allege it";
            case UNCONFIRMED -> "those who expressly do not confirm it weigh as much as all who say something";
            case SETTLED ->
                "claims exclude each other, and the answer decides every dispute: it, or what follows from it, excludes one side"
                        + " and leads by at least " + numbers.bound(Bound.SETTLES) + ", or both sides follow from it";
            case OPEN -> "claims exclude each other, and no answer does that";
            case TORN -> "one origin alone is heard, and contradicts itself";
            case INCOMPARABLE -> "of two answers the rules cannot say how they stand to each other";
            case REPLACED -> "something was taken back, corrected, or replaced by what is later";
            case ONE_VOICE -> "one origin alone is heard";
            case ALL_SAME -> "all answers are the same";
            case QUOTATIONS -> "the answers are quotations";
            case OTHERWISE -> "none of these holds";
        };
    }

    @Override
    public String footing(Footing footing) {
        return switch (footing) {
            case SEVERAL_GOOD ->
                "Unopposed; several origins stand behind it, one of them of grade " + Weights.GOOD + " or better";
            case SEVERAL -> "Unopposed; several origins stand behind it, none of grade " + Weights.GOOD + " or better";
            case ONE_OF_THE_BEST -> "Unopposed; one origin stands behind it, of grade " + Weights.BEST;
            case ONE -> "Unopposed; one origin stands behind it, of a lesser grade";
            case NOBODY -> "Unopposed; no origin of weight stands behind it";
            case FAR_AHEAD ->
                "Opposed; several origins stand behind it, it is far ahead, and one that says it is of grade "
                        + Weights.BEST;
            case AHEAD -> "Opposed; several origins stand behind it, and it is well ahead";
            case BARELY_AHEAD -> "Opposed; several origins stand behind it, and it is hardly ahead";
            case ONE_OPPOSED -> "Opposed; one origin stands behind it";
            case NOBODY_OPPOSED -> "Opposed; no origin of weight stands behind it";
            case LATEST ->
                "The latest state of affairs, said by a source of grade " + Weights.GOOD + " or better: at least";
            case UNSETTLED -> "Nothing is settled";
        };
    }

    @Override
    public String bound(Bound bound) {
        String number = numbers.bound(bound);
        return switch (bound) {
            case SETTLES ->
                "A dispute is settled from a margin of " + number
                        + " on. An origin that weighs as much is an origin of weight.";
            case MODERATE -> "Well ahead means by " + number + " or more.";
            case HIGH -> "Far ahead means by " + number + " or more.";
            case INTERESTED -> "An origin that speaks for an interested party counts " + number + " of its weight.";
            case ALLEGED -> "An allegation counts " + number + " of its weight.";
            case WORSE ->
                "What replaces an earlier claim may be at most " + number
                        + " grade worse (F lies between C and D); a copy never replaces what its original says.";
            case EXACT ->
                "A number is written to its last digit; a bare count of " + number
                        + " or more to its last digit that is no nought.";
            case SPEECH -> "Of quotations longer than " + number + " words it is not said in which words they differ.";
            case LONGER ->
                "A longer list is taken instead of a shorter one only if at least " + number
                        + " as many origins say just the longer as say just the shorter, unless several answers can be right.";
            case SEVERAL -> "Several origins are " + number + " or more.";
            case DETAIL ->
                "Several that fit it are, here, " + number
                        + " or more; the step is not taken where the one that says it is of a better grade than all the others.";
            case RANGE -> "No range is given where the greatest number is " + number + " times the least or more.";
            case EVERYTHING ->
                "A name that holds " + number
                        + " of all names or more says nothing, and is not given as common ground.";
            case ENTITIES -> "That is not asked on a site of fewer than " + number + " names.";
        };
    }

    @Override
    public String meaning(Confidence level) {
        return switch (level) {
            case HIGH -> "Several independent origins agree and none opposes them, or they far outweigh those that do.";
            case MODERATE ->
                "Good evidence with a weakness: a single very reliable origin, or origins that are opposed.";
            case LOW -> "Thin evidence: a single origin of middling grade, or a narrow margin.";
            case VERY_LOW -> "Next to no evidence, or a draw.";
        };
    }

    @Override
    public String meaning(Ruling ruling) {
        return switch (ruling) {
            case UPHELD -> "The position holds.";
            case PARTLY_RIGHT -> "It holds in part.";
            case MISATTRIBUTED -> "The words hold, but of somebody else.";
            case IMPRECISE -> "It holds, but says less exactly what could be said exactly.";
            case SUPERSEDED -> "A later count, or what came of a plan, took its place.";
            case WITHDRAWN -> "Those who said it took it back or corrected it.";
            case GARBLED -> "Something was lost or changed in copying.";
            case UNSUPPORTED -> "It cannot hold beside the answer, or nothing that was read backs it.";
            case UNPROVEN -> "It may hold: it says more than what is found.";
            case NOT_RATED -> "The desk does not rule on it.";
        };
    }
}
