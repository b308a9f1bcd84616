package org.variorum.load.cases;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.content.ValueDraft;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.model.Edtf;
import org.variorum.model.Rate;
import org.variorum.model.Value;

/** Reads a rate of exchange, {@code {KRW_per_USD: 1300, as_of: 2023-11-15}}. */
final class RateFields {

    private static final Pattern PAIR = Pattern.compile("([A-Z]{3})_per_([A-Z]{3})");
    private static final String FORM = "a rate with its day, such as {KRW_per_USD: 1300, as_of: 2023-11-15}";

    private RateFields() {}

    /** The rate that a field gives, where it gives one; one beside a value without a currency is reported. */
    static Optional<Rate> beside(Field field, Optional<ValueDraft> value) {
        Optional<Rate> rate = field.fields(fields -> rate(fields, field)).flatMap(r -> r);
        boolean money = value.filter(
                        v -> v instanceof ValueDraft.Plain plain && plain.value() instanceof Value.Quantity)
                .isPresent();
        if (rate.isPresent() && value.isPresent() && !money) {
            field.reject(field.location(), "beside a value without a currency", FORM, Optional.empty());
        }
        return rate;
    }

    private static Optional<Rate> rate(Fields fields, Field field) {
        Optional<Matcher> pair = fields.keys().stream()
                .map(key -> PAIR.matcher(key.text()))
                .filter(m -> m.matches() && !m.group(1).equals(m.group(2)))
                .findFirst();
        Optional<Edtf> asOf = fields.at("as_of").form(Forms.EDTF);
        if (pair.isEmpty()) {
            fields.at("KRW_per_USD").required("1300");
            return Optional.empty();
        }
        Field amountField = fields.at(pair.get().group());
        Optional<BigDecimal> amount = new Amounts(Locale.ENGLISH).of(amountField);
        if (amount.filter(a -> a.signum() <= 0).isPresent()) {
            field.reject(amountField.location(), "not above nothing", FORM, Optional.empty());
            return Optional.empty();
        }
        return amount.map(a -> new Rate(a, pair.get().group(1), pair.get().group(2), asOf));
    }
}
