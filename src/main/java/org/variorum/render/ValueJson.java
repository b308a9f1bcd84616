package org.variorum.render;

import java.time.ZoneId;
import java.util.Map;
import org.variorum.model.Hedge;
import org.variorum.model.Value;
import org.variorum.model.Words;
import org.variorum.render.Json.Members;

/** A value as data: its type, and the members of that type. */
final class ValueJson {

    private ValueJson() {}

    static Map<String, Object> of(Value value) {
        return value.<Map<String, Object>>fold(new Value.Cases<>(
                e -> typed("entity").put("id", e.id()).map(),
                ValueJson::quantity,
                d -> typed("date")
                        .put("date", d.date().text())
                        .put("zone", d.zone().map(ZoneId::getId))
                        .map(),
                r -> typed("relation")
                        .put("order", Words.of(r.order()))
                        .put("event", r.event().text())
                        .map(),
                q -> typed("quote")
                        .put("text", q.text())
                        .put("language", q.language())
                        .put("translated-from", q.translatedFrom())
                        .map(),
                y -> typed("yes-no").put("answer", Words.of(y)).map(),
                s -> typed("set").put("ids", s.ids()).map()));
    }

    private static Map<String, Object> quantity(Value.Quantity q) {
        Members members = typed("quantity").put("low", q.low()).put("high", q.high());
        if (q.hedge() != Hedge.EXACT) {
            members.put("hedge", Words.of(q.hedge()));
        }
        return members.put("unit", q.unit()).putAll("parts", q.parts()).map();
    }

    private static Members typed(String type) {
        return new Members().put("type", type);
    }
}
