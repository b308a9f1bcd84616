package org.variorum.propose;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.measure.Magnitude;
import org.variorum.model.Hedge;
import org.variorum.model.Id;
import org.variorum.model.Value;
import org.variorum.model.Words;

/** Values in the notation of authors, which reads as the value again. */
final class Notation {

    private static final int GROUP = 3;

    private static final List<Magnitude> SCALES =
            List.of(Magnitude.THOUSAND, Magnitude.MILLION, Magnitude.BILLION, Magnitude.TRILLION);

    private static final Value.Cases<String> CASES = new Value.Cases<>(
            e -> e.id().text(),
            Notation::quantity,
            d -> d.date().text(),
            r -> Words.of(r.order()) + " " + r.event().text(),
            Value.QuoteValue::text,
            Words::of,
            s -> String.join(", ", Id.texts(s.ids())));

    private Notation() {}

    /** The value as it stands in a finding. */
    static String of(Value value) {
        return value.fold(CASES);
    }

    private static String quantity(Value.Quantity q) {
        String unit = q.unit().map(u -> " " + u).orElse("");
        return q.hedge() == Hedge.DOZENS ? "dozens" + unit : hedge(q.hedge()) + number(q) + unit;
    }

    private static String hedge(Hedge hedge) {
        return switch (hedge) {
            case EXACT -> "";
            case ABOUT -> "~";
            case AT_LEAST -> ">=";
            case AT_MOST -> "<=";
            case MORE_THAN -> ">";
            case FEWER_THAN -> "<";
            case AROUND, SOME, ROUGHLY, APPROXIMATELY, NEARLY, ALMOST, OVER, UP_TO, UNDER, DOZENS ->
                Words.of(hedge).replace('-', ' ') + " ";
        };
    }

    private static String number(Value.Quantity q) {
        if (!q.parts().isEmpty()) {
            return q.parts().stream().map(Notation::digits).collect(Collectors.joining("+"));
        }
        return q.isRange() ? range(q.low(), q.high()) : scaled(q.low());
    }

    /** Of two ends either both have a scale word or none: one alone would be read with both. */
    private static String range(BigDecimal low, BigDecimal high) {
        return low.scale() < 0 && high.scale() < 0
                ? scaled(low) + ".." + scaled(high)
                : digits(low) + ".." + digits(high);
    }

    /** A number that is not known to its last digit has a scale word, which says how far it is. */
    private static String scaled(BigDecimal number) {
        return SCALES.stream()
                .filter(scale -> number.scale() < 0 && scale.factor().scale() <= number.scale())
                .findFirst()
                .map(scale -> digits(number.movePointRight(scale.factor().scale())) + " " + scale.word())
                .orElseGet(() -> digits(number));
    }

    /** In full; three decimals alone would be taken for a group of digits. */
    private static String digits(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        BigDecimal written =
                number.scale() != GROUP ? number : shortest.scale() < GROUP ? shortest : number.setScale(GROUP + 1);
        return written.toPlainString();
    }
}
