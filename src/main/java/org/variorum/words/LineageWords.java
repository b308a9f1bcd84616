package org.variorum.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Reliability;

/** Who goes back to whom, and so counts as one voice. */
public interface LineageWords {

    /**
     * A lineage to be told.
     *
     * @param name what it is called
     * @param reports its reports, at least one
     * @param ties why they are one, each as the other methods put it; empty for a report that speaks for itself
     * @param letter the letter with which it votes
     * @param weight its weight, in logits
     * @param halves why it counts half, each reason once; of several it counts half of the half
     */
    record Voice(
            Phrase name,
            List<Phrase> reports,
            List<Phrase> ties,
            Reliability letter,
            BigDecimal weight,
            List<Half> halves) {

        /** Copies the lists. */
        public Voice {
            reports = List.copyOf(reports);
            ties = List.copyOf(ties);
            halves = List.copyOf(halves);
        }
    }

    /** Why a voice counts half of what its letter weighs. */
    enum Half {
        /** It speaks for an interested party. */
        INTERESTED,
        /** It only alleges what it says. */
        ALLEGING
    }

    /** That a lineage counts as one voice, and why: a sentence. */
    Phrase joined(Voice voice);

    /** That a lineage speaks to something only through those of its reports that weigh less than its best: a sentence. */
    Phrase weaker(Voice voice);

    /** That some reports copy or reprint another: a clause. */
    Phrase copies(List<Phrase> reports, Phrase original);

    /** That some reports rewrite another: a clause. */
    Phrase rewrites(List<Phrase> reports, Phrase original);

    /** That some reports have it from somebody, who has it from the next, and so on; at least one: a clause. */
    Phrase hasItFrom(List<Phrase> reports, List<Phrase> chain);

    /** That some reports have one publisher: a clause. */
    Phrase onePublisher(List<Phrase> reports, Phrase publisher);

    /** That two reports are counted as one, because so many of a hundred words are the same: a clause. */
    Phrase oneText(Phrase first, Phrase second, int percent);

    /** That some reports are one voice, from what ties them: a sentence. */
    Phrase oneVoice(List<Phrase> ties);

    /** That one voice makes several statements, and where it goes back to: a sentence. */
    Phrase statements(int statements, Phrase origin);

    /**
     * A report by its outlet, told apart from others of it by its date.
     *
     * @param outlet the outlet
     * @param date when it came out
     * @param number which it is of several of that date
     */
    Phrase dated(Phrase outlet, Phrase date, Optional<Integer> number);

    /** Who said it: a clause without a subject. */
    Phrase saidBy(Phrase speaker);

    /** That nobody is named who said it: a clause. */
    Phrase unattributed();

    /** Through whom it came, nearest first; at least one: a clause without a subject. */
    Phrase via(List<Phrase> chain);

    /** A lineage of several reports by its name, with how many they are. */
    Phrase named(Phrase name, int reports);

    /** A voice of several reports of which only some say what it is named for. */
    Phrase named(Phrase name, int saying, int reports);

    /** A lineage of one report by its name, where that is not who published the report. */
    Phrase through(Phrase name, Phrase outlet);
}
