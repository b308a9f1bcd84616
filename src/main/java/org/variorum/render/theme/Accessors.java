package org.variorum.render.theme;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How to read the parts of one type of record, by their names. Each is an ordinary call, made ready once for a type. */
final class Accessors {

    private static final String VIEWS = "org.variorum.render.view";

    private final Map<String, Function<Object, Object>> parts = new HashMap<>();
    private final boolean view;

    /** The parts of a type of record; none of one that is no view. */
    Accessors(Class<?> type) {
        view = type.getPackageName().equals(VIEWS);
        if (view) {
            for (RecordComponent part : type.getRecordComponents()) {
                parts.put(part.getName(), reader(part));
            }
        }
    }

    /** Whether templates may see records of this type. */
    boolean isView() {
        return view;
    }

    /** The part of that name; null, as FreeMarker has it, where a record of this type has none. */
    @Nullable
    Object read(Record record, String name) {
        Function<Object, Object> reader = parts.get(name);
        return reader == null ? null : reader.apply(record);
    }

    @SuppressWarnings("unchecked") // What the factory makes is of the type that it was asked for.
    private static Function<Object, Object> reader(RecordComponent part) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle accessor = lookup.unreflect(part.getAccessor());
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }
}
