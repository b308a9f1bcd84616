package org.variorum.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words for units mean. Counted things (missiles, articles), currencies and percentage points are each a
 * dimension of their own; the library that knows how the others convert is loaded when two of them first meet.
 */
public final class Units {

    /** The number itself, whatever it counts. */
    public static final Unit SAME = new Unit("", BigDecimal.ONE, BigDecimal.ZERO, false);

    /**
     * A unit in terms of a base that it shares with what it converts to; exact.
     *
     * @param base a name for the base
     * @param factor how many of the base one of it is
     * @param offset how many of the base its zero is
     * @param measures whether it measures rather than counts, or holds a scale word: a number in it is written to its last
     *     digit
     */
    public record Unit(String base, BigDecimal factor, BigDecimal offset, boolean measures) {

        /** So many of a unit, in its base. */
        public BigDecimal toBase(BigDecimal number) {
            return number.multiply(factor).add(offset);
        }

        /** So many of the base, in the unit; rounded to 16 digits where it must be divided, and so only to be shown. */
        public BigDecimal fromBase(BigDecimal number) {
            BigDecimal above = number.subtract(offset);
            BigDecimal own =
                    factor.compareTo(BigDecimal.ONE) == 0 ? above : above.divide(factor, MathContext.DECIMAL64);
            return own.signum() == 0 ? BigDecimal.ZERO : own.stripTrailingZeros();
        }

        /** Whether a number means the same in both. */
        public boolean isSame(Unit other) {
            return base.equals(other.base)
                    && factor.compareTo(other.factor) == 0
                    && offset.compareTo(other.offset) == 0;
        }

        /** The same in terms of another base, of which it is so many. */
        public Unit in(String other, BigDecimal number) {
            return new Unit(other, factor.multiply(number), offset, true);
        }
    }

    /** The units that convert, by the names and symbols that authors write; a plural goes without saying. */
    enum Known {
        METRE("m", "metre", "meter"),
        KILOMETRE("km", "kilometre", "kilometer"),
        CENTIMETRE("cm", "centimetre", "centimeter"),
        MILLIMETRE("mm", "millimetre", "millimeter"),
        MICROMETRE("µm", "micrometre", "micrometer", "micron"),
        NANOMETRE("nanometre", "nanometer"),
        MILE("mi", "mile", "statute mile"),
        NAUTICAL_MILE("nmi", "nautical mile", "sea mile"),
        FOOT("ft", "foot", "feet", "'", "′", "’"),
        YARD("yd", "yard"),
        INCH("in", "inch", "\"", "″", "”"),
        SQUARE_METRE("m²", "sq m", "square metre", "square meter"),
        SQUARE_KILOMETRE("km²", "sq km", "square kilometre", "square kilometer"),
        SQUARE_CENTIMETRE("cm²", "sq cm", "square centimetre", "square centimeter"),
        SQUARE_MILE("mi²", "sq mi", "sq mile", "square mile"),
        SQUARE_FOOT("ft²", "sq ft", "square foot", "square feet"),
        HECTARE("ha", "hectare"),
        ACRE("acre"),
        CUBIC_METRE("m³", "cbm", "cu m", "cubic metre", "cubic meter"),
        CUBIC_KILOMETRE("km³", "cu km", "cubic kilometre", "cubic kilometer"),
        CUBIC_CENTIMETRE("cm³", "cu cm", "cubic centimetre", "cubic centimeter"),
        CUBIC_FOOT("ft³", "cu ft", "cubic foot", "cubic feet"),
        LITRE("l", "L", "litre", "liter"),
        MILLILITRE("ml", "mL", "millilitre", "milliliter"),
        GALLON("gal", "gallon", "us gallon"),
        IMPERIAL_GALLON("imperial gallon", "uk gallon"),
        BARREL("bbl", "barrel", "oil barrel", "barrel of oil"),
        GRAM("g", "gram", "gramme"),
        KILOGRAM("kg", "kilo", "kilogram", "kilogramme"),
        MILLIGRAM("mg", "milligram", "milligramme"),
        MICROGRAM("µg", "mcg", "microgram", "microgramme"),
        TONNE("t", "tonne", "metric ton", "metric tonne"),
        POUND("lb", "pound"),
        OUNCE("oz", "ounce"),
        STONE("stone"),
        SHORT_TON("short ton", "us ton"),
        LONG_TON("long ton", "imperial ton"),
        METRE_PER_SECOND("m/s", "metre per second", "meter per second"),
        KILOMETRE_PER_HOUR("km/h", "kmh", "kph", "kilometre per hour", "kilometer per hour"),
        MILE_PER_HOUR("mph", "mi/h", "mile per hour"),
        KNOT("kn", "knot"),
        KELVIN("K", "kelvin"),
        CELSIUS("°C", "celsius", "centigrade", "degree celsius", "degree centigrade"),
        FAHRENHEIT("°F", "fahrenheit", "degree fahrenheit"),
        SECOND("s", "sec", "second"),
        MILLISECOND("ms", "millisecond"),
        MINUTE("min", "minute"),
        HOUR("h", "hr", "hour"),
        DAY("d", "day"),
        WEEK("wk", "week"),
        SHARE("share", "fraction", "proportion"),
        PERCENT("%", "percent", "per cent", "pct"),
        PER_MILLE("‰", "per mille"),
        JOULE("J", "joule"),
        KILOWATT_HOUR("kWh", "kilowatt hour"),
        MEGAWATT_HOUR("MWh", "megawatt hour"),
        GIGAWATT_HOUR("GWh", "gigawatt hour"),
        TERAWATT_HOUR("TWh", "terawatt hour"),
        TON_OF_TNT("ton of tnt", "tonne of tnt"),
        KILOTON("kiloton", "kiloton of tnt", "kt of tnt", "kt tnt"),
        MEGATON("megaton", "megaton of tnt", "Mt of TNT", "Mt TNT"),
        WATT("W", "watt"),
        KILOWATT("kW", "kilowatt"),
        MEGAWATT("MW", "megawatt"),
        GIGAWATT("GW", "gigawatt"),
        BYTE("B", "byte"),
        KILOBYTE("kB", "kilobyte"),
        MEGABYTE("MB", "megabyte"),
        GIGABYTE("GB", "gigabyte"),
        TERABYTE("TB", "terabyte");

