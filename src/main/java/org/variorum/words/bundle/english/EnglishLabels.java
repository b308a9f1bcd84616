package org.variorum.words.bundle.english;

import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Entity;
import org.variorum.model.Hedge;
import org.variorum.model.Likelihood;
import org.variorum.model.Modality;
import org.variorum.model.QuoteState;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.SentenceState;
import org.variorum.model.SourceKind;
import org.variorum.model.Standing;
import org.variorum.model.Verdict;
import org.variorum.words.LabelWords;
import org.variorum.words.Topic;

/** The vocabulary in English. */
final class EnglishLabels implements LabelWords {

    @Override
    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "Sources agree";
            case COMPATIBLE -> "Compatible";
            case PARAPHRASE -> "Same in other words";
            case SUPERSEDED -> "Superseded";
            case CONTRADICTION -> "Contradiction";
            case UNRESOLVED -> "Unresolved";
            case SINGLE_SOURCE -> "Single source";
        };
    }

    @Override
    public String meaning(Verdict verdict) {
        return switch (verdict) {
            case AGREEMENT -> "All that counts gives the same answer.";
            case COMPATIBLE -> "What counts differs, and can all hold.";
            case PARAPHRASE -> "The same is said in other words.";
            case SUPERSEDED -> "What was said earlier was overtaken, corrected or taken back.";
            case CONTRADICTION -> "Not all that is said can hold, and the evidence favours one side.";
            case UNRESOLVED -> "What was read does not settle it.";
            case SINGLE_SOURCE -> "What is known of this goes back to one origin.";
        };
    }

    @Override
    public String uncounted(boolean copies, boolean voices) {
        return copies
                ? "Copies that went wrong" + (voices ? ", and origins against their own word, are" : " are")
                        + " not counted."
                : "An origin against its own word counts for neither side.";
    }

    @Override
    public String beforeLevel() {
        return "";
    }

    @Override
    public String afterLevel() {
        return " confidence";
    }

    @Override
    public String level(Confidence level) {
        return switch (level) {
            case HIGH -> "high";
            case MODERATE -> "moderate";
            case LOW -> "low";
            case VERY_LOW -> "very low";
        };
    }

    @Override
    public String because(Because reason) {
        return switch (reason) {
            case ALIAS -> "two names for one thing";
            case PART_OF -> "one is part of the other";
            case PRECISION -> "one is more precise";
            case HEDGE_INTERVAL -> "the hedge leaves room for both";
            case ROUNDING -> "one is the other, rounded";
            case UNIT -> "different units";
            case TIMEZONE -> "different time zones";
            case ROLE_SPLIT -> "different roles";
            case SCOPE_MEASURE -> "they are about different things";
            case SCOPE_PERIOD -> "different periods";
            case SCOPE_POPULATION -> "different populations";
            case SCOPE_AREA -> "different areas";
            case SCOPE_UNKNOWN -> "it is not said for what time";
            case ARITHMETIC -> "the arithmetic of parts and whole";
            case EVENT_ORDER -> "different order of events";
            case WORDING -> "different words";
            case CUT -> "one is cut short";
            case TRANSLATION -> "different translations";
            case CORRECTION -> "a correction";
            case RETRACTION -> "a retraction";
            case LATER_COUNT -> "a later count";
            case PLANNED -> "a plan";
            case LINEAGE -> "one origin";
            case GARBLED -> "a copy says something else than its original";
            case DENIAL -> "a denial";
            case ALLEGED -> "an allegation";
            case UNCONFIRMED -> "somebody does not confirm it";
            case ATTRIBUTION -> "the speaker was lost or changed";
            case NEGATION -> "a negation differs";
            case NUMBER -> "a number differs";
            case DISJOINT_VALUES -> "the values exclude each other";
            case TIE -> "no side outweighs the other by enough";
            case STALE -> "the evidence is old";
            case JUDGED -> "the desk’s own reading";
        };
    }

    @Override
    public String ruling(Ruling ruling) {
        return switch (ruling) {
            case UPHELD -> "Upheld";
            case PARTLY_RIGHT -> "Partly right";
            case MISATTRIBUTED -> "Misattributed";
            case IMPRECISE -> "Imprecise";
            case SUPERSEDED -> "Overtaken";
            case WITHDRAWN -> "Taken back";
            case GARBLED -> "Garbled";
            case UNSUPPORTED -> "Does not hold";
            case UNPROVEN -> "Not established";
            case NOT_RATED -> "Not rated";
        };
    }

    @Override
    public String standing(Standing standing) {
        return switch (standing) {
            case ANSWER -> "Gives the answer";
            case FITS -> "Fits the answer";
            case OTHER -> "About something else";
            case REPLACED -> "Overtaken";
            case AGAINST -> "Does not fit the answer";
            case OPEN -> "Question open";
            case NOT_COMPARED -> "Not compared";
        };
    }

    @Override
    public String sentence(SentenceState state) {
        return switch (state) {
            case HOLDS -> "holds";
            case OPEN -> "open";
            case OVERTAKEN -> "overtaken";
        };
    }

    @Override
    public String hedge(Hedge hedge) {
        return hedge == Hedge.EXACT ? "a number alone" : Hedges.words(hedge);
    }

    @Override
    public String reliability(Reliability letter) {
        return switch (letter) {
            case A -> "completely reliable";
            case B -> "usually reliable";
            case C -> "fairly reliable";
            case D -> "not usually reliable";
            case E -> "unreliable";
            case F -> "cannot be judged";
        };
    }

    @Override
    public String kind(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case BODY -> "body";
            case PLACE -> "place";
            case WORK -> "work";
            case THING -> "thing";
        };
    }

    @Override
    public String sort(SourceKind kind) {
        return switch (kind) {
            case PRIMARY -> "primary source";
            case WIRE -> "news agency";
            case NEWSPAPER -> "newspaper";
            case BROADCASTER -> "radio or television station";
            case STATE_MEDIA -> "state media";
            case ANALYSIS -> "analysis";
            case SOCIAL -> "blog or social network";
            case REWRITE -> "rewrite";
            case REFERENCE -> "work of reference";
        };
    }

    @Override
    public String kind(SourceKind kind) {
        return sort(kind)
                + switch (kind) {
                    case PRIMARY -> ": the speaker’s own words";
                    case REWRITE -> ": a reworded copy of somebody else’s report";
                    case WIRE, NEWSPAPER, BROADCASTER, STATE_MEDIA, ANALYSIS, SOCIAL, REFERENCE -> "";
                };
    }

    @Override
    public Optional<String> manner(Modality modality) {
        return switch (modality) {
            case REPORTED -> Optional.empty();
            case ALLEGED -> Optional.of("as an allegation");
            case DENIED -> Optional.of("as a denial");
            case PLANNED -> Optional.of("as a plan");
            case ESTIMATED -> Optional.of("as an estimate");
            case NO_COMMENT -> Optional.of("asked, and gave no answer");
            case UNCONFIRMED -> Optional.of("as not confirmed");
        };
    }

    @Override
    public String status(Decision.Status status) {
        return switch (status) {
            case OPEN -> "still open";
            case SETTLED -> "settled";
            case DORMANT -> "set aside until something new turns up";
        };
    }

    @Override
    public String likelihood(Likelihood likelihood) {
        return switch (likelihood) {
            case ALMOST_NO_CHANCE -> "almost no chance";
            case VERY_UNLIKELY -> "very unlikely";
            case UNLIKELY -> "unlikely";
            case ROUGHLY_EVEN -> "roughly even chance";
            case LIKELY -> "likely";
            case VERY_LIKELY -> "very likely";
            case ALMOST_CERTAIN -> "almost certain";
        };
    }

    @Override
    public String otherwise(Likelihood likelihood) {
        return switch (likelihood) {
            case ALMOST_NO_CHANCE -> "remote";
            case VERY_UNLIKELY -> "highly improbable";
            case UNLIKELY -> "improbable";
            case ROUGHLY_EVEN -> "roughly even odds";
            case LIKELY -> "probable";
            case VERY_LIKELY -> "highly probable";
            case ALMOST_CERTAIN -> "nearly certain";
        };
    }

    @Override
    public String quotation(QuoteState state) {
        return switch (state) {
            case VERIFIED -> "found in our copy, word for word";
            case AMBIGUOUS -> "found in our copy, word for word, more than once";
            case ABRIDGED -> "found in our copy, but for words left out or put in brackets";
            case PARTLY -> "found in our copy, but for words beside it that were not looked up";
            case ALTERED -> "not in these words in our copy";
            case NOT_FOUND -> "not found in our copy";
            case UNREADABLE -> "not checked: our copy cannot be read";
            case UNRECORDED -> "not yet checked against our copy";
            case NO_COPY -> "not checked: we have no copy";
        };
    }

    @Override
    public String quoted(QuoteState state) {
        return "Quotation " + quotation(state) + ".";
    }

    @Override
    public String quotations(int count, QuoteState state) {
        return count + " " + quotation(state);
    }

    @Override
    public String topic(Topic topic) {
        return switch (topic) {
            case ROLE -> "Roles: who is named as what";
            case LINEAGE -> "Origins: what counts as one";
            case READING -> "Pairs: as the desk reads them";
            case NO_VALUE -> "Pairs: claims without a value";
            case CORRECTION -> "Pairs: corrections";
            case SCOPE -> "Pairs: claims about different things";
            case VALUE -> "Pairs: comparing the values";
            case DENIAL -> "Pairs: denials";
            case SEVERAL_ANSWERS -> "Pairs: where several answers can be right";
            case LATER_STATE -> "Pairs: later states of affairs";
            case COPY -> "Pairs: copies, which add no evidence";
            case PAIRS -> "Pairs: those that are not shown";
            case TALLY -> "Tally: weighing each position";
            case CHOICE -> "Choice: what picked the answer";
            case VERDICT -> "Verdict";
            case COMMON_GROUND -> "Common ground: what all share";
            case CONFIDENCE -> "Confidence: how sure";
            case FRAGILITY -> "Fragility: what it hangs on";
        };
    }
}
