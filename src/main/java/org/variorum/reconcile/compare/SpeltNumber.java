package org.variorum.reconcile.compare;

import java.util.List;
import java.util.Optional;
import org.variorum.measure.Numerals;

/**
 * A whole number below a million in English words: {@code two hundred and five} is 205.
 *
 * @param value the number
 * @param length how many words it takes
 */
record SpeltNumber(int value, int length) {

    /** The longest number that starts at a place among some words. */
    static Optional<SpeltNumber> at(List<String> words, int place) {
        return below1000(words, place)
                .map(n -> n.value > 0 && n.isFollowedBy("thousand", words, place)
                        ? n.times(1000).plus(below1000(words, place + n.length + 1))
                        : n);
    }

    private static Optional<SpeltNumber> below1000(List<String> words, int place) {
        return below100(words, place)
                .map(n -> n.value > 0 && n.value < 10 && n.isFollowedBy("hundred", words, place)
                        ? n.times(100).plus(tail(words, place + n.length + 1))
                        : n);
    }

    /** What follows a hundred, with or without {@code and}. */
    private static Optional<SpeltNumber> tail(List<String> words, int place) {
        boolean and = word(words, place).equals("and");
        return below100(words, and ? place + 1 : place)
                .filter(n -> n.value > 0)
                .map(n -> and ? new SpeltNumber(n.value, n.length + 1) : n);
    }

    private static Optional<SpeltNumber> below100(List<String> words, int place) {
        int tens = Numerals.TENS.indexOf(word(words, place));
        int unit = Numerals.ONES.indexOf(word(words, place));
        if (tens < 0) {
            return unit < 0 ? Optional.empty() : Optional.of(new SpeltNumber(unit, 1));
        }
        int next = Numerals.ONES.indexOf(word(words, place + 1));
        boolean both = next > 0 && next < 10;
        return Optional.of(new SpeltNumber((tens + 2) * 10 + (both ? next : 0), both ? 2 : 1));
    }

    private static String word(List<String> words, int place) {
        return place < words.size() ? words.get(place) : "";
    }

    private boolean isFollowedBy(String word, List<String> words, int place) {
        return word(words, place + length).equals(word);
    }

    private SpeltNumber times(int factor) {
        return new SpeltNumber(value * factor, length + 1);
    }

    private SpeltNumber plus(Optional<SpeltNumber> rest) {
        return rest.filter(r -> r.value > 0)
                .map(r -> new SpeltNumber(value + r.value, length + r.length))
                .orElse(this);
    }
}
