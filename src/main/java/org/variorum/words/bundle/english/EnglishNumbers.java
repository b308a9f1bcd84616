package org.variorum.words.bundle.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Value.Quantity;
import org.variorum.words.NumberWords;

/** Numbers in English. */
final class EnglishNumbers implements NumberWords {

    private static final BigDecimal MILLION = new BigDecimal("1000000");

    /** From a million on, each a thousand times the one before. */
    private static final List<String> LARGE = List.of("million", "billion", "trillion");

    /** So many digits behind the point are read more easily than zeros; never more, because nothing is rounded. */
    private static final int DECIMALS = 2;

    private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£");

    @Override
    public String number(BigDecimal number) {
        String plain = plain(number.abs());
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = point - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return number.signum() < 0 ? "−" + text : text.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String brief(BigDecimal number) {
        return (number.signum() < 0 ? "−" : "") + large(number.abs());
    }

    @Override
    public String share(BigDecimal share) {
        return number(share.movePointRight(2)) + " %";
    }

    @Override
    public String weight(BigDecimal weight) {
        return weight.toPlainString().replace('-', '−');
    }

    @Override
    public String amount(BigDecimal number, Optional<String> unit) {
        return unit.map(u -> isCurrency(u) ? sum(number, u) : number(number) + " " + Plurals.of(u, number))
                .orElseGet(() -> number(number));
    }

    @Override
    public String unit(String unit) {
        return isCurrency(unit) ? unit : Plurals.of(unit);
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private String sum(BigDecimal number, String currency) {
        String sign = SIGNS.getOrDefault(currency, "");
        String figure = sign + large(number.abs());
        return (number.signum() < 0 ? "−" : "") + (sign.isEmpty() ? figure + " " + currency : figure);
    }

    /** {@code 52.1 million}, where that leaves nothing out. */
    private String large(BigDecimal number) {
        BigDecimal rest = number;
        String word = "";
        for (int i = 0; i < LARGE.size() && rest.compareTo(i == 0 ? MILLION : BigDecimal.valueOf(1000)) >= 0; i++) {
            rest = rest.movePointLeft(i == 0 ? 6 : 3);
            word = LARGE.get(i);
        }
        boolean round = rest.stripTrailingZeros().scale() <= DECIMALS;
        return word.isEmpty() || !round ? number(number) : number(rest) + " " + word;
    }

    @Override
    public String quantity(Quantity quantity) {
        if (quantity.hedge() == Hedge.DOZENS) {
            return quantity.unit().map(u -> "dozens of " + Plurals.of(u)).orElse("dozens");
        }
        String hedge = Hedges.words(quantity.hedge());
        String amount = quantity.isRange()
                ? range(quantity.low(), quantity.high(), quantity.unit())
                : amount(quantity.low(), quantity.unit());
        return hedge.isEmpty() ? amount : hedge + " " + amount;
    }

    private String range(BigDecimal low, BigDecimal high, Optional<String> unit) {
        return lower(low, unit) + " to " + amount(high, unit);
    }

    /** A number before one with its unit: the unit goes without saying, but not a sign of currency. */
    private String lower(BigDecimal number, Optional<String> unit) {
        return unit.filter(EnglishNumbers::isCurrency).map(u -> sum(number, u)).orElseGet(() -> number(number));
    }

    @Override
    public String interval(Interval<BigDecimal> interval, Optional<String> unit) {
        Optional<BigDecimal> low = interval.low();
        Optional<BigDecimal> high = interval.high();
        if (interval.isPoint()) {
            return low.map(n -> amount(n, unit)).orElse("");
        }
        if (low.isPresent() && high.isPresent()) {
            return (interval.lowOpen() ? "over " : "") + lower(low.get(), unit) + " to "
                    + (interval.highOpen() ? "under " : "") + amount(high.get(), unit);
        }
        return low.map(n -> floor(n, interval.lowOpen(), unit))
                .or(() -> high.map(n -> ceiling(n, interval.highOpen(), unit)))
                .orElseGet(() ->
                        "any number" + unit.map(u -> " of " + Plurals.of(u)).orElse(""));
    }

    private String floor(BigDecimal number, boolean open, Optional<String> unit) {
        return open ? "over " + amount(number, unit) : amount(number, unit) + " or more";
    }

    private String ceiling(BigDecimal number, boolean open, Optional<String> unit) {
        return open ? "under " + amount(number, unit) : amount(number, unit) + " or less";
    }
}
