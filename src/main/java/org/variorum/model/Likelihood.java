package org.variorum.model;

/**
 * Words for how likely something is that is still to come: those of the US Intelligence Community Directive 203 of 2015.
 * They say nothing of how sure the evidence makes us, which is {@link Confidence}.
 */
public enum Likelihood {
    /** 1 to 5 %. */
    ALMOST_NO_CHANCE(1, 5),
    /** 5 to 20 %. */
    VERY_UNLIKELY(5, 20),
    /** 20 to 45 %. */
    UNLIKELY(20, 45),
    /** 45 to 55 %. */
    ROUGHLY_EVEN(45, 55),
    /** 55 to 80 %. */
    LIKELY(55, 80),
    /** 80 to 95 %. */
    VERY_LIKELY(80, 95),
    /** 95 to 99 %. */
    ALMOST_CERTAIN(95, 99);

    private final int from;
    private final int to;

    Likelihood(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** The least chance that they stand for, in per cent. */
    public int from() {
        return from;
    }

    /** The greatest, in per cent. */
    public int to() {
        return to;
    }
}
