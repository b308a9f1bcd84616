package org.variorum.measure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits with Korean scale words: {@code 1만 5천}, {@code 3억 2,000만}. */
final class KoreanNumber {

    private static final Map<String, BigDecimal> SMALL =
            Map.of("십", new BigDecimal("1E+1"), "백", new BigDecimal("1E+2"), "천", new BigDecimal("1E+3"));

    private static final Map<String, BigDecimal> GREAT =
            Map.of("만", new BigDecimal("1E+4"), "억", new BigDecimal("1E+8"), "조", new BigDecimal("1E+12"));

    private static final String DIGITS = "\\d{1,12}(?:,\\d{3}){0,4}(?:\\.\\d{1,6})?";

    private static final Pattern STEP = Pattern.compile("(?<digits>" + DIGITS + ")?(?<scale>[십백천만억조])?");

    /** Matches one of them. */
    static final Pattern PATTERN = Pattern.compile(
            DIGITS + "\\s?[십백천만억조]+(?:\\s?" + DIGITS + "\\s?[십백천만억조]+){0,6}(?:\\s?\\d{1,4}(?![\\d,.]))?");

    private KoreanNumber() {}

    /** What they come to; for what {@link #PATTERN} matches. */
    static BigDecimal of(String text) {
        Sum sum = new Sum();
        Matcher step = STEP.matcher(text.replaceAll("\\s", ""));
        while (step.find() && !step.group().isEmpty()) {
            Optional.ofNullable(step.group("digits"))
                    .map(d -> new BigDecimal(d.replace(",", "")))
                    .ifPresent(sum::digits);
            Optional.ofNullable(step.group("scale")).ifPresent(sum::scale);
        }
        return sum.whole();
    }

    /** Adds up from the left: small words within a group, a great one ends it. */
    private static final class Sum {

        private Optional<BigDecimal> total = Optional.empty();
        private Optional<BigDecimal> group = Optional.empty();
        private Optional<BigDecimal> digits = Optional.empty();

        void digits(BigDecimal number) {
            digits = Optional.of(number);
        }

        void scale(String word) {
            BigDecimal small = SMALL.getOrDefault(word, BigDecimal.ZERO);
            if (small.signum() > 0) {
                group = Optional.of(plus(group, digits.orElse(BigDecimal.ONE).multiply(small)));
            } else {
                BigDecimal many =
                        digits.map(d -> plus(group, d)).or(() -> group).orElse(BigDecimal.ONE);
                total = Optional.of(plus(total, many.multiply(GREAT.getOrDefault(word, BigDecimal.ONE))));
                group = Optional.empty();
            }
            digits = Optional.empty();
        }

        BigDecimal whole() {
            Optional<BigDecimal> last = digits.map(d -> plus(group, d)).or(() -> group);
            return last.map(rest -> plus(total, rest)).or(() -> total).orElse(BigDecimal.ZERO);
        }

        private static BigDecimal plus(Optional<BigDecimal> sum, BigDecimal number) {
            return sum.map(number::add).orElse(number);
        }
    }
}
