package org.variorum.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The words that may stand in one place, put in order once, to find among them the one that is meant by each of many wrong
 * ones. In order, because a word then shares its beginning with the one before it, and with that all that has been compared
 * of it. Safe for use by several threads.
 *
 * <pre>{@code
 * Spellings keys = new Spellings(() -> works);
 * keys.hint("sale-aprover"); // did you mean "sale-approver"?
 * }</pre>
 */
public final class Spellings {

    /** As many letters are compared with letters; a word that is still not found after that gets no hint. */
    static final long MOST_STEPS = 100_000_000;

    /** Words are cut there. */
    private static final int LONGEST = 64;

    private static final int SHORTEST_PART = 4;

    private final Supplier<? extends Collection<String>> words;
    private Optional<List<String>> known = Optional.empty();
    private final int[][] cost = new int[LONGEST + 1][];
    private long steps;

    /** A choice of words, which are asked for when the first wrong one comes. */
    public Spellings(Supplier<? extends Collection<String>> words) {
        this.words = words;
    }

    /** A choice of these words. */
    public static Spellings of(Collection<String> words) {
        return new Spellings(() -> words);
    }

    /**
     * The known word nearest to one, if it is near enough to be worth a hint: at most a third of the letters wrong (Damerau's
     * edits: insert, delete, change, swap two neighbours), or one contains the other. Of several the first in order.
     */
    public synchronized Optional<String> nearest(String word) {
        String meant = cut(word);
        for (int i = 0; i <= LONGEST; i++) {
            cost[i] = new int[meant.length() + 1];
            cost[i][0] = i;
        }
        for (int j = 0; j <= meant.length(); j++) {
            cost[0][j] = j;
        }
        int limit = Math.max(1, word.length() / 3);
        int least = Integer.MAX_VALUE;
        Optional<String> nearest = Optional.empty();
        String last = "";
        int rows = 0;
        for (String candidate : known()) {
            boolean part = isPart(word, candidate);
            if (steps > MOST_STEPS) {
                return Optional.empty();
            }
            if (part || Math.abs(candidate.length() - word.length()) <= limit) {
                String other = cut(candidate);
                int most = Math.min(part ? Integer.MAX_VALUE : limit, least - 1);
                rows = rows(meant, other, Math.min(rows, shared(last, other)), most);
                last = other;
                if (rows == other.length() && cost[rows][meant.length()] <= most) {
                    least = cost[rows][meant.length()];
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /** {@link #nearest} as a ready hint: {@code did you mean "x"?}. */
    public Optional<String> hint(String word) {
        return nearest(word).map(c -> "did you mean \"" + c + "\"?");
    }

    /** How many steps all that was asked has taken. */
    long steps() {
        return steps;
    }

    private List<String> known() {
        List<String> sorted =
                known.orElseGet(() -> words.get().stream().sorted().distinct().toList());
        known = Optional.of(sorted);
        return sorted;
    }

    private boolean isPart(String word, String candidate) {
        steps += 1 + Math.min(word.length(), candidate.length());
        return word.length() >= SHORTEST_PART
                && candidate.length() >= SHORTEST_PART
                && (candidate.contains(word) || word.contains(candidate));
    }

    /**
     * Goes on with the table of the optimal string alignment distance, of which some rows are there already, and tells how
     * many there are then: as many as the word has letters, or fewer where it is known to be farther than {@code most}.
     */
    private int rows(String meant, String word, int from, int most) {
        int rows = from;
        while (rows < word.length() && least(cost[rows]) <= most) {
            rows++;
            for (int j = 1; j <= meant.length(); j++) {
                cost[rows][j] = step(meant, word, rows, j);
            }
        }
        return rows;
    }

    private int least(int[] row) {
        int least = row[0];
        for (int distance : row) {
            least = Math.min(least, distance);
        }
        steps += row.length;
        return least;
    }

    private int step(String meant, String word, int i, int j) {
        char a = word.charAt(i - 1);
        char b = meant.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (a == b ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a == meant.charAt(j - 2) && word.charAt(i - 2) == b;
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private static int shared(String first, String second) {
        int length = Math.min(first.length(), second.length());
        int shared = 0;
        while (shared < length && first.charAt(shared) == second.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static String cut(String word) {
        return word.substring(0, Math.min(LONGEST, word.length()));
    }
}
