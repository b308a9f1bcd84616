package org.variorum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final BigDecimal SHARE = new BigDecimal("0.70");

    @Test
    void countsEachRunOfFiveWordsOnce() {
        assertThat(Shingles.of("one two three four").size()).isZero();
        assertThat(Shingles.of("one two three four five").size()).isEqualTo(1);
        assertThat(Shingles.of("a b c d e a b c d e").size()).isEqualTo(5);
    }

    @Test
    void measuresWhatTheShorterTextHasInCommonWithTheLonger() {
        Shingles few = Shingles.of("a b c d e f x y z p q");
        Shingles many = Shingles.of("0 a b c d e f g h i j k l m n o");
        assertThat(few.overlap(many)).isEqualTo(new Shingles.Overlap(2, 7)).isEqualTo(many.overlap(few));
        assertThat(few.overlap(many).percent()).isEqualTo(28);
    }

    @Test
    void looksPastCaseAndPunctuation() {
        Shingles.Overlap overlap = Shingles.of("The Council voted, on Tuesday: to build!")
                .overlap(Shingles.of("the council (voted) on tuesday to build"));
        assertThat(overlap.percent()).isEqualTo(100);
    }

    @Test
    void reachesAShareExactly() {
        assertThat(new Shingles.Overlap(7, 10).reaches(SHARE)).isTrue();
        assertThat(new Shingles.Overlap(699, 1000).reaches(SHARE)).isFalse();
        assertThat(new Shingles.Overlap(699, 1000).percent()).isEqualTo(69);
    }

    @Test
    void aTextWithoutRunsIsNoCopy() {
        Shingles.Overlap overlap = Shingles.of("").overlap(Shingles.of("one two three"));
        assertThat(overlap.reaches(BigDecimal.ZERO)).isFalse();
        assertThat(overlap.percent()).isZero();
    }

    @Test
    void isBoundedOnHostileText() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Shingles.of("a ".repeat(4_000_000)).size()).isEqualTo(1);
            assertThat(Shingles.of("a".repeat(8_000_000)).size()).isZero();
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 1_000_000; i++) {
                words.append(i).append(' ');
            }
            assertThat(Shingles.of(words.toString()).size()).isEqualTo(Shingles.MOST_WORDS - Shingles.LENGTH + 1);
        });
    }
}
