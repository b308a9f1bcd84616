package org.variorum.load;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Words;

/** Reads how loosely numbers and dates are read on this site; what it does not name keeps its default. */
final class HedgesReader {

    private HedgesReader() {}

    /** The policy in force, but for what {@code thresholds} says. */
    static Policy read(Field hedges) {
        return hedges.fields(HedgesReader::policy).orElse(Policy.DEFAULT);
    }

    private static Policy policy(Fields fields) {
        Map<Hedge, BigDecimal> widths = new EnumMap<>(Policy.DEFAULT.widths());
        for (Hedge hedge : Policy.DEFAULT.widths().keySet()) {
            fields.at(Words.of(hedge)).form(Forms.PERCENT).ifPresent(width -> widths.put(hedge, width));
        }
        Interval<BigDecimal> dozens =
                fields.at(Words.of(Hedge.DOZENS)).form(Forms.RANGE).orElse(Policy.DEFAULT.dozens());
        Policy.Shares usual = Policy.Shares.DEFAULT;
        BigDecimal rounding = fields.at("rounding").form(Forms.PERCENT).orElse(usual.rounding());
        return new Policy(
                widths,
                dozens,
                fields.at("approximate-year").form(Forms.YEARS).orElse(Policy.DEFAULT.approximateYear()),
                new Policy.Shares(rounding, usual.wide(), usual.overlap()));
    }
}
