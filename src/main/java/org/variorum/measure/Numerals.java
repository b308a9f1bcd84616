package org.variorum.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.WordEdge;

/** Numbers in English words: {@code seven}, {@code twenty-one}, {@code two hundred and five thousand}, {@code half a million}. */
public final class Numerals {

    /** Zero to nineteen, each at its own place. */
    public static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    /** Twenty to ninety: the tens, of which the first two have no such word. */
    public static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final String SCALE = Arrays.stream(Magnitude.values())
            .map(Magnitude::word)
            .collect(Collectors.joining("|", "(?:", ")" + WordEdge.END));

    private static final String BELOW_HUNDRED = "(?:(?:" + String.join("|", TENS) + ")(?:[\\s-]+(?:"
            + String.join("|", ONES.subList(1, 10)) + "))?|(?:" + String.join("|", ONES) + "))" + WordEdge.END;

    /** What can stand before a scale word, and alone but for {@code a} and {@code half a}. */
    private static final String HEAD = "(?:half\\s+an?(?=\\s+" + SCALE + ")|an?(?=\\s+" + SCALE + ")|" + BELOW_HUNDRED
            + "(?:\\s+and\\s+a\\s+half(?=\\s+" + SCALE + "))?)";

    /** Matches one of them, in any case. */
    public static final Pattern PATTERN = Pattern.compile(
            HEAD + "(?:(?:\\s+" + SCALE + "){1,3}(?:\\s+(?:and\\s+)?" + BELOW_HUNDRED + ")?){0,6}",
            Pattern.CASE_INSENSITIVE);

    private Numerals() {}

    /** The number that words say which {@link #PATTERN} matches; empty for any others. */
    public static Optional<BigDecimal> of(String words) {
        String plain = words.toLowerCase(Locale.ROOT).strip();
        return PATTERN.matcher(plain).matches() ? Optional.of(new Sum().all(plain)) : Optional.empty();
    }

    /** Adds up words from the left. */
    private static final class Sum {

        private Optional<BigDecimal> whole = Optional.empty();
        private Optional<BigDecimal> part = Optional.empty();

        BigDecimal all(String words) {
            for (String word : words.split("[\\s-]+", -1)) {
                Magnitude.of(word)
                        .ifPresentOrElse(this::times, () -> value(word).ifPresent(this::plus));
            }
            part.ifPresent(p -> whole = Optional.of(whole.map(p::add).orElse(p)));
            return whole.orElse(BigDecimal.ZERO);
        }

        private Optional<BigDecimal> value(String word) {
            int ones = ONES.indexOf(word);
            int tens = TENS.indexOf(word);
            if (ones >= 0 || tens >= 0) {
                return Optional.of(BigDecimal.valueOf(ones >= 0 ? ones : 10L * (tens + 2)));
            }
            return switch (word) {
                case "half" -> Optional.of(HALF);
                case "a", "an" -> part.isPresent() ? Optional.empty() : Optional.of(BigDecimal.ONE);
                default -> Optional.empty();
            };
        }

        private void plus(BigDecimal number) {
            part = Optional.of(part.map(number::add).orElse(number));
        }

        /** A hundred or a dozen multiplies what stands right before it, a greater word ends a group; two of those multiply. */
        private void times(Magnitude scale) {
            BigDecimal group = part.or(() -> whole).orElse(BigDecimal.ONE).multiply(scale.factor());
            if (part.isPresent() && scale.compareTo(Magnitude.HUNDRED) <= 0) {
                part = Optional.of(group);
                return;
            }
            whole = Optional.of(part.flatMap(p -> whole).map(group::add).orElse(group));
            part = Optional.empty();
        }
    }
}
