package org.variorum.model;

import java.math.BigDecimal;

/**
 * A number at which a rule turns. The rules compare with these, and the method page prints these: none stands anywhere else.
 * What a letter weighs is in {@link Weights}, what a site may set for itself in {@link Policy}.
 */
public enum Bound {
    /** The lead from which a dispute is settled, and the weight from which a voice counts: one source of letter C. */
    SETTLES("0.85", Unit.WEIGHT),
    /** The lead from which an opposed answer can be moderately sure: one source of letter B. */
    MODERATE("1.73", Unit.WEIGHT),
    /** The lead from which it can be highly sure: one source of letter A. */
    HIGH("2.94", Unit.WEIGHT),
    /** What a voice for an interested party counts of its weight. */
    INTERESTED("0.5", Unit.SHARE),
    /** What an allegation counts of its weight. */
    ALLEGED("0.5", Unit.SHARE),
    /** By how many letters a voice may be worse than another whose statement it replaces by a later one. */
    WORSE("1", Unit.COUNT),
    /** A bare count below this is exact; from here on its noughts may be rounded. */
    EXACT("1000", Unit.COUNT),
    /** A quotation of more words than these is a speech, and its words are not set against those of another. */
    SPEECH("1000", Unit.COUNT),
    /** As many must say a longer list, as a share of those who say just the shorter, for the longer to be the answer. */
    LONGER("0.2", Unit.SHARE),
    /** So many voices are several. */
    SEVERAL("2", Unit.COUNT),
    /** Where so many voices fit an answer that one alone gives, the detail is less sure than the rest. */
    DETAIL("3", Unit.COUNT),
    /** Ends that differ by this factor or more are no range. */
    RANGE("2", Unit.COUNT),
    /** What holds this share of all entities or more says nothing, and is no common ground. */
    EVERYTHING("0.5", Unit.SHARE),
    /** Of fewer entities than these even the whole says something. */
    ENTITIES("20", Unit.COUNT);

    /** What a number is one of. */
    public enum Unit {
        /** A weight or a lead, in logits. */
        WEIGHT,
        /** A share, 0 to 1. */
        SHARE,
        /** A count or a factor. */
        COUNT
    }

    private final BigDecimal value;
    private final Unit unit;

    Bound(String value, Unit unit) {
        this.value = new BigDecimal(value);
        this.unit = unit;
    }

    /** The number. */
    public BigDecimal value() {
        return value;
    }

    /** What it is a number of. */
    public Unit unit() {
        return unit;
    }

    /** Whether a number is as large as this, or larger. */
    public boolean isReachedBy(BigDecimal number) {
        return number.compareTo(value) >= 0;
    }

    /** Whether a count is as large as this, or larger. */
    public boolean isReachedBy(int count) {
        return isReachedBy(BigDecimal.valueOf(count));
    }

    /** Whether a count is larger than this. */
    public boolean isExceededBy(int count) {
        return BigDecimal.valueOf(count).compareTo(value) > 0;
    }

    /** This share of a number, or the number this many times. */
    public BigDecimal of(BigDecimal number) {
        return number.multiply(value);
    }
}
