package org.variorum.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two texts have in common, run by run: the longest runs of at least as many words as {@link Shingles} count, none within another.
 * For the desk's own eyes; of each run a few words are shown.
 *
 * @param overlap how much of the shorter text stands in the other
 * @param runs the runs, the longest first
 */
public record SharedRuns(Shingles.Overlap overlap, List<Run> runs) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A run that stands in more places of one text is held against the first of them. */
    private static final int MOST_PLACES = 8;

    private static final int SHOWN = 6;

    /** Copies the list. */
    public SharedRuns {
        runs = List.copyOf(runs);
    }

    /**
     * A run of words.
     *
     * @param first at which word of the one text it begins, from 1
     * @param second at which word of the other
     * @param words how many there are
     * @param shown the first and the last of them, twelve at most
     */
    public record Run(int first, int second, int words, String shown) {}

    /** What two copies have in common. */
    public static SharedRuns of(CopyText one, CopyText other) {
        Shingles.Overlap overlap = Shingles.of(one.text()).overlap(Shingles.of(other.text()));
        List<String> first = words(one.text());
        List<String> second = words(other.text());
        Map<List<String>, List<Integer>> places = places(first);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at + Shingles.LENGTH <= second.size()) {
            int start = -1;
            int most = 0;
            for (int place : places.getOrDefault(second.subList(at, at + Shingles.LENGTH), List.of())) {
                int length = length(first, place, second, at);
                if (length > most) {
                    most = length;
                    start = place;
                }
            }
            if (most > 0) {
                runs.add(new Run(start + 1, at + 1, most, shown(second.subList(at, at + most))));
            }
            at += Math.max(1, most);
        }
        runs.sort(Comparator.comparingInt(Run::words).reversed().thenComparingInt(Run::first));
        return new SharedRuns(overlap, runs);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (words.size() < Shingles.MOST_WORDS && word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return List.copyOf(words);
    }

    private static Map<List<String>, List<Integer>> places(List<String> words) {
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int i = 0; i + Shingles.LENGTH <= words.size(); i++) {
            List<Integer> known = places.computeIfAbsent(
                    List.copyOf(words.subList(i, i + Shingles.LENGTH)), run -> new ArrayList<>());
            if (known.size() < MOST_PLACES) {
                known.add(i);
            }
        }
        return places;
    }

    private static int length(List<String> first, int i, List<String> second, int j) {
        int length = 0;
        while (i + length < first.size()
                && j + length < second.size()
                && first.get(i + length).equals(second.get(j + length))) {
            length++;
        }
        return length;
    }

    private static String shown(List<String> words) {
        return words.size() <= 2 * SHOWN
                ? String.join(" ", words)
                : String.join(" ", words.subList(0, SHOWN)) + " … "
                        + String.join(" ", words.subList(words.size() - SHOWN, words.size()));
    }
}
