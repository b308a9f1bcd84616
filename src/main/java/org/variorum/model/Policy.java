package org.variorum.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The editorial policy in force: how loosely numbers, dates and texts are read. Printed on the method page.
 *
 * @param widths the half-width of each two-sided hedge, and the width below of {@code nearly} and {@code almost}, as a
 *     fraction of the number, 0 to 1
 * @param dozens what {@code dozens} means
 * @param approximateYear by how many years an approximate year may be off on either side
 * @param shares the shares from which on something counts
 */
public record Policy(Map<Hedge, BigDecimal> widths, Interval<BigDecimal> dozens, int approximateYear, Shares shares) {

    /**
     * Shares, 0 to 1, from which on something counts.
     *
     * @param rounding by how much of the greater two numbers may differ of which one is the other rounded
     * @param wide how wide an answer may be, as a share of its middle, before that lowers the confidence
     * @param overlap how much of the five-word runs of a text stand in another with which it counts as one
     */
    public record Shares(BigDecimal rounding, BigDecimal wide, BigDecimal overlap) {

        /** A twentieth, a quarter, seven tenths. */
        public static final Shares DEFAULT =
                new Shares(new BigDecimal("0.05"), new BigDecimal("0.25"), new BigDecimal("0.70"));
    }

    private static final BigDecimal TENTH = new BigDecimal("0.10");

    /** The widths of the design: a tenth; a twentieth for {@code approximately}; dozens 24 to 99. */
    public static final Policy DEFAULT = new Policy(
            Map.of(
                    Hedge.ABOUT, TENTH,
                    Hedge.AROUND, TENTH,
                    Hedge.SOME, TENTH,
                    Hedge.ROUGHLY, TENTH,
                    Hedge.APPROXIMATELY, new BigDecimal("0.05"),
                    Hedge.NEARLY, TENTH,
                    Hedge.ALMOST, TENTH),
            Interval.closed(BigDecimal.valueOf(24), BigDecimal.valueOf(99)));

    /** A policy on hedges, with the usual one on all else. */
    public Policy(Map<Hedge, BigDecimal> widths, Interval<BigDecimal> dozens) {
        this(widths, dozens, 1, Shares.DEFAULT);
    }

    /** Copies the widths. */
    public Policy {
        Map<Hedge, BigDecimal> sorted = new EnumMap<>(Hedge.class);
        sorted.putAll(widths);
        widths = java.util.Collections.unmodifiableMap(sorted);
    }

    /** The same with other shares. */
    public Policy with(Shares other) {
        return new Policy(widths, dozens, approximateYear, other);
    }

    /** What a quantity may mean, exactly, in its own unit. */
    public Interval<BigDecimal> interval(Value.Quantity quantity) {
        BigDecimal n = quantity.low();
        if (quantity.isRange()) {
            return Interval.closed(n, quantity.high());
        }
        return switch (quantity.hedge()) {
            case EXACT -> Interval.point(n);
            case ABOUT, AROUND, SOME, ROUGHLY, APPROXIMATELY -> around(n, width(quantity.hedge()));
            case NEARLY, ALMOST ->
                new Interval<>(
                        Optional.of(n.subtract(n.abs().multiply(width(quantity.hedge())))),
                        Optional.of(n),
                        false,
                        true);
            case MORE_THAN, OVER -> new Interval<>(Optional.of(n), Optional.empty(), true, false);
            case AT_LEAST -> new Interval<>(Optional.of(n), Optional.empty(), false, false);
            case UP_TO, AT_MOST -> new Interval<>(floor(n), Optional.of(n), false, false);
            case UNDER, FEWER_THAN -> new Interval<>(floor(n), Optional.of(n), false, true);
            case DOZENS -> dozens;
        };
    }

    private BigDecimal width(Hedge hedge) {
        return widths.getOrDefault(hedge, BigDecimal.ZERO);
    }

    private static Interval<BigDecimal> around(BigDecimal n, BigDecimal width) {
        BigDecimal slack = n.abs().multiply(width);
        return Interval.closed(n.subtract(slack), n.add(slack));
    }

    /** Nothing is fewer than none; below zero there is no floor. */
    private static Optional<BigDecimal> floor(BigDecimal ceiling) {
        return ceiling.signum() < 0 ? Optional.empty() : Optional.of(BigDecimal.ZERO);
    }
}
