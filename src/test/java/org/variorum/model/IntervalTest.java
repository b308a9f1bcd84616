package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Intervals behave as sets of points. */
class IntervalTest {

    @Property
    void containsExactlyItsPoints(@ForAll("intervals") Interval<Integer> a, @ForAll("intervals") Interval<Integer> b) {
        if (a.contains(b)) {
            for (int halves = -2; halves <= 22; halves++) {
                assertThat(!holds(b, halves) || holds(a, halves)).isTrue();
            }
        }
    }

    @Property
    void meetsWhereItSharesAPoint(@ForAll("intervals") Interval<Integer> a, @ForAll("intervals") Interval<Integer> b) {
        for (int halves = -2; halves <= 22; halves++) {
            if (holds(a, halves) && holds(b, halves)) {
                assertThat(a.meets(b)).isTrue();
                assertThat(holds(a.intersection(b), halves)).isTrue();
            }
            if (holds(a, halves) || holds(b, halves)) {
                assertThat(holds(a.hull(b), halves)).isTrue();
            }
        }
    }

    @Property
    void comparesTheSameBothWays(@ForAll("intervals") Interval<Integer> a, @ForAll("intervals") Interval<Integer> b) {
        assertThat(a.meets(b)).isEqualTo(b.meets(a));
        assertThat(a.sameAs(b)).isEqualTo(b.sameAs(a));
        assertThat(a.hull(b)).isEqualTo(b.hull(a));
        assertThat(a.contains(a)).isTrue();
    }

    /** Whether a point lies in the interval; points are half as far apart as ends, so that open ends show. */
    private static boolean holds(Interval<Integer> interval, int point) {
        boolean above = interval.low()
                .map(l -> interval.lowOpen() ? point > l : point >= l)
                .orElse(true);
        boolean below = interval.high()
                .map(h -> interval.highOpen() ? point < h : point <= h)
                .orElse(true);
        return above && below;
    }

    @Provide
    Arbitrary<Interval<Integer>> intervals() {
        Arbitrary<Optional<Integer>> ends =
                Arbitraries.integers().between(0, 10).map(n -> n * 2).optional(0.8);
        return Combinators.combine(ends, ends, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Interval::new)
                .filter(i -> !i.isEmpty());
    }
}
