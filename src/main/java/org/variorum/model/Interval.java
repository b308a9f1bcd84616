package org.variorum.model;

import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * A stretch of an ordered line; an absent end is infinite.
 *
 * @param low the lower end
 * @param high the upper end
 * @param lowOpen whether the lower end itself lies outside
 * @param highOpen whether the upper end itself lies outside
 * @param <T> the line's points; compared with {@code compareTo}, so that 1.0 and 1.00 are one point
 */
public record Interval<T extends Comparable<? super T>>(
        Optional<T> low, Optional<T> high, boolean lowOpen, boolean highOpen) {

    /** An end that is not there is neither open nor closed. */
    public Interval {
        lowOpen = lowOpen && low.isPresent();
        highOpen = highOpen && high.isPresent();
    }

    /** The closed interval from {@code low} to {@code high}. */
    public static <T extends Comparable<? super T>> Interval<T> closed(T low, T high) {
        return new Interval<>(Optional.of(low), Optional.of(high), false, false);
    }

    /** One point. */
    public static <T extends Comparable<? super T>> Interval<T> point(T at) {
        return closed(at, at);
    }

    /** Whether no point can lie in it. */
    public boolean isEmpty() {
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        int order = low.get().compareTo(high.get());
        return order > 0 || (order == 0 && (lowOpen || highOpen));
    }

    /** Whether it is one point. */
    public boolean isPoint() {
        return low.isPresent()
                && high.isPresent()
                && !lowOpen
                && !highOpen
                && low.get().compareTo(high.get()) == 0;
    }

    /** Whether both hold the same points. */
    public boolean sameAs(Interval<T> other) {
        return contains(other) && other.contains(this);
    }

    /** Whether every point of {@code other} lies in this one. */
    public boolean contains(Interval<T> other) {
        return compareLow(this, other) <= 0 && compareHigh(this, other) >= 0;
    }

    /** Whether they share a point. */
    public boolean meets(Interval<T> other) {
        return !intersection(other).isEmpty();
    }

    /** The points in both; may be {@linkplain #isEmpty() empty}. */
    public Interval<T> intersection(Interval<T> other) {
        Interval<T> lower = compareLow(this, other) >= 0 ? this : other;
        Interval<T> upper = compareHigh(this, other) <= 0 ? this : other;
        return new Interval<>(lower.low, upper.high, lower.lowOpen, upper.highOpen);
    }

    /** The smallest interval that holds both. */
    public Interval<T> hull(Interval<T> other) {
        Interval<T> lower = compareLow(this, other) <= 0 ? this : other;
        Interval<T> upper = compareHigh(this, other) >= 0 ? this : other;
        return new Interval<>(lower.low, upper.high, lower.lowOpen, upper.highOpen);
    }

    /** The length of a bounded interval, by the line's own subtraction; empty where an end is infinite. */
    public Optional<T> width(BinaryOperator<T> minus) {
        return high.flatMap(h -> low.map(l -> minus.apply(h, l)));
    }

    private static <T extends Comparable<? super T>> int compareLow(Interval<T> a, Interval<T> b) {
        if (a.low.isEmpty() || b.low.isEmpty()) {
            return Boolean.compare(a.low.isPresent(), b.low.isPresent());
        }
        int order = a.low.get().compareTo(b.low.get());
        return order != 0 ? order : Boolean.compare(a.lowOpen, b.lowOpen);
    }

    private static <T extends Comparable<? super T>> int compareHigh(Interval<T> a, Interval<T> b) {
        if (a.high.isEmpty() || b.high.isEmpty()) {
            return Boolean.compare(b.high.isPresent(), a.high.isPresent());
        }
        int order = a.high.get().compareTo(b.high.get());
        return order != 0 ? order : Boolean.compare(b.highOpen, a.highOpen);
    }
}
