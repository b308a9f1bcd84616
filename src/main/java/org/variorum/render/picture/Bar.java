package org.variorum.render.picture;

import org.variorum.model.Interval;

/**
 * A stretch of a line.
 *
 * @param kind what it stands for
 * @param label what is written above it
 * @param whose whose it is, for the table
 * @param words the value in words, for the table
 * @param span where it lies; an end that is not there runs off the picture
 * @param <T> the points of the line
 */
public record Bar<T extends Comparable<? super T>>(
        Kind kind, String label, String whose, String words, Interval<T> span) {

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
}
