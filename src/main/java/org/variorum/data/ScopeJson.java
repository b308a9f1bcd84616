package org.variorum.data;

import org.variorum.model.Edtf;
import org.variorum.model.Scope;

/** A scope as data: {@code period}, {@code measure}, {@code population} and {@code area}, each where it is given. */
final class ScopeJson {

    private ScopeJson() {}

    /** Puts the members of a scope beside others. */
    static JsonObject put(JsonObject object, Scope scope) {
        return object.put("period", scope.period().map(Edtf::text), Json::of)
                .put("measure", scope.measure(), Json::of)
                .put("population", scope.population(), Json::of)
                .put("area", scope.area(), Json::of);
    }
}
