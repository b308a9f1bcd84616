package org.variorum.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Hedge;
import org.variorum.model.Value.Quantity;

/**
 * Reads quantities: {@code [hedge] [currency] number [.. number | + number …] [scale words] [unit]}.
 *
 * <p>Numbers are exact decimals of at most 30 digits, so that no input can blow up arithmetic or printing. Their scale is the
 * last place to which they are written: −5 for 1.2 million, 2 for 52.10, 0 for 16,000.
 */
public final class QuantityReader {

    private static final int LONGEST = 120;

    private static final Pattern DOZENS =
            Pattern.compile("dozens(?:\\s+of)?(?:\\s+(?<unit>\\D{1,40}))?", Pattern.CASE_INSENSITIVE);

    private QuantityReader() {}

    /** What a text says. */
    public static Reading read(String text) {
        return read(text, Optional.empty());
    }

    /** What a text says in answer to a question in which a number is of the unit {@code asked} where it names none. */
    public static Reading read(String text, Optional<String> asked) {
        String plain = text.strip();
        if (plain.length() > LONGEST) {
            return Reading.none();
        }
        return dozens(plain)
                .map(Reading::of)
                .or(() -> QuantityParts.of(plain).map(parts -> parts.reading(plain, asked)))
                .orElseGet(Reading::none);
    }

    private static Optional<Quantity> dozens(String text) {
        Matcher dozens = DOZENS.matcher(text);
        return dozens.matches()
                ? Optional.of(new Quantity(
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        Hedge.DOZENS,
                        Optional.ofNullable(dozens.group("unit")).map(Units::spelled),
                        List.of()))
                : Optional.empty();
    }
}
