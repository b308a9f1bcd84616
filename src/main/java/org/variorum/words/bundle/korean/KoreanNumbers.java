package org.variorum.words.bundle.korean;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.Interval;
import org.variorum.model.Value.Quantity;
import org.variorum.words.NumberWords;

/** Numbers in Korean: large sums are counted in ten thousands, and counters follow their number without a space. */
final class KoreanNumbers implements NumberWords {

    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    /** Each ten thousand times the one before. */
    private static final List<String> LARGE = List.of("", "만", "억", "조", "경");

    private static final Map<String, String> CURRENCIES =
            Map.of("USD", "달러", "KRW", "원", "JPY", "엔", "EUR", "유로", "CNY", "위안", "GBP", "파운드", "RUB", "루블");

    /** A word in Latin letters stands apart from its number; a counter in Hangul or a symbol does not. */
    private static final Pattern WORD = Pattern.compile("^[^가-힣]*\\p{Ll}{3}[^가-힣]*$");

    @Override
    public String number(BigDecimal number) {
        String plain =
                number.signum() == 0 ? "0" : number.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = point - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return number.signum() < 0 ? "−" + text : text.toString();
    }

    @Override
    public String brief(BigDecimal number) {
        return figure(number);
    }

    @Override
    public String share(BigDecimal share) {
        return number(share.movePointRight(2)) + "%";
    }

    @Override
    public String weight(BigDecimal weight) {
        return weight.toPlainString().replace('-', '−');
    }

    @Override
    public String amount(BigDecimal number, Optional<String> unit) {
        return unit.map(u -> isCurrency(u) ? sum(number, u) : number(number) + counter(u))
                .orElseGet(() -> number(number));
    }

    @Override
    public String unit(String unit) {
        return isCurrency(unit) ? CURRENCIES.getOrDefault(unit, unit) : KoreanUnits.counter(unit);
    }

    private static boolean isCurrency(String unit) {
        return CURRENCIES.containsKey(unit);
    }

    private static String counter(String name) {
        String unit = KoreanUnits.counter(name);
        return unit.length() <= 60 && WORD.matcher(unit).matches() ? " " + unit : unit;
    }

    private String sum(BigDecimal number, String currency) {
        String figure = figure(number);
        String name = CURRENCIES.getOrDefault(currency, currency);
        return Character.isDigit(figure.charAt(figure.length() - 1)) ? figure + name : figure + " " + name;
    }

    /** {@code 6억 5,000만}, where nothing is left below ten thousand. */
    private String figure(BigDecimal number) {
        BigDecimal whole = number.stripTrailingZeros();
        boolean round = whole.signum() > 0
                && whole.scale() <= 0
                && whole.toBigInteger().mod(TEN_THOUSAND).signum() == 0
                && whole.precision() - whole.scale() <= 4 * LARGE.size();
        return round ? large(whole.toBigInteger()) : number(number);
    }

    private String large(BigInteger number) {
        List<String> groups = new ArrayList<>();
        BigInteger rest = number;
        for (String size : LARGE) {
            BigInteger[] parts = rest.divideAndRemainder(TEN_THOUSAND);
            if (parts[1].signum() > 0) {
                groups.add(number(new BigDecimal(parts[1])) + size);
            }
            rest = parts[0];
        }
        Collections.reverse(groups);
        return String.join(" ", groups);
    }

    @Override
    public String quantity(Quantity quantity) {
        if (quantity.isRange()) {
            return range(quantity.low(), quantity.high(), quantity.unit());
        }
        String amount = amount(quantity.low(), quantity.unit());
        return switch (quantity.hedge()) {
            case EXACT -> amount;
            case ABOUT -> "약 " + amount;
            case AROUND -> amount + " 안팎";
            case SOME -> amount + "가량";
            case ROUGHLY -> "대략 " + amount;
            case APPROXIMATELY -> "어림잡아 " + amount;
            case NEARLY -> "거의 " + amount;
            case ALMOST -> amount + " 가까이";
            case MORE_THAN -> amount + " 넘게";
            case OVER -> amount + " 초과";
            case AT_LEAST -> "최소 " + amount;
            case UP_TO -> "최대 " + amount;
            case AT_MOST -> "많아야 " + amount;
            case UNDER, FEWER_THAN -> amount + " 미만";
            case DOZENS ->
                quantity.unit().map(u -> "수십 " + KoreanUnits.counter(u)).orElse("수십");
        };
    }

    private String range(BigDecimal low, BigDecimal high, Optional<String> unit) {
        String first =
                unit.filter(KoreanNumbers::isCurrency).map(u -> figure(low)).orElseGet(() -> number(low));
        return first + "~" + amount(high, unit);
    }

    @Override
    public String interval(Interval<BigDecimal> interval, Optional<String> unit) {
        if (interval.isPoint()) {
            return interval.low().map(n -> amount(n, unit)).orElse("");
        }
        boolean closed = !interval.lowOpen() && !interval.highOpen();
        if (closed && interval.low().isPresent() && interval.high().isPresent()) {
            return range(interval.low().get(), interval.high().get(), unit);
        }
        List<String> ends = new ArrayList<>();
        interval.low().ifPresent(n -> ends.add(amount(n, unit) + (interval.lowOpen() ? " 초과" : " 이상")));
        interval.high().ifPresent(n -> ends.add(amount(n, unit) + (interval.highOpen() ? " 미만" : " 이하")));
        return ends.isEmpty() ? "어떤 수든" : String.join(" ", ends);
    }
}
