package org.variorum.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number of a quantity, with what stands right before and behind it.
 *
 * @param figure the number as it is written
 * @param written its digits or words
 * @param negative whether a minus stands before it
 * @param currency the code of a currency whose sign stands before it
 * @param own scale words and unit of its own, where another number follows
 */
record Amount(Figure figure, String written, boolean negative, Optional<String> currency, Optional<Tail> own) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final Pattern MINUS = Pattern.compile("[-−](?=\\s?[\\d\\p{Sc}A-Z])");

    /** What the first of two numbers has before the second. */
    private static final Pattern OWN = Pattern.compile(
            "\\s?(?<tail>[^\\d;+–.\\s-][^\\d;+–]{0,30}?)(?=\\s*(?:\\.\\.|–)|\\sto\\s+[-−]?\\p{Sc}?\\d)");

    /** The amount next in a text, which is then behind it; empty where none is. */
    static Optional<Amount> take(QuantityScanner in) {
        boolean before = in.take(MINUS).isPresent();
        Optional<String> currency = Currencies.take(in);
        boolean behind = currency.isPresent() && in.take(MINUS).isPresent();
        return number(in, before || behind, currency);
    }

    private static Optional<Amount> number(QuantityScanner in, boolean negative, Optional<String> currency) {
        Optional<Amount> digits = in.take(Figure.PATTERN)
                .map(Matcher::group)
                .map(text -> new Amount(Figure.of(text), text, negative, currency, Optional.empty()));
        return digits.or(() -> in.take(Numerals.PATTERN)
                        .map(Matcher::group)
                        .map(text -> new Amount(Figure.ofWords(text), text, negative, currency, Optional.empty())))
                .map(amount -> amount.withOwn(in));
    }

    private Amount withOwn(QuantityScanner in) {
        Optional<Tail> tail = in.take(OWN).map(m -> Tail.of(m.group("tail"), currency.isPresent()));
        return new Amount(figure, written, negative, currency, tail);
    }

    /** So many times the number. */
    Optional<BigDecimal> times(BigDecimal factor) {
        return figure.value().map(n -> negative ? n.negate() : n).map(n -> n.multiply(factor));
    }

    /**
     * The number as the lower end of a range: so many times as its own scale words say, else as those of the upper end do,
     * {@code 1.2 to 1.3 million}; but a number in thousands is whole in itself.
     */
    Optional<BigDecimal> timesOfRange(BigDecimal factor) {
        BigDecimal ownFactor = own.map(Tail::factor).orElse(BigDecimal.ONE);
        boolean whole = figure.value().filter(n -> n.compareTo(THOUSAND) >= 0).isPresent();
        return times(ownFactor.compareTo(BigDecimal.ONE) != 0 || whole ? ownFactor : factor);
    }

    /** Whether it has a unit of its own that is another than that of the whole. */
    boolean isOdd(Optional<String> unit) {
        return own.flatMap(Tail::unit)
                .filter(u -> unit.filter(whole -> Units.of(whole).isSame(Units.of(u)))
                        .isEmpty())
                .isPresent();
    }
}
