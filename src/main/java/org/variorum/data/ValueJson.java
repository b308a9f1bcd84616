package org.variorum.data;

import org.variorum.model.Edtf;
import org.variorum.model.Hedge;
import org.variorum.model.Rate;
import org.variorum.model.Value;

/** A value as data: its type, and the members of that type. */
public final class ValueJson {

    private static final Value.Cases<Json> CASES = new Value.Cases<>(
            e -> typed("entity").put("id", e.id()).json(),
            ValueJson::quantity,
            ValueJson::date,
            r -> typed("relation")
                    .put("order", r.order())
                    .put("event", r.event())
                    .json(),
            ValueJson::quote,
            y -> typed("yes-no").put("answer", y).json(),
            s -> typed("set").putAll("ids", s.ids(), Json::of).json());

    private ValueJson() {}

    /** The value. */
    public static Json of(Value value) {
        return value.fold(CASES);
    }

    private static Json quantity(Value.Quantity q) {
        JsonObject quantity = typed("quantity").put("low", q.low()).put("high", q.high());
        if (q.hedge() != Hedge.EXACT) {
            quantity.put("hedge", q.hedge());
        }
        return quantity.put("unit", q.unit(), Json::of)
                .putAny("parts", q.parts(), Json::of)
                .put("rate", q.rate(), ValueJson::rate)
                .json();
    }

    private static Json date(Value.DateValue d) {
        return typed("date")
                .put("date", d.date().text())
                .put("zone", d.zone(), zone -> Json.of(zone.getId()))
                .json();
    }

    private static Json quote(Value.QuoteValue q) {
        return typed("quote")
                .put("text", q.text())
                .put("language", q.language(), Json::of)
                .put("translated-from", q.translatedFrom(), Json::of)
                .json();
    }

    /** A rate of exchange. */
    static Json rate(Rate rate) {
        return new JsonObject()
                .put("amount", rate.amount())
                .put("counted", rate.counted())
                .put("base", rate.base())
                .put("as-of", rate.asOf().map(Edtf::text), Json::of)
                .json();
    }

    private static JsonObject typed(String type) {
        return new JsonObject().put("type", type);
    }
}
