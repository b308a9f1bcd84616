package org.variorum.model;

import java.math.BigDecimal;

/**
 * What a letter weighs: ln(p/(1−p)), p being the share of its claims that hold: A .95, B .85, C .70; floors for D and E;
 * F, which cannot be judged, lies between C and D. Rounded to two decimals, so that a reader can add them up.
 */
public final class Weights {

    /** The letter of the best sources: a single one of them is good evidence. */
    public static final Reliability BEST = Reliability.A;

    /** From this letter on a source is good. */
    public static final Reliability GOOD = Reliability.B;

    private Weights() {}

    /** The weight of a letter, in logits. */
    public static BigDecimal of(Reliability letter) {
        return switch (letter) {
            case A -> new BigDecimal("2.94");
            case B -> new BigDecimal("1.73");
            case C -> new BigDecimal("0.85");
            case D -> new BigDecimal("0.20");
            case E -> new BigDecimal("0.05");
            case F -> new BigDecimal("0.41");
        };
    }

    /** What is left of a weight where the source speaks for an interested party. */
    public static BigDecimal interested(BigDecimal weight) {
        return Bound.INTERESTED.of(weight).stripTrailingZeros();
    }

    /** What is left of a weight where the source only alleges. */
    public static BigDecimal alleged(BigDecimal weight) {
        return Bound.ALLEGED.of(weight).stripTrailingZeros();
    }
}
