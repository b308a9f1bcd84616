package org.variorum.words;

/** Words that say how many there are of something, in the form that goes with that number. Immutable. */
@FunctionalInterface
public interface Counted {

    /**
     * The words for a number.
     *
     * @param count how many there are, at least 0
     * @param number the number as it is printed
     */
    Phrase of(long count, Phrase number);

    /** The words by their pattern, as of {@link Phrase#fill}, in a language that has one form for all numbers. */
    static Counted pattern(String pattern) {
        return (count, number) -> Phrase.fill(pattern, number);
    }

    /** The words for a number, as plain words. */
    default String say(long count) {
        return of(count, Phrase.of(String.valueOf(count))).words();
    }
}
