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
     * @param sentence what is claimed, in a sentence of the desk
     * @param value what is claimed, as a value
     * @param about what that is about
     * @param voices who say so, at least one
     * @param left how many more reports have it
     * @param words its words, where they are quoted and are not the value itself
     */
    record Claimed(
            Modality manner,
            Optional<String> sentence,
            Phrase value,
            List<Phrase> about,
            List<Voice> voices,
            int left,
            Optional<Words> words) {

        /** Copies the lists. */
        public Claimed {
            about = List.copyOf(about);
            voices = List.copyOf(voices);
        }
    }

    /**
     * One who claims something.
     *
     * @param speaker who it is, where that is not who reports it
     * @param reports the reports that have it from there, at least one
     * @param remark what else is to be said of it: how it is put forward, where others do so in another way, or that nobody is named
     */
    record Voice(Optional<Phrase> speaker, Some reports, Optional<Phrase> remark) {}

    /**
     * Some of several.
     *
     * @param first the first of them
     * @param left how many more there are
     */
    record Some(List<Phrase> first, int left) {
        /** Copies the list. */
        public Some {
            first = List.copyOf(first);
        }

        /** Those of a list, of which no more than so many are named. */
        public static Some of(List<Phrase> all, int most) {
            return new Some(all.subList(0, Math.min(most, all.size())), Math.max(0, all.size() - most));
        }
    }

    /**
     * The words of a claim.
     *
     * @param exact the words
     * @param whose the report that has them, where others have the claim in words of their own
     */
    record Words(String exact, Optional<Phrase> whose) {}

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

    /**
     * The verdict on a claim that names somebody in a role that somebody else played, where the answer names another for what he did: a sentence or two.
     *
     * @param given the role that the claim gives
     * @param holder who played it
     * @param played the role that whom the claim names played, or one of whom he is a part or the whole
     * @param other who played that, as the answer has it
     */
    Phrase otherRoles(String given, Phrase holder, String played, Phrase other);

    /** That a claim comes from a report that says something else: a sentence. */
    Phrase original(Phrase claim, Phrase original, Phrase said);

    /**
     * That the voice of a claim says something else, too, as a report has it: a sentence.
     *
     * @param report the report
     * @param said what it says there
     * @param counts whether the answer rests on that; else it counts for neither
     */
    Phrase elsewhere(Phrase report, Phrase said, boolean counts);

    /** How many independent voices, at least one, exclude a claim, and that they outweigh those that say it: a sentence. */
    Phrase counted(int excluding, int saying);

    /** How sources stand to each other, in a few words that go on a line. */
    String sources(Verdict verdict);
}
