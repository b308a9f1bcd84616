package org.variorum.recall;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values as bytes: records of records, enums, texts, numbers, dates, lists, sets, maps and optionals. Other bytes may mean the same,
 * but the same bytes mean the same, whatever run made them; and what is made of them again is equal to what they were made of.
 * Types are numbered as they come; the numbers are kept with the bytes. Safe for use by several threads.
 */
final class Packing {

    private static final Map<Class<?>, Function<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(Double.class, Double::valueOf),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(BigInteger.class, BigInteger::new),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(Period.class, Period::parse),
            Map.entry(URI.class, URI::create),
            Map.entry(Year.class, Year::parse),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(ZoneId.class, ZoneId::of),
            Map.entry(ZonedDateTime.class, ZonedDateTime::parse));

    // What stands before a value, so that it can be read again.
    private static final byte EMPTY = 0;
    private static final byte PRESENT = 1;
    private static final byte FALSE = 2;
    private static final byte TRUE = 3;
    private static final byte TEXT = 4;
    private static final byte NARROW_TEXT = 5;
    private static final byte LIST = 6;
    private static final byte SET = 7;
    private static final byte SORTED_SET = 8;
    private static final byte MAP = 9;
    private static final byte SORTED_MAP = 10;
    private static final byte TYPE = 11;

    private final Map<Class<?>, Type> types = new ConcurrentHashMap<>();
    private final List<Type> numbered = new ArrayList<>();

    /** Knows no type yet. */
    Packing() {}

    /**
     * Knows these types, by their numbers.
     *
     * @throws IllegalArgumentException if there is one no longer
     */
    Packing(List<String> names) {
        for (String name : names) {
            try {
                type(Class.forName(name, false, Packing.class.getClassLoader()));
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException(name, e);
            }
        }
    }

    /** The types, by their numbers. */
    List<String> names() {
        synchronized (numbered) {
            return numbered.stream().map(type -> type.of().getName()).toList();
        }
    }

    /**
     * A value as bytes.
     *
     * @throws IllegalArgumentException if anything in it is of no such type
     */
    byte[] pack(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(value, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The value that was packed.
     *
     * @throws IllegalArgumentException if it cannot be made again
     */
    Object unpack(byte[] bytes) {
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void write(Object value, DataOutput out) throws IOException {
        if (value instanceof String text) {
            text(text, out);
        } else if (value instanceof Boolean truth) {
            out.writeByte(truth ? TRUE : FALSE);
        } else if (value instanceof Optional<?> some) {
            out.writeByte(some.isPresent() ? PRESENT : EMPTY);
            if (some.isPresent()) {
                write(some.get(), out);
            }
        } else if (value instanceof List<?> list) {
            out.writeByte(LIST);
            each(list, out);
        } else if (value instanceof Set<?> set) {
            set(set, out);
        } else if (value instanceof Map<?, ?> map) {
            map(map, out);
        } else {
            out.writeByte(TYPE);
            type(typeOf(value)).write(value, out);
        }
    }

    /** Values of an enum may have classes of their own, as zones have. */
    private static Class<?> typeOf(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass();
        }
        return value instanceof ZoneId ? ZoneId.class : value.getClass();
    }

    private void each(Collection<?> values, DataOutput out) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            write(value, out);
        }
    }

    /** A set that has no order of its own must not have another in each run. */
    private void set(Set<?> set, DataOutput out) throws IOException {
        if (set instanceof SortedSet<?> || set instanceof LinkedHashSet<?>) {
            out.writeByte(set instanceof SortedSet<?> ? SORTED_SET : SET);
            each(set, out);
            return;
        }
        out.writeByte(SET);
        out.writeInt(set.size());
        for (byte[] packed : sorted(set)) {
            out.write(packed);
        }
    }

    private List<byte[]> sorted(Collection<?> values) {
        List<byte[]> packed = new ArrayList<>();
        values.forEach(value -> packed.add(pack(value)));
        packed.sort(Arrays::compare);
        return packed;
    }

    private void map(Map<?, ?> map, DataOutput out) throws IOException {
        if (map instanceof SortedMap<?, ?> || map instanceof LinkedHashMap<?, ?>) {
            out.writeByte(map instanceof SortedMap<?, ?> ? SORTED_MAP : MAP);
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                write(entry.getKey(), out);
                write(entry.getValue(), out);
            }
            return;
        }
        out.writeByte(MAP);
        out.writeInt(map.size());
        TreeMap<byte[], byte[]> packed = new TreeMap<>(Arrays::compare);
        map.forEach((key, value) -> packed.put(pack(key), pack(value)));
        for (Map.Entry<byte[], byte[]> entry : packed.entrySet()) {
            out.write(entry.getKey());
            out.write(entry.getValue());
        }
    }

    private Object read(DataInput in) throws IOException, ReflectiveOperationException {
        byte mark = in.readByte();
        return switch (mark) {
            case EMPTY -> Optional.empty();
            case PRESENT -> Optional.of(read(in));
            case FALSE -> false;
            case TRUE -> true;
            case TEXT, NARROW_TEXT -> text(in, mark == NARROW_TEXT);
            case LIST -> List.copyOf(list(in));
            case SET -> Collections.unmodifiableSet(new LinkedHashSet<>(list(in)));
            case SORTED_SET -> Collections.unmodifiableSortedSet(new TreeSet<>(list(in)));
            case MAP -> Collections.unmodifiableMap(map(in, new LinkedHashMap<>()));
            case SORTED_MAP -> Collections.unmodifiableMap(map(in, new TreeMap<>()));
            case TYPE -> type(in.readShort()).read(in);
            default -> throw new IOException("no value begins with " + mark);
        };
    }

    private List<Object> list(DataInput in) throws IOException, ReflectiveOperationException {
        int count = in.readInt();
        List<Object> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(read(in));
        }
        return list;
    }

    private Map<Object, Object> map(DataInput in, Map<Object, Object> into)
            throws IOException, ReflectiveOperationException {
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            Object key = read(in);
            into.put(key, read(in));
        }
        return into;
    }

    /** Every text, whatever its length and whatever stands in it, is another one. */
    private static void text(String text, DataOutput out) throws IOException {
        boolean narrow = text.chars().allMatch(unit -> unit < 1 << Byte.SIZE);
        out.writeByte(narrow ? NARROW_TEXT : TEXT);
        byte[] units = narrow ? text.getBytes(StandardCharsets.ISO_8859_1) : wide(text);
        out.writeInt(units.length);
        out.write(units);
    }

    /** An encoder would put something else in the place of half a pair. */
    private static byte[] wide(String text) {
        ByteBuffer units = ByteBuffer.allocate(Character.BYTES * text.length());
        units.asCharBuffer().put(text);
        return units.array();
    }

    private static String text(DataInput in, boolean narrow) throws IOException {
        byte[] units = new byte[in.readInt()];
        in.readFully(units);
        return narrow
                ? new String(units, StandardCharsets.ISO_8859_1)
                : ByteBuffer.wrap(units).asCharBuffer().toString();
    }

    private Type type(int number) {
        synchronized (numbered) {
            return numbered.get(number);
        }
    }

    private Type type(Class<?> of) {
        Type known = types.get(of);
        if (known != null) {
            return known;
        }
        synchronized (numbered) {
            return types.computeIfAbsent(of, c -> {
                Type type = made(c, numbered.size());
                numbered.add(type);
                return type;
            });
        }
    }

    private Type made(Class<?> of, int number) {
        Function<String, Object> parsing = PLAIN.get(of);
        if (parsing != null) {
            return new Plain(of, number, parsing);
        } else if (of.isRecord()) {
            return new OfRecord(of, number);
        } else if (of.isEnum()) {
            return new OfEnum(of, number);
        }
        throw new IllegalArgumentException("no value to keep: " + of.getName());
    }

    /** How values of one type are written and read. */
    private interface Type {

        Class<?> of();

        void write(Object value, DataOutput out) throws IOException;

        Object read(DataInput in) throws IOException, ReflectiveOperationException;
    }

    /**
     * A type of which the text of a value says all.
     *
     * @param of the type
     * @param number its number
     * @param parsing makes a value of its text
     */
    private record Plain(Class<?> of, int number, Function<String, Object> parsing) implements Type {

        @Override
        public void write(Object value, DataOutput out) throws IOException {
            out.writeShort(number);
            text(value.toString(), out);
        }

        @Override
        public Object read(DataInput in) throws IOException {
            return parsing.apply(text(in, in.readByte() == NARROW_TEXT));
        }
    }

    private static final class OfEnum implements Type {

        private final Class<?> of;
        private final int number;
        private final List<?> constants;

        OfEnum(Class<?> of, int number) {
            this.of = of;
            this.number = number;
            this.constants = List.of(of.getEnumConstants());
        }

        @Override
        public Class<?> of() {
            return of;
        }

        @Override
        public void write(Object value, DataOutput out) throws IOException {
            out.writeShort(number);
            out.writeShort(constants.indexOf(value));
        }

        @Override
        public Object read(DataInput in) throws IOException {
            return constants.get(in.readShort());
        }
    }

    private final class OfRecord implements Type {

        private final Class<?> of;
        private final int number;
        private final Method[] parts;
        private final Constructor<?> constructor;

        OfRecord(Class<?> of, int number) {
            this.of = of;
            this.number = number;
            RecordComponent[] components = of.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            parts = new Method[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                parts[i] = components[i].getAccessor();
                parts[i].setAccessible(true);
            }
            try {
                constructor = of.getDeclaredConstructor(types);
                constructor.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public Class<?> of() {
            return of;
        }

        @Override
        public void write(Object value, DataOutput out) throws IOException {
            out.writeShort(number);
            for (Method part : parts) {
                try {
                    Packing.this.write(part.invoke(value), out);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalArgumentException(e);
                }
            }
        }

        @Override
        public Object read(DataInput in) throws IOException, ReflectiveOperationException {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = Packing.this.read(in);
            }
            return constructor.newInstance(values);
        }
    }
}
