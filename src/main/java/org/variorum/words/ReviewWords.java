package org.variorum.words;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Modality;
import org.variorum.model.Review;
import org.variorum.model.Verdict;

/** A claim and its verdict in words, for those who read nothing else. */
public interface ReviewWords {

    /**
     * A claim to be told.
     *
     * @param manner how it is put forward
     * @param value what is claimed
     * @param about what that is about
     * @param speaker who says so, where a report names somebody else
     * @param reports the reports that have it, or the first of them; at least one
     * @param left how many more reports have it
     * @param words its words, where they are quoted and are not the value itself
     */
    record Claimed(
            Modality manner,
            Phrase value,
            List<Phrase> about,
            Optional<Phrase> speaker,
            List<Phrase> reports,
            int left,
            Optional<String> words) {

        /** Copies the lists. */
        public Claimed {
            about = List.copyOf(about);
            reports = List.copyOf(reports);
        }
    }

    /** What is claimed, and by whom: a sentence. */
    Phrase claimed(Claimed claim);

    /**
     * The verdict on a claim: a sentence or two.
     *
     * @param outcome what is found of it
     * @param answer the answer, where there is one
     * @param about what that is about
     */
    Phrase verdict(Review.Outcome outcome, Optional<Phrase> answer, List<Phrase> about);

    /**
     * The verdict on a claim that names somebody in a role that somebody else played: a sentence or two.
     *
     * @param given the role that the claim gives
     * @param holder who played it
     * @param value whom the claim names
     * @param played the role that this one played
     */
    Phrase otherRole(String given, Phrase holder, Phrase value, String played);

    /** That a claim comes from a report that says something else: a sentence. */
    Phrase original(Phrase claim, Phrase original, Phrase said);

    /** That the voice of a claim says something else, too, as a report has it, and so counts for neither: a sentence. */
    Phrase elsewhere(Phrase report, Phrase said);

    /** How many independent voices, at least one, exclude a claim, and that they outweigh those that say it: a sentence. */
    Phrase counted(int excluding, int saying);

    /** How sources stand to each other, in a few words that go on a line. */
    String sources(Verdict verdict);
}
