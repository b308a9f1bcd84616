package org.variorum.render.theme;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.render.view.ViewParts;
import org.variorum.words.PageText;

/**
 * How to read the parts of one type of record, or the words of one group, by their names. Each is an ordinary call, made ready
 * once for a type.
 */
final class Accessors {

    private static final String VIEWS = "org.variorum.render.view";

    private final boolean view;
    private final ViewParts parts;

    /** The parts of a type of record, or of an interface of words; none of what is neither view nor words. */
    Accessors(Class<?> type) {
        view = type.getPackageName().equals(VIEWS) || PageText.class.isAssignableFrom(type);
        parts = view ? ahead(type).orElseGet(() -> now(type)) : (whole, name) -> null;
    }

    /** Whether templates may see what is of this type. */
    boolean isView() {
        return view;
    }

    /** The part of that name; null, as FreeMarker has it, where what is of this type has none. */
    @Nullable
    Object read(Object whole, String name) {
        return parts.of(whole, name);
    }

    /** What the build made for a type; empty where the classes are those that the compiler made. */
    private static Optional<ViewParts> ahead(Class<?> type) {
        try {
            return Optional.of(Class.forName(type.getName() + "$Parts", true, type.getClassLoader())
                    .asSubclass(ViewParts.class)
                    .getConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static ViewParts now(Class<?> type) {
        Map<String, Function<Object, Object>> readers = new HashMap<>();
        accessors(type).forEach(part -> readers.put(part.getName(), reader(part)));
        return (whole, name) -> {
            Function<Object, Object> reader = readers.get(name);
            return reader == null ? null : reader.apply(whole);
        };
    }

    private static Stream<Method> accessors(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Arrays.stream(type.getMethods()).filter(method -> method.getParameterCount() == 0);
    }

    @SuppressWarnings("unchecked") // What the factory makes is of the type that it was asked for.
    private static Function<Object, Object> reader(Method part) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle accessor = lookup.unreflect(part);
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
