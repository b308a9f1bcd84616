package org.variorum.render.picture;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Interval;

/**
 * A stretch of a line.
 *
 * @param kind what it stands for
 * @param of what it is of; bars of different things do not lie on one line
 * @param number of a claim the number of its position
 * @param lead of anything else what it is
 * @param value the value in words
 * @param whose who says so, and what else is to be known of it, one by one
 * @param span where it lies; an end that is not there runs off the picture
 * @param <T> the points of the line
 */
public record Bar<T extends Comparable<? super T>>(
        Kind kind,
        Optional<String> of,
        Optional<Integer> number,
        String lead,
        String value,
        List<String> whose,
        Interval<T> span) {

    /** What a bar stands for. */
    public enum Kind {
        /** Something that happened, against which the others are read. */
        EVENT("event"),
        /** What sources say. */
        CLAIM("claim"),
        /** What all share. */
        GROUND("ground"),
        /** What was found. */
        ANSWER("answer");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Copies the list. */
    public Bar {
        whose = List.copyOf(whose);
    }
}
