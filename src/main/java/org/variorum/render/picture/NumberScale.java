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

    /**
     * A scale on which all those numbers lie.
     *
     * @param numbers at least one
     * @param unit what is counted
     * @param words how numbers are put
     */
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
        boolean whole = numbers.stream().allMatch(NumberScale::isWhole);
        return linear(least.subtract(slack), most.add(slack), whole, unit, words);
    }

    /** Where all numbers are whole, so are the marks: nobody counts one and a half missiles. */
    private static NumberScale linear(BigDecimal from, BigDecimal to, boolean whole, String unit, NumberWords words) {
        BigDecimal raw = to.subtract(from).divide(FOUR, MathContext.DECIMAL128);
        BigDecimal power = power(magnitude(raw));
        BigDecimal step = STEPS.stream()
                .map(power::multiply)
                .filter(s -> s.compareTo(raw) >= 0)
                .map(s -> whole ? s.max(BigDecimal.ONE) : s)
                .findFirst()
                .orElseThrow();
        return new NumberScale(
                false, round(from, step, RoundingMode.FLOOR), round(to, step, RoundingMode.CEILING), step, unit, words);
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
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
    public BigDecimal share(BigDecimal number) {
        if (!logarithmic) {
            return number.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64);
        }
        return number.signum() <= 0
                ? BigDecimal.ONE.negate()
                : BigDecimal.valueOf((logarithm(number) - logarithm(low)) / (logarithm(high) - logarithm(low)));
    }

    @Override
    public boolean isOfBlocks() {
        return false;
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
                ticks.add(tick(power(i)));
            }
            return ticks;
        }
        for (BigDecimal at = low; at.compareTo(high) <= 0; at = at.add(step)) {
            ticks.add(tick(at));
        }
        return ticks;
    }

    private Tick tick(BigDecimal at) {
        BigDecimal share = share(at);
        return new Tick(share, Optional.of(new Label(share, words.brief(at))));
    }

    @Override
    public String caption() {
        return words.unit(unit);
    }
}
