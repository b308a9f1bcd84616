package org.variorum.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the right spelling nearest to a wrong one. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate nearest to {@code word}, if it is near enough to be worth a hint: at most a third of the letters
     * wrong (Damerau's edits: insert, delete, change, swap two neighbours), or one contains the other.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int limit = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(c -> isNear(word, c, limit))
                .min(Comparator.comparingInt((String c) -> distance(word, c)).thenComparing(Comparator.naturalOrder()));
    }

    /** {@link #to} as a ready hint: {@code did you mean "x"?}. */
    public static Optional<String> hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(c -> "did you mean \"" + c + "\"?");
    }

    private static boolean isNear(String word, String candidate, int limit) {
        return contains(candidate, word)
                || (Math.abs(candidate.length() - word.length()) <= limit && distance(word, candidate) <= limit);
    }

    private static boolean contains(String candidate, String word) {
        return word.length() >= 4 && candidate.length() >= 4 && (candidate.contains(word) || word.contains(candidate));
    }

    /** Optimal string alignment distance; words are cut at 64 characters, so that the cost stays bounded. */
    private static int distance(String left, String right) {
        String a = left.substring(0, Math.min(64, left.length()));
        String b = right.substring(0, Math.min(64, right.length()));
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
