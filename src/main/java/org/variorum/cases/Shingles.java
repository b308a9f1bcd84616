package org.variorum.cases;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The runs of five words of a text. Of two texts that share most of the shorter one's runs, one is probably a copy
 * (containment of shingles, after Broder, 1997).
 */
final class Shingles {

    private static final int LENGTH = 5;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Set<List<String>> runs;

    private Shingles(Set<List<String>> runs) {
        this.runs = runs;
    }

    /** The runs of a text; one with fewer words is a single run. */
    static Shingles of(String text) {
        List<String> words = Stream.of(GAP.split(
                        Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i == 0 || i + LENGTH <= words.size(); i++) {
            runs.add(words.subList(i, Math.min(i + LENGTH, words.size())));
        }
        return new Shingles(runs);
    }

    /** How many of the runs of the shorter text stand in the other too, in per cent, rounded down. */
    int sharedPercent(Shingles other) {
        Set<List<String>> fewer = runs.size() <= other.runs.size() ? runs : other.runs;
        Set<List<String>> more = fewer == runs ? other.runs : runs;
        return (int) (100 * fewer.stream().filter(more::contains).count() / fewer.size());
    }
}
