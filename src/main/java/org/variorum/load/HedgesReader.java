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

/** Reads how wide the hedges of this site are; those that it does not name keep their default. */
final class HedgesReader {

    private HedgesReader() {}

    /** The policy in force. */
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
        return new Policy(widths, dozens);
    }
}