        private final String names;

        Known(String... names) {
            this.names = String.join("|", names);
        }

        /** The spelling that is kept where several are in use. */
        String symbol() {
            return names.split("\\|", 2)[0];
        }
    }

    /** Other words for what is counted. */
    private static final Map<String, String> SYNONYMS = Map.of("people", "person", "pp", "percentage point");

    /** No name of a unit is longer. */
    private static final int LONGEST = 80;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern GAP = Pattern.compile("[\\s_-]+");
    private static final Pattern POWER = Pattern.compile(".*[23²³]");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}%‰]+");

    private static final Map<String, Known> BY_NAME = byName();

    private Units() {}

    /** The unit of that name or symbol, scale words included; an unknown one is a dimension of its own. */
    public static Unit of(String name) {
        Optional<Known> known = known(name);
        if (known.isPresent()) {
            return UnitTable.of(known.get());
        }
        Tail tail = Tail.of(name, false);
        if (tail.factor().compareTo(BigDecimal.ONE) != 0) {
            Unit one = tail.unit().map(Units::of).orElse(SAME);
            return one.in(one.base(), tail.factor());
        }
        String word = (name.length() > LONGEST ? name : key(name)).toLowerCase(Locale.ROOT);
        String base = currency(name).map(code -> code.toLowerCase(Locale.ROOT)).orElse(word);
        return new Unit(SYNONYMS.getOrDefault(base, base), BigDecimal.ONE, BigDecimal.ZERO, false);
    }

    /** Whether it is a name or symbol of the table. */
    static boolean isListed(String name) {
        return known(name).isPresent();
    }

    /** Whether it is a unit that measures, or a currency, and not the name of what is counted. */
    public static boolean isMeasure(String name) {
        return isListed(name) || isMoney(name);
    }

    /** Whether it is a currency: a code, a sign or a name. */
    public static boolean isMoney(String name) {
        return currency(name).isPresent();
    }

    private static Optional<String> currency(String name) {
        return name.length() > LONGEST ? Optional.empty() : Currencies.of(name).or(() -> Currencies.of(key(name)));
    }

    /**
     * The unit in the one spelling that is kept of it where several are in use: the code for a sign of currency, letters for
     * marks of feet and inches, and a power that is raised.
     */
    public static String spelled(String unit) {
        String plain = unit.strip().replace('μ', 'µ');
        boolean several = POWER.matcher(plain).matches() || SIGN.matcher(plain).matches();
        return Currencies.ofSign(plain)
                .or(() -> several ? known(plain).map(Known::symbol) : Optional.empty())
                .orElse(plain);
    }

    /**
     * The name of which an unknown one may be a slip of the pen: that of the unit that is asked for, or one of the table.
     *
     * @param name a name
     * @param asked the unit that is asked for
     */
    static Optional<String> near(String name, Optional<String> asked) {
        boolean known = isMeasure(name) || name.length() > LONGEST;
        boolean same = asked.filter(a -> of(a).isSame(of(name))).isPresent();
        return known || same
                ? Optional.empty()
                : Stream.concat(asked.stream(), BY_NAME.keySet().stream().sorted())
                        .filter(right -> Slips.isSlip(key(name), key(right)))
                        .findFirst();
    }

    private static Optional<Known> known(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_NAME.get(name)).or(() -> spelling(key(name)));
    }

    /** Letters may be of any case where that makes no other unit: M is not m, T not t, and Mg not mg. */
    private static Optional<Known> spelling(String key) {
        boolean strict = key.length() == 1 || (key.length() == 2 && key.startsWith("M"));
        return Optional.ofNullable(BY_NAME.get(key))
                .or(() -> strict ? Optional.empty() : Optional.ofNullable(BY_NAME.get(key.toLowerCase(Locale.ROOT))));
    }

    /** One form for all spellings: no dots, hyphens or plurals; small letters are left to whoever looks it up. */
    private static String key(String name) {
        String own = name.replace('μ', 'µ');
        if (WORD.matcher(own).matches()) {
            return singular(own);
        }
        String plain = GAP.matcher(own.strip()
                        .replace(".", "")
                        .replace("^", "")
                        .replace('²', '2')
                        .replace('³', '3'))
                .replaceAll(" ");
        return Arrays.stream(plain.split(" ", -1)).map(Units::singular).collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing =
                word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes");
        if (hissing) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.length() > 2 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static Map<String, Known> byName() {
        Map<String, Known> units = new HashMap<>();
        for (Known known : Known.values()) {
            for (String name : known.names.split("\\|", -1)) {
                units.put(key(name), known);
            }
        }
        return Map.copyOf(units);
    }
}
