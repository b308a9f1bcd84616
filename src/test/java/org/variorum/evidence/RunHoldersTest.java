package org.variorum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunHoldersTest {

    private final RunHolders holders = new RunHolders();

    @Test
    void countsWhatEachTextSharesWithThoseBeforeIt() {
        assertThat(holders.enter(Shingles.of("a b c d e f g"))).isEmpty();
        assertThat(holders.enter(Shingles.of("p q r s t u v"))).isEmpty();
        assertThat(holders.enter(Shingles.of("x p q r s t, a b c d e f!"))).containsExactly(0, 1);
        assertThat(holders.shared(0)).isEqualTo(2);
        assertThat(holders.shared(1)).isEqualTo(1);
        assertThat(holders.enter(Shingles.of("r s t u v"))).containsExactly(1);
        assertThat(holders.shared(0)).isZero();
        assertThat(holders.meetings()).isEqualTo(4);
    }

    /** The same as of any two by themselves, whatever the texts. */
    @Test
    void countsWhatTwoBesideEachOtherShare() {
        Random random = new Random(1);
        List<Shingles> texts = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            Shingles text = Shingles.of(words(random, random.nextInt(60), 2));
            holders.enter(text);
            for (int k = 0; k < i; k++) {
                assertThat(holders.shared(k))
                        .isEqualTo(text.overlap(texts.get(k)).shared());
            }
            texts.add(text);
        }
    }

    /** A few numbers for each run, however many texts there are. */
    @Test
    void holdsNoMoreThanAFewNumbersForEachRun() {
        long runs = 0;
        for (int i = 0; i < 200; i++) {
            Shingles text = Shingles.of(words(new Random(i), 2_000, 1_000));
            runs += text.size();
            holders.enter(text);
        }
        assertThat(runs).isGreaterThan(390_000);
        assertThat(holders.held()).isLessThan(14 * runs);
    }

    /** Of two thousand copies on many questions so many runs as may be, in whatever order they are asked for; and all are right. */
    @Test
    void ofAllCopiesTheRunsOfAFewAreHeld() {
        long[] read = new long[1];
        HeldShingles held = new HeldShingles(10_000, file -> {
            read[0]++;
            return Shingles.of(words(new Random(Integer.parseInt(file)), 500, 1_000));
        });
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 2_000; i++) {
                assertThat(held.of(Integer.toString(i)).size()).isEqualTo(496);
                assertThat(held.of(Integer.toString(Math.max(0, i - 5))).size()).isEqualTo(496);
                assertThat(held.runs()).isBetween(496L, 10_000L);
            }
        }
        assertThat(read[0]).isEqualTo(6_000);
    }

    @Test
    void theLastCopyIsHeldHoweverLongItIs() {
        HeldShingles held = new HeldShingles(10, file -> Shingles.of(words(new Random(1), 100, 1_000)));
        assertThat(held.of("a").size()).isEqualTo(96);
        held.of("b");
        assertThat(held.runs()).isEqualTo(96);
    }

    private static String words(Random random, int count, int kinds) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append('w').append(random.nextInt(kinds)).append(' ');
        }
        return words.toString();
    }
}
