package org.variorum.resolve;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.Edtf;
import org.variorum.model.Rate;

/** Reads a rate of exchange, {@code 1300 KRW/USD 2023-11-15}: an amount, the two currencies, and the day of the rate. */
final class RateReader {

    /** What a rate looks like, for diagnostics. */
    static final String FORM = "a rate with its day, such as \"1300 KRW/USD 2023-11-15\": so many won for one dollar";

    private static final Pattern RATE = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,15})?) ([A-Z]{3})/([A-Z]{3}) (\\S+)");

    private RateReader() {}

    static Optional<Rate> read(String text) {
        Matcher rate = RATE.matcher(text.strip());
        if (!rate.matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(rate.group(1));
        Optional<Edtf> day = Edtf.parse(rate.group(4));
        boolean sound = amount.signum() > 0 && !rate.group(2).equals(rate.group(3)) && day.isPresent();
        return sound ? Optional.of(new Rate(amount, rate.group(2), rate.group(3), day)) : Optional.empty();
    }
}
