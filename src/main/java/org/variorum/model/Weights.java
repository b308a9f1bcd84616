package org.variorum.model;

import java.math.BigDecimal;

/**
 * What a letter weighs: ln(p/(1−p)), p being the share of its claims that hold: A .95, B .85, C .70; floors for D and E;
 * F, which cannot be judged, lies between C and D. An interested party counts half. Rounded to two decimals, so that a
 * reader can add them up.
 */
public final class Weights {

    /** The margin from which a contradiction is settled: one source of grade C. */
    public static final BigDecimal SETTLES = new BigDecimal("0.85");

    /** The margin from which an opposed finding can be of moderate confidence: one source of grade B. */
    public static final BigDecimal MODERATE = new BigDecimal("1.73");

    /** The margin from which it can be of high confidence: one source of grade A. */
    public static final BigDecimal HIGH = new BigDecimal("2.94");

    /** What a voice for an interested party counts of its weight. */
    public static final BigDecimal INTERESTED = new BigDecimal("0.5");

    /** How wide an answer may be, as a share of its middle, before it lowers the confidence. */
    public static final BigDecimal WIDE = new BigDecimal("0.25");

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
    public static BigDecimal halved(BigDecimal weight) {
        return weight.multiply(INTERESTED).stripTrailingZeros();
    }
}
