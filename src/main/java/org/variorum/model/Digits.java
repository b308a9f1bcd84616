package org.variorum.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** To how many digits a number is given that comes of converting others: no more than its originals can answer for. */
public final class Digits {

    /** Fewer digits than these are never given; more only where an original has more. */
    private static final int LEAST = 4;

    private Digits() {}

    /** The digits of what comes of some written numbers, and to which side the rest is rounded. */
    public static MathContext of(Stream<BigDecimal> written, RoundingMode side) {
        int most =
                written.mapToInt(n -> n.stripTrailingZeros().precision()).max().orElse(0);
        return new MathContext(Math.max(LEAST, most), side);
    }
}
