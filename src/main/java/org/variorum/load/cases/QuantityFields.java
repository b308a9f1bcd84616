package org.variorum.load.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Shown;
import org.variorum.load.tree.Node;
import org.variorum.measure.Doubt;
import org.variorum.measure.Tail;
import org.variorum.model.Hedge;
import org.variorum.model.Value;
import org.variorum.model.Value.Quantity;

/**
 * Reads a quantity that is written as fields: {@code {n: 20, hedge: nearly}}, {@code {lo: 18, hi: 20}},
 * {@code {parts: [12, 8]}}. Scale words in the unit go to the number: {@code {n: 1.2, unit: million people}}.
 */
final class QuantityFields {

    private static final String HEDGED_RANGE = "{lo: 18, hi: 20} without a hedge, or {n: 20, hedge: nearly}";

    private final Amounts amounts;

    QuantityFields(Amounts amounts) {
        this.amounts = amounts;
    }

    /** The quantity; empty where it cannot be read, which is reported. */
    Optional<Value> read(Fields fields) {
        Field unitField = fields.at("unit");
        Optional<Tail> unit = unitField.text().map(Tail::of);
        Optional<Doubt> doubt = unit.flatMap(Tail::doubt);
        doubt.ifPresent(d ->
                unitField.reject(unitField.location(), Shown.quoted(d.written()), d.expected(), Optional.of(d.hint())));
        Optional<Quantity> number = number(fields);
        return doubt.isPresent()
                ? Optional.empty()
                : number.map(q -> unit.map(u -> u.many(q)).orElse(q));
    }

    private Optional<Quantity> number(Fields fields) {
        Field hedgeField = fields.at("hedge");
        Hedge hedge = hedgeField.word(Hedge.class).orElse(Hedge.EXACT);
        if (fields.at("lo").value().isPresent() || fields.at("hi").value().isPresent()) {
            if (hedge != Hedge.EXACT) {
                hedgeField.reject(hedgeField.location(), "beside a range", HEDGED_RANGE, Optional.empty());
            }
            return range(fields);
        }
        if (fields.at("parts").value().isPresent()) {
            return sum(fields, hedge);
        }
        Field field = fields.at("n");
        if (hedge == Hedge.DOZENS && field.value().isEmpty()) {
            return Optional.of(one(BigDecimal.ZERO, hedge));
        }
        if (!field.isWritten()) {
            field.required("20");
        }
        return amounts.of(field).map(n -> one(n, hedge));
    }

    private static Quantity one(BigDecimal number, Hedge hedge) {
        return new Quantity(number, number, hedge, Optional.empty(), List.of());
    }

    /** A range without an end reads as at least, or at most. */
    private Optional<Quantity> range(Fields fields) {
        Field low = fields.at("lo");
        Field high = fields.at("hi");
        Optional<BigDecimal> from = amounts.of(low);
        Optional<BigDecimal> to = amounts.of(high);
        boolean broken = from.isPresent() != low.value().isPresent()
                || to.isPresent() != high.value().isPresent();
        if (broken) {
            return Optional.empty();
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            high.reject(
                    high.location(),
                    "less than \"lo\"",
                    "a range that runs upwards: {lo: 18, hi: 20}",
                    Optional.empty());
            return Optional.empty();
        }
        Hedge open = from.isEmpty() ? Hedge.AT_MOST : to.isEmpty() ? Hedge.AT_LEAST : Hedge.EXACT;
        BigDecimal least = from.or(() -> to).orElseThrow();
        return Optional.of(new Quantity(least, to.orElse(least), open, Optional.empty(), List.of()));
    }

    private Optional<Quantity> sum(Fields fields, Hedge hedge) {
        Field field = fields.at("parts");
        List<BigDecimal> parts = new ArrayList<>();
        for (Node item : field.items()) {
            amounts.of(field, item).ifPresent(parts::add);
        }
        if (parts.isEmpty() || parts.size() < field.items().size()) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal::add).orElseThrow();
        Field whole = fields.at("n");
        Optional<BigDecimal> stated = amounts.of(whole);
        if (stated.filter(n -> n.compareTo(sum) != 0).isPresent()) {
            whole.reject(
                    whole.location(),
                    "not the sum of its parts",
                    "n: " + sum.toPlainString() + ", or two claims",
                    Optional.empty());
            return Optional.empty();
        }
        return Optional.of(new Quantity(sum, sum, hedge, Optional.empty(), parts));
    }
}
