package org.variorum.render.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.words.NumberWords;

/**
 * A scale of numbers between round ends. It is logarithmic only where the numbers lie more than a thousandfold apart and
 * none is below zero.
 */
final class NumberScale implements Scale<BigDecimal> {

    private static final BigDecimal LOGARITHMIC_FROM = BigDecimal.valueOf(1000);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);
    private static final List<String> THOUSANDS = List.of("", "thousand", "million", "billion", "trillion");
    private static final int MOST_TICKS = 6;

    private final boolean logarithmic;
    private final BigDecimal low;
    private final BigDecimal high;
    private final BigDecimal step;
    private final String unit;
    private final NumberWords words;

    private NumberScale(
            boolean logarithmic, BigDecimal low, BigDecimal high, BigDecimal step, String unit, NumberWords words) {
        this.logarithmic = logarithmic;
        this.low = low;
        this.high = high;
        this.step = step;
        this.unit = unit;
        this.words = words;
    }

    /** A scale on which all those numbers lie, at least one. */
    static NumberScale over(List<BigDecimal> numbers, String unit, NumberWords words) {
        BigDecimal least = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = numbers.stream().max(BigDecimal::compareTo).orElseThrow();
        Optional<BigDecimal> leastAbove =
                numbers.stream().filter(n -> n.signum() > 0).min(BigDecimal::compareTo);
        boolean far = least.signum() >= 0
                && leastAbove.isPresent()
                && most.compareTo(leastAbove.get().multiply(LOGARITHMIC_FROM)) > 0;
        if (far) {
            int from = magnitude(leastAbove.get());
            int to = magnitude(most);
            BigDecimal end = most.compareTo(power(to)) == 0 ? power(to) : power(to + 1);
            return new NumberScale(true, power(from), end, BigDecimal.ONE, unit, words);
        }
        BigDecimal slack = least.compareTo(most) < 0
                ? BigDecimal.ZERO
                : least.signum() == 0 ? BigDecimal.ONE : power(magnitude(least.abs()));
        return linear(least.subtract(slack), most.add(slack), unit, words);
    }

    private static NumberScale linear(BigDecimal from, BigDecimal to, String unit, NumberWords words) {
        BigDecimal raw = to.subtract(from).divide(FOUR, MathContext.DECIMAL128);
        BigDecimal power = power(magnitude(raw));
        BigDecimal step = STEPS.stream()
                .map(power::multiply)
                .filter(s -> s.compareTo(raw) >= 0)
                .findFirst()
                .orElseThrow();
        return new NumberScale(
                false, round(from, step, RoundingMode.FLOOR), round(to, step, RoundingMode.CEILING), step, unit, words);
    }

    private static BigDecimal round(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    /** The power of ten of the first digit. */
    private static int magnitude(BigDecimal positive) {
        return positive.precision() - positive.scale() - 1;
    }

    private static BigDecimal power(int ten) {
        return BigDecimal.ONE.scaleByPowerOfTen(ten);
    }

    boolean isLogarithmic() {
        return logarithmic;
    }

    @Override
    public Optional<BigDecimal> share(BigDecimal number) {
        if (logarithmic) {
            return Optional.of(number)
                    .filter(n -> n.signum() > 0)
                    .map(n -> (logarithm(n) - logarithm(low)) / (logarithm(high) - logarithm(low)))
                    .map(BigDecimal::valueOf);
        }
        return Optional.of(number.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64));
    }

    /** Strict, so that it is the same on every machine. */
    private static double logarithm(BigDecimal number) {
        int magnitude = magnitude(number);
        return magnitude + StrictMath.log10(number.movePointLeft(magnitude).doubleValue());
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        if (logarithmic) {
            int from = magnitude(low);
            int to = magnitude(high);
            int stride = (to - from) / MOST_TICKS + 1;
            for (int i = from; i <= to; i += stride) {
                tick(power(i), scaled(power(i))).ifPresent(ticks::add);
            }
            return ticks;
        }
        BigDecimal size = power(3 * thousands());
        for (BigDecimal at = low; at.compareTo(high) <= 0; at = at.add(step)) {
            tick(at, words.number(at.divide(size, MathContext.DECIMAL128))).ifPresent(ticks::add);
        }
        return ticks;
    }

    private Optional<Tick> tick(BigDecimal at, String label) {
        return share(at).map(share -> new Tick(share, label));
    }

    /** In which power of a thousand the ticks are counted: none below a million. */
    private int thousands() {
        int digits = magnitude(low.abs().max(high.abs()));
        int thousands = Math.min(digits / 3, THOUSANDS.size() - 1);
        return thousands < 2 ? 0 : thousands;
    }

    /** A power of ten in few characters. */
    private String scaled(BigDecimal number) {
        int thousands = Math.max(0, Math.min(magnitude(number) / 3, THOUSANDS.size() - 1));
        String figure = words.number(number.movePointLeft(3 * thousands));
        return thousands < 2 ? words.number(number) : figure + " " + THOUSANDS.get(thousands);
    }

    @Override
    public String caption() {
        String size = logarithmic || thousands() == 0 ? "" : THOUSANDS.get(thousands());
        return (size + " " + words.unit(unit)).strip();
    }
}
