package org.variorum.words;

import java.math.BigDecimal;
import java.util.Optional;
import org.variorum.model.Bound;
import org.variorum.model.Interval;
import org.variorum.model.Value.Quantity;

/** Numbers and quantities in the words of a language; every number is printed exactly, whoever wants fewer digits rounds it. */
public interface NumberWords {

    /** A number with its digits in groups: {@code 1,000}. */
    String number(BigDecimal number);

    /** A number in as few characters as say it exactly: {@code 650 million}. */
    String brief(BigDecimal number);

    /** A share, 0 to 1, as a percentage: {@code 25 %}. */
    String share(BigDecimal share);

    /** A weight or a margin, in logits, with every digit that it carries, so that sums can be checked: {@code −0.85}. */
    String weight(BigDecimal weight);

    /** A number with its unit: {@code 2 missiles}, {@code $650 million}. */
    String amount(BigDecimal number, Optional<String> unit);

    /** A unit by itself, where numbers stand apart from it: {@code missiles}. */
    String unit(String unit);

    /** A quantity as it was put, with its hedge: {@code about 70 missiles}. */
    String quantity(Quantity quantity);

    /** What a quantity covers: {@code 18 to under 20}, {@code 59 or more}. */
    String interval(Interval<BigDecimal> interval, Optional<String> unit);

    /** A number at which a rule turns, as what it is one of. */
    default String bound(Bound bound) {
        return switch (bound.unit()) {
            case WEIGHT -> weight(bound.value());
            case SHARE -> share(bound.value());
            case COUNT -> number(bound.value());
        };
    }
}
