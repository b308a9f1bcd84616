package org.variorum.words;

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

/** What readers see of each constant of the vocabulary: a label, as it stands at the head of a line. */
public interface LabelWords {

    /** A verdict. */
    String verdict(Verdict verdict);

    /** What a verdict says, as a sentence. */
    String meaning(Verdict verdict);

    /**
     * What is not counted: a sentence.
     *
     * @param copies whether copies that went wrong are not
     * @param voices whether voices that contradict themselves are not; one of both holds
     */
    String uncounted(boolean copies, boolean voices);

    /** A level of confidence, as two or more words, as they stand within a sentence: {@code high confidence}. */
    default String confidence(Confidence level) {
        return beforeLevel() + level(level) + afterLevel();
    }

    /** What says that a level is one of confidence, where that stands before it; with a space at its end. */
    String beforeLevel();

    /** The same where it stands behind it; with a space at its beginning. */
    String afterLevel();

    /** A level of confidence beside the word itself: {@code high}. */
    String level(Confidence level);

    /** A reason why claims relate as they do, within a list of reasons. */
    String because(Because reason);

    /** A ruling, where a site has no words of its own. */
    String ruling(Ruling ruling);

    /** How a claim stands to the answer of its question. */
    String standing(Standing standing);

    /** How a sentence stands that rests on a finding, as it stands within a line. */
    String sentence(SentenceState state);

    /** What loosens a number, as it is called by itself. */
    String hedge(Hedge hedge);

    /** A letter, in the words of its own system. */
    String reliability(Reliability letter);

    /** What kind of thing an entity is, within a line. */
    String kind(Entity.Kind kind);

    /** A kind of source, in a few words. */
    String sort(SourceKind kind);

    /** The same, with what it is where these do not say so. */
    String kind(SourceKind kind);

    /** How a claim is put forward, where that is not as a fact. */
    Optional<String> manner(Modality modality);

    /** Where the work on a question stands. */
    String status(Decision.Status status);

    /** The word for how likely something is. */
    String likelihood(Likelihood likelihood);

    /** The second word for the same. */
    String otherwise(Likelihood likelihood);

    /** How a quotation stands to our copy of its source. */
    String quotation(QuoteState state);

    /** The same, in a line of its own below a block quotation. */
    String quoted(QuoteState state);

    /** How many quotations stand so. */
    String quotations(int count, QuoteState state);

    /** The heading of the steps on a topic. */
    String topic(Topic topic);
}
