package org.variorum.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a number or a date of the data of a site leaves possible, as the method page says it.
 *
 * @param low the least; absent where there is none
 * @param high the greatest
 */
record WrittenExtent<T extends Comparable<? super T>>(Optional<T> low, Optional<T> high) {

    private static final BigDecimal BELOW = new BigDecimal("0.9");
    private static final BigDecimal ABOVE = new BigDecimal("1.1");

    /** Whether whatever one value leaves possible is possible by another of the same type and unit. */
    static boolean isWithin(JsonNode narrow, JsonNode wide) {
        String type = narrow.path("type").asString();
        if (!type.equals(wide.path("type").asString())) {
            return false;
        }
        return switch (type) {
            case "quantity" ->
                narrow.path("unit").equals(wide.path("unit")) && number(narrow).isWithin(number(wide));
            case "date" -> {
                boolean zoned = narrow.has("zone") && wide.has("zone");
                yield time(narrow, zoned).isWithin(time(wide, zoned));
            }
            default -> false;
        };
    }

    private boolean isWithin(WrittenExtent<T> wide) {
        boolean from = wide.low.isEmpty() || (low.isPresent() && low.get().compareTo(wide.low.get()) >= 0);
        boolean to = wide.high.isEmpty() || (high.isPresent() && high.get().compareTo(wide.high.get()) <= 0);
        return from && to;
    }

    private static WrittenExtent<BigDecimal> number(JsonNode value) {
        BigDecimal low = value.path("low").decimalValue();
        BigDecimal high = value.path("high").decimalValue();
        return switch (value.path("hedge").asString("exact")) {
            case "about", "around", "some", "roughly" ->
                new WrittenExtent<>(Optional.of(low.multiply(BELOW)), Optional.of(high.multiply(ABOVE)));
            case "at-least", "more-than", "over" -> new WrittenExtent<>(Optional.of(low), Optional.empty());
            case "up-to", "at-most", "under", "fewer-than" ->
                new WrittenExtent<>(Optional.of(BigDecimal.ZERO), Optional.of(high));
            case "nearly", "almost" -> new WrittenExtent<>(Optional.of(low.multiply(BELOW)), Optional.of(high));
            default -> new WrittenExtent<>(Optional.of(low), Optional.of(high));
        };
    }

    /** When it is, by the clock of the world where both name a zone, else each by its own. */
    private static WrittenExtent<LocalDateTime> time(JsonNode value, boolean zoned) {
        String text = value.path("date").asString();
        ZoneId zone = ZoneId.of(zoned ? value.path("zone").asString() : "Z");
        int slash = text.indexOf('/');
        String from = slash < 0 ? text : text.substring(0, slash);
        String to = slash < 0 ? text : text.substring(slash + 1);
        return new WrittenExtent<LocalDateTime>(
                start(from).map(t -> utc(t, zone)), start(to).map(t -> utc(end(to, t), zone)));
    }

    private static LocalDateTime utc(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    private static Optional<LocalDateTime> start(String text) {
        String bare = text.replaceAll("[?~%]", "");
        return switch (bare.length()) {
            case 4 ->
                Optional.of(LocalDate.of(Integer.parseInt(bare.replace('X', '0')), 1, 1)
                        .atStartOfDay());
            case 7 -> Optional.of(YearMonth.parse(bare).atDay(1).atStartOfDay());
            case 10 -> Optional.of(LocalDate.parse(bare).atStartOfDay());
            case 16 -> Optional.of(LocalDateTime.parse(bare));
            default -> Optional.empty();
        };
    }

    /** The first moment after a date that starts there. */
    private static LocalDateTime end(String text, LocalDateTime start) {
        return switch (text.replaceAll("[?~%]", "").length()) {
            case 4 -> start.plusYears(text.endsWith("X") ? 10 : 1);
            case 7 -> start.plusMonths(1);
            case 10 -> start.plusDays(1);
            default -> start.plusMinutes(1);
        };
    }
}
