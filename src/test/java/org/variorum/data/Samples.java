package org.variorum.data;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.diagnostic.Location;
import org.variorum.model.Edtf;

/** Makes a sample of a record, and all samples that differ from it in a single thing, however deep. */
final class Samples {

    /**
     * A sample.
     *
     * @param what the components that lead to the one thing that differs; empty for the sample itself
     * @param value the sample
     */
    record Sample(String what, Object value) {}

    private static final Map<Class<?>, List<Object>> ATOMS = Map.ofEntries(
            Map.entry(String.class, List.of("a", "b")),
            Map.entry(boolean.class, List.of(false, true)),
            Map.entry(int.class, List.of(1, 2)),
            Map.entry(Integer.class, List.of(1, 2)),
            Map.entry(BigDecimal.class, List.of(BigDecimal.ONE, BigDecimal.valueOf(2))),
            Map.entry(LocalDate.class, List.of(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1))),
            Map.entry(
                    LocalDateTime.class,
                    List.of(
                            LocalDate.EPOCH.atStartOfDay(),
                            LocalDate.EPOCH.atStartOfDay().plusSeconds(1))),
            Map.entry(Period.class, List.of(Period.ofDays(1), Period.ofDays(2))),
            Map.entry(ZoneId.class, List.of(ZoneId.of("UTC"), ZoneId.of("Asia/Seoul"))),
            Map.entry(Edtf.class, List.of(edtf("2023"), edtf("2024"))),
            Map.entry(Location.class, List.of(Location.ofFile("a.md"), Location.ofFile("b.md"))));

    private Samples() {}

    /** A sample of a type, then those that differ from it. */
    static List<Sample> of(Type type) {
        return of(type, Map.of());
    }

    private static List<Sample> of(Type type, Map<String, Type> variables) {
        if (type instanceof TypeVariable<?> variable) {
            return of(known(variables, variable.getName()), variables);
        }
        if (type instanceof ParameterizedType generic) {
            return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), variables);
        }
        Class<?> kind = (Class<?>) type;
        if (ATOMS.containsKey(kind)) {
            return plain(known(ATOMS, kind));
        }
        if (kind.isEnum()) {
            return plain(Arrays.asList(kind.getEnumConstants()));
        }
        return kind.isRecord() ? ofRecord(kind, variables) : ofFamily(kind);
    }

    private static <K, V> V known(Map<K, V> map, K key) {
        return Optional.ofNullable(map.get(key)).orElseThrow(() -> new AssertionError("no sample of " + key));
    }

    private static List<Sample> generic(Class<?> raw, Type[] arguments, Map<String, Type> variables) {
        if (raw.isRecord()) {
            return ofRecord(raw, Map.of(raw.getTypeParameters()[0].getName(), arguments[0]));
        }
        if (raw == Map.class) {
            return ofMap(of(arguments[0], variables), of(arguments[1], variables));
        }
        List<Sample> items = of(arguments[0], variables);
        List<Sample> samples = new ArrayList<>();
        items.forEach(item -> samples.add(
                new Sample(item.what(), raw == Optional.class ? Optional.of(item.value()) : List.of(item.value()))));
        samples.add(new Sample(" (none)", raw == Optional.class ? Optional.empty() : List.of()));
        return samples;
    }

    private static List<Sample> ofMap(List<Sample> keys, List<Sample> values) {
        Object key = keys.get(0).value();
        Object value = values.get(0).value();
        List<Sample> samples = new ArrayList<>();
        values.forEach(other -> samples.add(new Sample(other.what(), Map.of(key, other.value()))));
        keys.stream()
                .skip(1)
                .forEach(other -> samples.add(new Sample(other.what() + " as key", Map.of(other.value(), value))));
        samples.add(new Sample(" (none)", Map.of()));
        return samples;
    }

    private static List<Sample> plain(List<?> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Sample(i == 0 ? "" : " (" + values.get(i) + ")", values.get(i)))
                .toList();
    }

    /** Of a closed family a sample of its first kind with what differs, and one of each other. */
    private static List<Sample> ofFamily(Class<?> family) {
        Class<?>[] kinds = Optional.ofNullable(family.getPermittedSubclasses())
                .orElseThrow(() -> new AssertionError("no sample of " + family));
        List<Sample> samples = new ArrayList<>(of(kinds[0]));
        for (Class<?> kind : Arrays.asList(kinds).subList(1, kinds.length)) {
            samples.add(new Sample(
                    " (" + kind.getSimpleName() + ")", of(kind).get(0).value()));
        }
        return samples;
    }

    private static List<Sample> ofRecord(Class<?> kind, Map<String, Type> variables) {
        RecordComponent[] components = kind.getRecordComponents();
        List<List<Sample>> parts = Arrays.stream(components)
                .map(component -> part(component, variables))
                .toList();
        Object[] first = parts.stream().map(part -> part.get(0).value()).toArray();
        List<Sample> samples =
                new ArrayList<>(List.of(new Sample("", possible(kind, first).orElseThrow())));
        for (int i = 0; i < components.length; i++) {
            for (Sample part : parts.get(i).subList(1, parts.get(i).size())) {
                Object[] changed = first.clone();
                changed[i] = part.value();
                String what = "." + components[i].getName() + part.what();
                possible(kind, changed).map(value -> new Sample(what, value)).ifPresent(samples::add);
            }
        }
        return samples;
    }

    /** The upper of two numbers starts above the lower. */
    private static List<Sample> part(RecordComponent component, Map<String, Type> variables) {
        boolean upper = component.getName().equals("high") && component.getType() == BigDecimal.class;
        return upper
                ? plain(List.of(BigDecimal.valueOf(3), BigDecimal.valueOf(4)))
                : of(component.getGenericType(), variables);
    }

    /** The record of those parts, if there can be one. */
    private static Optional<Object> possible(Class<?> kind, Object[] parts) {
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(Arrays.stream(kind.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(parts));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + kind, e);
        }
    }

    private static Edtf edtf(String text) {
        return Edtf.parse(text).orElseThrow();
    }
}
