package org.variorum.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.variorum.model.Words;

/** The words for powers of ten with which sources write large numbers, on the short scale. */
public enum Magnitude {
    /** 100. */
    HUNDRED(2),
    /** 1,000. */
    THOUSAND(3),
    /** A thousand thousands. */
    MILLION(6),
    /** A thousand millions. */
    BILLION(9),
    /** A thousand billions. */
    TRILLION(12);

    /** Matches the words in small letters, as one alternative after the other, to be put into a group. */
    public static final String WORDS = Arrays.stream(values()).map(Words::of).collect(Collectors.joining("|"));

    private final int zeros;

    Magnitude(int zeros) {
        this.zeros = zeros;
    }

    /** How many zeros it puts behind a number. */
    public int zeros() {
        return zeros;
    }

    /** The magnitude of that word, one of {@link #WORDS} in letters of any case. */
    public static Magnitude of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
