package org.variorum.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one currency was worth in another on a day: {@code 1300 KRW/USD} says that a dollar bought 1,300 won. Currencies
 * are compared only at a rate that the claim itself gives, because there is no rate without a day.
 *
 * @param amount how many of {@code counted} one of {@code base} was worth; above 0
 * @param counted the currency counted, {@code KRW}
 * @param base the currency of which there is one, {@code USD}
 * @param asOf the day of the rate, where it is known
 */
public record Rate(BigDecimal amount, String counted, String base, Optional<Edtf> asOf) {

    /** Checks the amount. */
    public Rate {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a rate is above nothing: " + amount);
        }
    }

    /** Whether all is the same; 1.0 and 1.00 are one number. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rate r
                && amount.compareTo(r.amount) == 0
                && counted.equals(r.counted)
                && base.equals(r.base)
                && asOf.equals(r.asOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount.stripTrailingZeros(), counted, base, asOf);
    }
}
