package org.variorum.words.bundle.arabic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Value.Quantity;
import org.variorum.words.NumberWords;

/** Numbers in Arabic, in the digits that are read everywhere. */
final class ArabicNumbers implements NumberWords {

    private static final BigDecimal MILLION = new BigDecimal("1000000");

    /** So many digits behind the point are read more easily than zeros; never more, because nothing is rounded. */
    private static final int DECIMALS = 2;

    private static final List<ArabicPlurals.Forms> LARGE = List.of(
            new ArabicPlurals.Forms("{0} مليون", "مليون", "مليونا", "{0} ملايين", "{0} مليون", "{0} مليون"),
            new ArabicPlurals.Forms("{0} مليار", "مليار", "مليارا", "{0} مليارات", "{0} مليار", "{0} مليار"),
            new ArabicPlurals.Forms(
                    "{0} تريليون", "تريليون", "تريليونا", "{0} تريليونات", "{0} تريليون", "{0} تريليون"));

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("USD", "دولار"),
            Map.entry("EUR", "يورو"),
            Map.entry("GBP", "جنيه إسترليني"),
            Map.entry("JPY", "ين"),
            Map.entry("KRW", "وون"),
            Map.entry("CNY", "يوان"),
            Map.entry("RUB", "روبل"),
            Map.entry("EGP", "جنيه مصري"),
            Map.entry("SAR", "ريال سعودي"),
            Map.entry("QAR", "ريال قطري"),
            Map.entry("AED", "درهم إماراتي"));

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
        String large = large(number.abs(), "");
        return number.signum() < 0 ? "−" + large : large;
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
        return unit.map(u ->
                        CURRENCIES.containsKey(u) ? sum(number, u) : ArabicUnits.counted(number(number), number, u))
                .orElseGet(() -> number(number));
    }

    @Override
    public String unit(String unit) {
        return Optional.ofNullable(CURRENCIES.get(unit)).orElseGet(() -> ArabicUnits.plural(unit));
    }

    private String sum(BigDecimal number, String currency) {
        String name = CURRENCIES.getOrDefault(currency, currency);
        String figure = large(number.abs(), " " + name);
        return number.signum() < 0 ? "−" + figure : figure;
    }

    /** {@code 650 مليون دولار}, where that leaves nothing out. */
    private String large(BigDecimal number, String behind) {
        BigDecimal rest = number;
        int size = -1;
        while (size + 1 < LARGE.size() && rest.compareTo(size < 0 ? MILLION : BigDecimal.valueOf(1000)) >= 0) {
            rest = rest.movePointLeft(size < 0 ? 6 : 3);
            size++;
        }
        BigDecimal brief = rest.stripTrailingZeros();
        if (size < 0 || brief.scale() > DECIMALS) {
            return number(number) + behind;
        }
        String pattern = brief.scale() <= 0
                ? LARGE.get(size).of(brief.longValueExact())
                : LARGE.get(size).other();
        String words = behind.isEmpty() && pattern.endsWith("ا") ? pattern + "ن" : pattern;
        return words.replace("{0}", number(rest)) + behind;
    }

    @Override
    public String quantity(Quantity quantity) {
        if (quantity.hedge() == Hedge.DOZENS) {
            return quantity.unit().map(u -> "عشرات من " + unit(u)).orElse("العشرات");
        }
        String hedge = ArabicLabels.words(quantity.hedge());
        String amount = quantity.isRange()
                ? "من " + lower(quantity.low(), quantity.unit()) + " إلى " + behind(quantity.high(), quantity.unit())
                : hedge.isEmpty() ? amount(quantity.low(), quantity.unit()) : behind(quantity.low(), quantity.unit());
        return hedge.isEmpty() ? amount : hedge + " " + amount;
    }

    /** An amount behind a preposition or another noun, where two of something end otherwise. */
    private String behind(BigDecimal number, Optional<String> unit) {
        String amount = amount(number, unit);
        return amount.replaceFirst("^(مليون|مليار|تريليون)ا ", "$1ي ").replaceFirst("^(\\p{L}+)ان$", "$1ين");
    }

    /** A number before one with its unit: the unit goes without saying, but not a currency. */
    private String lower(BigDecimal number, Optional<String> unit) {
        return unit.filter(CURRENCIES::containsKey)
                .map(u -> behind(number, unit))
                .orElseGet(() -> number(number));
    }

    @Override
    public String interval(Interval<BigDecimal> interval, Optional<String> unit) {
        Optional<BigDecimal> low = interval.low();
        Optional<BigDecimal> high = interval.high();
        if (interval.isPoint()) {
            return low.map(n -> amount(n, unit)).orElse("");
        }
        if (low.isPresent() && high.isPresent()) {
            return (interval.lowOpen() ? "أكثر من " : "من ")
                    + lower(low.get(), unit)
                    + (interval.highOpen() ? " إلى أقل من " : " إلى ")
                    + behind(high.get(), unit);
        }
        return low.map(n -> interval.lowOpen() ? "أكثر من " + behind(n, unit) : amount(n, unit) + " أو أكثر")
                .or(() ->
                        high.map(n -> interval.highOpen() ? "أقل من " + behind(n, unit) : amount(n, unit) + " أو أقل"))
                .orElseGet(() -> "أي عدد" + unit.map(u -> " من " + unit(u)).orElse(""));
    }
}
