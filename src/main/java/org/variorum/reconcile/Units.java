package org.variorum.reconcile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Exact conversion between units of one dimension. Factors are those of the international yard and pound agreement
 * (1959) and of the SI; all are finite decimals.
 */
final class Units {

    /**
     * A unit in terms of its dimension's base.
     *
     * @param base the base unit
     * @param factor how many of the base one of it is
     */
    record Unit(String base, BigDecimal factor) {}

    private static final Map<String, Unit> KNOWN = known();

    private Units() {}

    /** The unit of that name or symbol; an unknown one is a dimension of its own. */
    static Unit of(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(KNOWN.get(key))
                .or(() -> Optional.ofNullable(key.endsWith("s") ? KNOWN.get(key.substring(0, key.length() - 1)) : null))
                .orElseGet(() -> new Unit(singular(key), BigDecimal.ONE));
    }

    private static String singular(String key) {
        return key.length() > 3 && key.endsWith("s") && !key.endsWith("ss") ? key.substring(0, key.length() - 1) : key;
    }

    private static Map<String, Unit> known() {
        Map<String, Unit> units = new HashMap<>();
        put(units, "m", "1", "m", "metre", "meter");
        put(units, "m", "1000", "km", "kilometre", "kilometer");
        put(units, "m", "0.01", "cm", "centimetre", "centimeter");
        put(units, "m", "0.001", "mm", "millimetre", "millimeter");
        put(units, "m", "1609.344", "mi", "mile");
        put(units, "m", "1852", "nmi", "nautical mile");
        put(units, "m", "0.3048", "ft", "foot", "feet");
        put(units, "m", "0.9144", "yd", "yard");
        put(units, "m", "0.0254", "in", "inch", "inches");
        put(units, "s", "1", "s", "sec", "second");
        put(units, "s", "60", "min", "minute");
        put(units, "s", "3600", "h", "hr", "hour");
        put(units, "s", "86400", "d", "day");
        put(units, "s", "604800", "week");
        put(units, "g", "1", "g", "gram");
        put(units, "g", "1000", "kg", "kilogram", "kilo");
        put(units, "g", "1000000", "t", "tonne", "metric ton");
        put(units, "g", "907184.74", "short ton");
        put(units, "g", "453.59237", "lb", "pound");
        put(units, "km2", "1", "km2", "km²", "square kilometre", "square kilometer");
        put(units, "km2", "0.01", "ha", "hectare");
        put(units, "km2", "2.589988110336", "sq mi", "square mile");
        put(units, "km/h", "1", "km/h", "kph");
        put(units, "km/h", "1.609344", "mph");
        put(units, "km/h", "1.852", "kn", "knot");
        put(units, "fraction", "1", "fraction");
        put(units, "fraction", "0.01", "%", "percent", "per cent");
        return Map.copyOf(units);
    }

    private static void put(Map<String, Unit> units, String base, String factor, String... names) {
        for (String name : names) {
            units.put(name, new Unit(base, new BigDecimal(factor)));
        }
    }
}
