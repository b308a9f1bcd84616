package org.variorum.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackingTest {

    private final Packing packing = new Packing();

    private enum Colour {
        RED,
        GREEN {
            @Override
            public String toString() {
                return "grass";
            }
        }
    }

    private record Part(String name, Optional<Integer> size) {}

    private record Thing(Part part, List<Part> more, Map<String, Colour> colours) {}

    static Stream<Object> values() {
        return Stream.of(
                "",
                "plain",
                "ünïcode",
                "\uD55C\uAD6D\uC5B4 \uD83D\uDE00",
                "\uD800 stands alone",
                "long".repeat(50_000),
                true,
                false,
                1,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                new BigDecimal("1.50"),
                new BigInteger("123456789012345678901234567890"),
                LocalDate.of(2026, 11, 28),
                LocalDate.of(-44, 3, 15),
                LocalTime.of(12, 30),
                LocalDateTime.of(2026, 1, 2, 3, 4, 5),
                OffsetDateTime.parse("2026-01-02T03:04:05+09:00"),
                Duration.ofSeconds(90),
                Instant.parse("2026-01-02T03:04:05Z"),
                Period.of(1, 2, 3),
                Year.of(-1200),
                YearMonth.of(2026, 11),
                ZoneId.of("America/Los_Angeles"),
                ZoneOffset.UTC,
                ZoneOffset.ofHours(9),
                ZonedDateTime.parse("2026-01-02T03:04:05+09:00[Asia/Seoul]"),
                0.1,
                URI.create("https://example.org/a?b#c"),
                Optional.empty(),
                Optional.of("x"),
                List.of(),
                List.of("b", "a", "b"),
                Set.of("b", "a"),
                new TreeSet<>(Set.of(3, 1, 2)),
                Map.of("k", List.of(1)),
                new TreeMap<>(Map.of("b", 1, "a", 2)),
                Colour.RED,
                Colour.GREEN,
                new Part("p", Optional.of(3)),
                new Thing(
                        new Part("p", Optional.empty()),
                        List.of(new Part("q", Optional.of(1))),
                        Map.of("c", Colour.GREEN)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsPackedComesOutEqual(Object value) {
        assertThat(packing.unpack(packing.pack(value))).isEqualTo(value);
        Packing other = new Packing(packing.names());
        assertThat(other.unpack(packing.pack(value))).isEqualTo(value);
        assertThat(other.pack(value)).isEqualTo(packing.pack(value));
    }

    @Test
    void differentValuesHaveDifferentBytes() {
        Set<String> seen = new HashSet<>();
        values().forEach(value -> assertThat(seen.add(new BigInteger(1, packing.pack(value)).toString(16)))
                .as("%s", value)
                .isTrue());
        assertThat(packing.pack(List.of("ab", "c"))).isNotEqualTo(packing.pack(List.of("a", "bc")));
        assertThat(packing.pack(List.of(List.of("a"), "b"))).isNotEqualTo(packing.pack(List.of(List.of("a", "b"))));
        assertThat(packing.pack(1)).isNotEqualTo(packing.pack(1L)).isNotEqualTo(packing.pack("1"));
        assertThat(packing.pack(new BigDecimal("1.5"))).isNotEqualTo(packing.pack(new BigDecimal("1.50")));
    }

    /** Sets and maps without an order of their own are gone through in another one by each virtual machine. */
    @Test
    void whatHasNoOrderIsPackedInOne() {
        Set<String> one = new HashSet<>(List.of("Aa", "BB", "c"));
        Set<String> other = new HashSet<>(List.of("c", "BB", "Aa"));
        assertThat(packing.pack(one)).isEqualTo(packing.pack(other)).isEqualTo(packing.pack(Set.copyOf(one)));
        assertThat(packing.pack(Map.of("a", 1, "b", 2, "c", 3)))
                .isEqualTo(packing.pack(Map.of("c", 3, "b", 2, "a", 1)));
    }

    @Test
    void whatHasAnOrderKeepsIt() {
        Set<String> set = new LinkedHashSet<>(List.of("z", "a", "m"));
        assertThat((Set<?>) packing.unpack(packing.pack(set)))
                .map(Object::toString)
                .containsExactly("z", "a", "m");
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", 2);
        assertThat(((Map<?, ?>) packing.unpack(packing.pack(map))).keySet())
                .map(Object::toString)
                .containsExactly("z", "a");
    }

    @Test
    void whatIsNoValueIsRefused() {
        assertThatThrownBy(() -> packing.pack(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> packing.pack(List.of(new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> packing.unpack(new byte[] {99})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Packing(List.of("org.variorum.Nothing")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
