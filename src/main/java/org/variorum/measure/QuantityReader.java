package org.variorum.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Hedge;
import org.variorum.model.Value.Quantity;

/**
 * Reads quantities: {@code [hedge] number [.. number | + number …] [multiplier] [unit]}.
 *
 * <p>Numbers are exact decimals of at most 30 digits, so that no input can blow up arithmetic or printing.
 */
public final class QuantityReader {

    private static final Map<String, Hedge> SYMBOLS = Map.of(
            "~", Hedge.ABOUT,
            "≈", Hedge.ABOUT,
            ">=", Hedge.AT_LEAST,
            "≥", Hedge.AT_LEAST,
            "<=", Hedge.AT_MOST,
            "≤", Hedge.AT_MOST,
            ">", Hedge.MORE_THAN,
            "<", Hedge.FEWER_THAN);

    private static final String NUMBER = "-?\\d{1,3}(?:[,\\u2009\\u202f]\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?";

    private static final Pattern QUANTITY = Pattern.compile("(?<hedge>~|≈|>=|≥|<=|≤|>|<|[a-z][a-z -]*?)?\\s*"
            + "(?<low>" + NUMBER + ")"
            + "(?:\\s*(?:\\.\\.|–|to)\\s*(?<high>" + NUMBER + "))?"
            + "(?<parts>(?:\\s*\\+\\s*(?:" + NUMBER + "))*)"
            + "(?:\\s*(?<power>" + Magnitude.WORDS + ")\\b)?"
            + "(?:\\s+(?<unit>[%°\\p{L}][^;]{0,39})|(?<symbol>[%°\\p{L}][\\p{L}°/²³]{0,10}[23]?))?");

    private static final Pattern DOZENS = Pattern.compile("dozens(?:\\s+of)?(?:\\s+(?<unit>\\D{1,40}))?");

    private QuantityReader() {}

    /** The quantity; empty where the text is none. */
    public static Optional<Quantity> read(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > 120) {
            return Optional.empty();
        }
        Matcher dozens = DOZENS.matcher(trimmed);
        if (dozens.matches()) {
            BigDecimal none = BigDecimal.ZERO;
            return Optional.of(
                    new Quantity(none, none, Hedge.DOZENS, Optional.ofNullable(dozens.group("unit")), List.of()));
        }
        Matcher m = QUANTITY.matcher(trimmed);
        return m.matches() ? quantity(m) : Optional.empty();
    }

    private static Optional<Quantity> quantity(Matcher m) {
        Optional<Hedge> hedge = Optional.ofNullable(m.group("hedge"))
                .map(h -> Optional.ofNullable(SYMBOLS.get(h)).or(() -> Hedge.of(h.toLowerCase(Locale.ROOT))))
                .orElse(Optional.of(Hedge.EXACT));
        Optional<BigDecimal> low = number(m.group("low"));
        Optional<BigDecimal> high = m.group("high") == null ? low : number(m.group("high"));
        Optional<List<BigDecimal>> parts = parts(m.group("low"), m.group("parts"));
        if (hedge.isEmpty() || low.isEmpty() || high.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        boolean range = m.group("high") != null;
        if (range
                && (hedge.get() != Hedge.EXACT
                        || !parts.get().isEmpty()
                        || low.get().compareTo(high.get()) > 0)) {
            return Optional.empty();
        }
        int power =
                m.group("power") == null ? 0 : Magnitude.of(m.group("power")).zeros();
        BigDecimal sum =
                parts.get().isEmpty() ? low.get() : parts.get().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Quantity(
                times(sum, power),
                range ? times(high.get(), power) : times(sum, power),
                hedge.get(),
                Optional.ofNullable(m.group("unit"))
                        .or(() -> Optional.ofNullable(m.group("symbol")))
                        .map(String::strip),
                parts.get().stream().map(p -> times(p, power)).toList()));
    }

    /** The parts of a sum; none where there is only one number; empty where one of them is too long. */
    private static Optional<List<BigDecimal>> parts(String first, String rest) {
        if (rest.isBlank()) {
            return Optional.of(List.of());
        }
        List<BigDecimal> parts = new ArrayList<>();
        for (String part : (first + rest).split("\\+", -1)) {
            Optional<BigDecimal> number = number(part.strip());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            parts.add(number.get());
        }
        return Optional.of(parts);
    }

    private static Optional<BigDecimal> number(String text) {
        String digits = text.replaceAll("[,\\u2009\\u202f]", "");
        return digits.length() > 30 ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }

    private static BigDecimal times(BigDecimal number, int power) {
        BigDecimal scaled = number.scaleByPowerOfTen(power);
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }
}
