package org.variorum.data;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Id;

/** A JSON object in the making, member by member, in the order in which readers see them. Each name is put once. */
public final class JsonObject {

    private final Map<String, Json> members = new LinkedHashMap<>();

    /** Puts a member. */
    public JsonObject put(String name, Json value) {
        if (members.put(name, value) != null) {
            throw new IllegalArgumentException("a second member " + name);
        }
        return this;
    }

    /** Puts a string. */
    public JsonObject put(String name, String text) {
        return put(name, Json.of(text));
    }

    /** Puts an id. */
    public JsonObject put(String name, Id<?> id) {
        return put(name, Json.of(id));
    }

    /** Puts a word of a vocabulary, as authors write it. */
    public JsonObject put(String name, Enum<?> word) {
        return put(name, Json.of(word));
    }

    /** Puts an exact number. */
    public JsonObject put(String name, BigDecimal number) {
        return put(name, Json.of(number));
    }

    /** Puts a whole number. */
    public JsonObject put(String name, long number) {
        return put(name, Json.of(number));
    }

    /** Puts true or false. */
    public JsonObject put(String name, boolean holds) {
        return put(name, Json.of(holds));
    }

    /** Puts what a function makes of something, where there is something. */
    public <T> JsonObject put(String name, Optional<T> thing, Function<? super T, ? extends Json> json) {
        thing.ifPresent(t -> put(name, json.apply(t)));
        return this;
    }

    /** Puts an array of what a function makes of some things, even of none. */
    public <T> JsonObject putAll(String name, Collection<T> things, Function<? super T, ? extends Json> json) {
        return put(name, Json.array(things, json));
    }

    /** Puts an array of what a function makes of some things, where there are any. */
    public <T> JsonObject putAny(String name, Collection<T> things, Function<? super T, ? extends Json> json) {
        return things.isEmpty() ? this : putAll(name, things, json);
    }

    /** The object as it is now. */
    public Json.Members json() {
        return new Json.Members(members);
    }
}
