package org.variorum.load.cases;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Letters;
import org.variorum.load.tree.Node;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Reliability;
import org.variorum.model.Words;

/** Reads the editorial policy of a file of cases; what it does not name keeps its default. */
public final class PolicyFields {

    private static final Amounts AMOUNTS = new Amounts(Locale.ENGLISH);

    private PolicyFields() {}

    /**
     * What a file of cases says of all its cases.
     *
     * @param policy the policy in force
     * @param letter the letter of sources that have none of their own
     */
    public record Defaults(Policy policy, Reliability letter) {}

    /** What it says; F, which cannot be judged, where it names no letter. */
    public static Defaults read(Field defaults) {
        return defaults.fields(PolicyFields::defaults).orElse(new Defaults(Policy.DEFAULT, Reliability.F));
    }

    private static Defaults defaults(Fields fields) {
        return new Defaults(
                policy(fields),
                fields.at("reliability").form(Letters.RELIABILITY).orElse(Reliability.F));
    }

    private static Policy policy(Fields fields) {
        return new Policy(
                fields.at("hedge_tolerance").fields(PolicyFields::widths).orElse(Policy.DEFAULT.widths()),
                dozens(fields.at("dozens")).orElse(Policy.DEFAULT.dozens()),
                years(fields.at("approximate_year")).orElse(Policy.DEFAULT.approximateYear()),
                shares(fields, Policy.Shares.DEFAULT));
    }

    private static Policy.Shares shares(Fields fields, Policy.Shares usual) {
        return new Policy.Shares(
                share(fields.at("rounding")).orElse(usual.rounding()),
                share(fields.at("wide")).orElse(usual.wide()),
                share(fields.at("contained_shingle_ratio")).orElse(usual.overlap()));
    }

    private static Map<Hedge, BigDecimal> widths(Fields fields) {
        Map<Hedge, BigDecimal> widths = new EnumMap<>(Policy.DEFAULT.widths());
        for (Hedge hedge : Policy.DEFAULT.widths().keySet()) {
            share(fields.at(Words.of(hedge))).ifPresent(width -> widths.put(hedge, width));
        }
        return widths;
    }

    private static Optional<Interval<BigDecimal>> dozens(Field field) {
        List<Node> ends = field.items();
        List<BigDecimal> numbers =
                ends.stream().flatMap(n -> AMOUNTS.of(field, n).stream()).toList();
        if (numbers.size() == 2 && numbers.get(0).compareTo(numbers.get(1)) <= 0) {
            return Optional.of(Interval.closed(numbers.get(0), numbers.get(1)));
        }
        if (numbers.size() == ends.size() && !ends.isEmpty()) {
            field.reject(field.location(), "no range", "its two ends, such as [24, 99]", Optional.empty());
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> share(Field field) {
        return within(field, BigDecimal.ONE, "a share from 0 to 1, such as 0.10");
    }

    private static Optional<Integer> years(Field field) {
        return within(field, BigDecimal.TEN, "a number of years from 0 to 10, such as 1")
                .flatMap(n -> whole(field, n));
    }

    private static Optional<Integer> whole(Field field, BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0) {
            field.reject(field.location(), number.toPlainString(), "whole years, such as 1", Optional.empty());
            return Optional.empty();
        }
        return Optional.of(number.intValue());
    }

    private static Optional<BigDecimal> within(Field field, BigDecimal most, String expected) {
        Optional<BigDecimal> number = AMOUNTS.of(field);
        boolean fits =
                number.filter(n -> n.signum() >= 0 && n.compareTo(most) <= 0).isPresent();
        if (number.isPresent() && !fits) {
            field.reject(field.location(), number.get().toPlainString(), expected, Optional.empty());
        }
        return number.filter(n -> fits);
    }
}
