package org.variorum.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a claim is about, where questions can be read more than one way. Claims of different scope cannot contradict.
 *
 * @param period the time that a figure covers
 * @param measure what is counted or measured, a word or an entity id
 * @param population among whom or what
 * @param area where
 */
public record Scope(
        Optional<Edtf> period, Optional<String> measure, Optional<String> population, Optional<String> area) {

    /** No scope given. */
    public static final Scope NONE = new Scope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the two can be of one thing: what both of them give is the same. */
    public boolean fits(Scope other) {
        return Details.agree(period.map(Edtf::text), other.period.map(Edtf::text))
                && Details.agree(measure, other.measure)
                && Details.agree(population, other.population)
                && Details.agree(area, other.area);
    }

    /** What is given, as it is written. */
    public List<String> words() {
        return Stream.of(period.map(Edtf::text), measure, population, area)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The things that a word of a scope names, each on its own, in no order. */
    public static Set<String> things(String words) {
        return Arrays.stream(words.split(",", -1)).map(Scope::word).collect(Collectors.toSet());
    }

    /** A word of a scope in the form in which it is compared. */
    public static String word(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is given. */
    public boolean isNone() {
        return equals(NONE);
    }
}
