package org.variorum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Hints are those of a comparison of each with each, and take no more steps than they are allowed. */
class SpellingsTest {

    private static final int ROUNDS = 4_000;

    @Test
    void findsWhatEachWithEachFinds() {
        Random random = new Random(17);
        for (int i = 0; i < ROUNDS; i++) {
            List<String> known =
                    IntStream.range(0, 12).mapToObj(n -> word(random)).toList();
            Spellings spellings = new Spellings(() -> known);
            for (int n = 0; n < 3; n++) {
                String word = word(random);
                assertThat(spellings.nearest(word)).as(word + " in " + known).isEqualTo(eachWithEach(word, known));
            }
        }
    }

    @Test
    void cutsLongWords() {
        String long1 = "a".repeat(100);
        String long2 = "a".repeat(64) + "b".repeat(300);
        assertThat(new Spellings(() -> List.of(long2, long1)).nearest("a".repeat(99)))
                .contains(long1);
        assertThat(new Spellings(() -> List.of(long2)).nearest("a".repeat(99))).isEmpty();
    }

    @Test
    void twiceAsManyWrongWordsTakeTwiceTheSteps() {
        long some = steps(20, 10_000);
        assertThat(steps(40, 10_000)).isLessThanOrEqualTo(2 * some + some / 10);
        assertThat(steps(20, 20_000)).isLessThanOrEqualTo(2 * some + some / 10);
    }

    @Test
    void endsAtTheMostSteps() {
        assertThat(steps(5_000, 10_000)).isLessThan(Spellings.MOST_STEPS + 1_000_000);
    }

    private static long steps(int wrong, int references) {
        List<String> known = IntStream.range(0, references)
                .mapToObj("the-harbour-herald-2026-03-%06d"::formatted)
                .toList();
        Spellings spellings = new Spellings(() -> known);
        IntStream.range(0, wrong).forEach(i -> spellings.hint("the-harbor-herald-2026-04-%06d".formatted(i)));
        return spellings.steps();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder(random.nextInt(4) == 0 ? "harbour-" : "");
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static Optional<String> eachWithEach(String word, List<String> known) {
        int limit = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(c -> isPart(word, c) || distance(word, c) <= limit)
                .min(Comparator.comparingInt((String c) -> distance(word, c)).thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isPart(String a, String b) {
        return a.length() >= 4 && b.length() >= 4 && (a.contains(b) || b.contains(a));
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
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
