package org.variorum.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * What the editor decided on a question, from the {@code finding} of its file.
 *
 * @param status open, settled or dormant
 * @param outcome what was decided
 * @param rulings what is said of each position; the first that fits holds, those on a role or scope stand before the others
 * @param claimed what positions claim, in the desk's words; the first that fits holds, as with the rulings
 * @param minutes how it came about
 * @param location where it is written
 * @param answered where its answer is written
 */
public record Decision(
        Status status,
        Outcome outcome,
        List<Rule> rulings,
        List<Claimed> claimed,
        Minutes minutes,
        Location location,
        Location answered) {

    /** Where a question stands. */
    public enum Status {
        /** Still looked into. */
        OPEN,
        /** Decided. */
        SETTLED,
        /** Left alone until something new turns up. */
        DORMANT
    }

    /**
     * What was decided.
     *
     * @param answer the answer; absent where it is unknown
     * @param verdict the verdict, where the editor gives one
     * @param confidence the confidence, where the editor gives one
     */
    public record Outcome(Optional<Answer> answer, Optional<Verdict> verdict, Optional<Confidence> confidence) {}

    /**
     * How a decision came about.
     *
     * @param decided when
     * @param by ids of people
     * @param note why, where the finding departs from the rules
     * @param open what could not be settled
     * @param history earlier findings, oldest first
     */
    public record Minutes(
            Optional<LocalDate> decided,
            List<String> by,
            Optional<String> note,
            Optional<String> open,
            List<Earlier> history) {

        /** Copies the lists. */
        public Minutes {
            by = List.copyOf(by);
            history = List.copyOf(history);
        }
    }

    /**
     * By what an editor names positions: {@code us-dod}, {@code us-dod as announcer}.
     *
     * @param value the value that they give
     * @param aspect the role in which its sources name it, what they give of the scope, or {@link #DENIED} of those who
     *     deny it; absent for every position that gives it
     * @param location where it is written
     */
    public record PositionKey(Value value, Optional<String> aspect, Location location) {

        /** The aspect of those who deny the value: {@code us-dod as denied}. */
        public static final String DENIED = Words.of(Modality.DENIED);

        /** Whether it names that position. */
        public boolean names(Position position) {
            boolean named = aspect.map(a -> isSeen(a, position)).orElse(!position.denied());
            return named && position.value().filter(value::alike).isPresent();
        }

        private static boolean isSeen(String aspect, Position position) {
            return position.denied()
                    ? aspect.equals(DENIED)
                    : position.statedRole().filter(aspect::equals).isPresent()
                            || position.scope().words().contains(aspect);
        }
    }

    /**
     * A ruling on some positions.
     *
     * @param on which
     * @param ruling the ruling
     */
    public record Rule(PositionKey on, Ruling ruling) {}

    /**
     * What some positions claim, as a sentence of the desk.
     *
     * @param on which
     * @param sentence the sentence
     */
    public record Claimed(PositionKey on, String sentence) {}

    /**
     * An earlier finding.
     *
     * @param date when it was decided
     * @param answer the answer, as printed
     * @param confidence how sure it was
     * @param note why it was replaced
     * @param kind of what kind the change was, where the desk says so in public
     */
    public record Earlier(
            LocalDate date,
            Optional<String> answer,
            Optional<Confidence> confidence,
            Optional<String> note,
            Optional<Correction.Kind> kind) {}

    /** Copies the lists. */
    public Decision {
        rulings = List.copyOf(rulings);
        claimed = List.copyOf(claimed);
    }

    /** What a position claims, in the desk's words. */
    public Optional<String> claimed(Position position) {
        return claimed.stream()
                .filter(claim -> claim.on().names(position))
                .map(Claimed::sentence)
                .findFirst();
    }

    /** The answer; absent where it is unknown. */
    public Optional<Answer> answer() {
        return outcome.answer();
    }

    /** The verdict, where the editor gives one. */
    public Optional<Verdict> verdict() {
        return outcome.verdict();
    }

    /** The confidence, where the editor gives one. */
    public Optional<Confidence> confidence() {
        return outcome.confidence();
    }

    /** When it was decided. */
    public Optional<LocalDate> decided() {
        return minutes.decided();
    }

    /** Who decided it: ids of people. */
    public List<String> by() {
        return minutes.by();
    }

    /** Why, where the finding departs from the rules. */
    public Optional<String> note() {
        return minutes.note();
    }

    /** What could not be settled. */
    public Optional<String> open() {
        return minutes.open();
    }

    /** Earlier findings, oldest first. */
    public List<Earlier> history() {
        return minutes.history();
    }
}
