package org.variorum.data;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import org.variorum.model.Edtf;
import org.variorum.model.Operands;

/**
 * What a rule looked at when it compared two claims, as data: {@code first} and {@code second} of one kind, and what else
 * they were compared by. Stretches of time and numbers are {@code from} and {@code to}; an end that is not there is open.
 */
final class OperandsJson {

    private static final Operands.Cases<Json> CASES = new Operands.Cases<>(
            o -> pair(Json.of(o.first()), Json.of(o.second())).json(),
            o -> new JsonObject().json(),
            o -> pair(role(o.first()), role(o.second())).json(),
            o -> pair(scope(o.first()), scope(o.second())).json(),
            o -> pair(Json.of(o.first()), Json.of(o.second())).json(),
            OperandsJson::quantities,
            o -> pair(span(o.first()), span(o.second())).json(),
            o -> pair(ValueJson.of(o.first()), ValueJson.of(o.second()))
                    .putAny("only-first", o.onlyFirst(), Json::of)
                    .putAny("only-second", o.onlySecond(), Json::of)
                    .json(),
            o -> pair(ValueJson.of(o.first()), ValueJson.of(o.second())).json(),
            o -> pair(ValueJson.of(o.first()), ValueJson.of(o.second()))
                    .putAny("missing", o.missing(), Json::of)
                    .json(),
            o -> pair(ValueJson.of(o.first()), ValueJson.of(o.second())).json(),
            o -> new JsonObject().put("note", o.note()).json());

    private OperandsJson() {}

    static Json of(Operands operands) {
        return operands.fold(CASES);
    }

    private static JsonObject pair(Json first, Json second) {
        return new JsonObject().put("first", first).put("second", second);
    }

    private static Json role(Operands.RoleRead role) {
        return new JsonObject()
                .put("played", role.played())
                .put("put-right", role.putRight())
                .put("stated", role.stated(), Json::of)
                .json();
    }

    private static Json scope(Operands.ScopeRead read) {
        return ScopeJson.put(new JsonObject(), read.scope())
                .put("valid", read.valid().map(Edtf::text), Json::of)
                .put("as-of", read.asOf().map(Edtf::text), Json::of)
                .json();
    }

    private static Json quantities(Operands.Quantities o) {
        return pair(extent(o.first()), extent(o.second()))
                .put("convertible", o.convertible())
                .put("conversion", o.conversion(), OperandsJson::conversion)
                .json();
    }

    private static Json conversion(Operands.Conversion conversion) {
        return new JsonObject()
                .put("from", extent(conversion.from()))
                .put("to", extent(conversion.to()))
                .put("rate", conversion.rate(), ValueJson::rate)
                .json();
    }

    private static Json extent(Operands.Extent extent) {
        return IntervalJson.put(new JsonObject(), extent.interval(), Json::of)
                .put("unit", extent.unit(), Json::of)
                .json();
    }

    private static Json span(Operands.Span span) {
        JsonObject read = new JsonObject().put("value", ValueJson.of(span.value()));
        span.stretch()
                .ifPresent(stretch -> IntervalJson.put(read, stretch, t -> Json.of(ISO_LOCAL_DATE_TIME.format(t))));
        return read.put("utc", span.utc()).json();
    }
}
