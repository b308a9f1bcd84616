package org.variorum.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        MILE("mi", "mile", "statute mile"),
        NAUTICAL_MILE("nmi", "nautical mile", "sea mile"),
        FOOT("ft", "foot", "feet"),
        YARD("yd", "yard"),
        INCH("in", "inch"),
        SQUARE_METRE("m2", "sq m", "square metre", "square meter"),
        SQUARE_KILOMETRE("km2", "sq km", "square kilometre", "square kilometer"),
        SQUARE_MILE("mi2", "sq mi", "sq mile", "square mile"),
        SQUARE_FOOT("ft2", "sq ft", "square foot", "square feet"),
        HECTARE("ha", "hectare"),
        ACRE("acre"),
        CUBIC_METRE("m3", "cubic metre", "cubic meter"),
        LITRE("l", "litre", "liter"),
        GALLON("gal", "gallon", "us gallon"),
        IMPERIAL_GALLON("imperial gallon", "uk gallon"),
        BARREL("bbl", "barrel", "oil barrel", "barrel of oil"),
        GRAM("g", "gram", "gramme"),
        KILOGRAM("kg", "kilo", "kilogram", "kilogramme"),
        TONNE("t", "tonne", "metric ton", "metric tonne"),
        POUND("lb", "pound"),
        OUNCE("oz", "ounce"),
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
        MINUTE("min", "minute"),
        HOUR("h", "hr", "hour"),
        DAY("d", "day"),
        WEEK("wk", "week"),
        SHARE("share", "fraction", "proportion"),
        PERCENT("%", "percent", "per cent", "pct"),
        PER_MILLE("‰", "per mille"),
        JOULE("J", "joule"),
        KILOWATT_HOUR("kWh", "kilowatt hour"),
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
    }

    /** Other words for what is counted, and for currencies by their code (ISO 4217). */
    private static final Map<String, String> SYNONYMS = Map.of(
            "people", "person",
            "pp", "percentage point",
            "us$", "usd",
            "us dollar", "usd",
            "€", "eur",
            "euro", "eur",
            "£", "gbp",
            "₩", "krw",
            "south korean won", "krw",
            "yen", "jpy");

    /** No name of a unit is longer. */
    private static final int LONGEST = 80;

    private static final Pattern POWER = Pattern.compile(
            "(?:(?<first>" + Magnitude.WORDS + ") )(?<rest>.+)|(?<front>.+) (?<last>" + Magnitude.WORDS + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern GAP = Pattern.compile("[\\s_-]+");

    private static final Map<String, Known> BY_NAME = byName();

    private Units() {}

    /** The unit of that name or symbol; an unknown one is a dimension of its own. */
    public static Unit of(String name) {
        Optional<Known> known = Optional.ofNullable(BY_NAME.get(name)).or(() -> known(key(name)));
        if (known.isPresent()) {
            return UnitTable.of(known.get());
        }
        String key = name.length() > LONGEST ? name : key(name);
        String word = key.toLowerCase(Locale.ROOT);
        Matcher power = POWER.matcher(key);
        if (key.length() <= LONGEST && power.matches()) {
            boolean before = power.group("first") != null;
            String rest = power.group(before ? "rest" : "front");
            Magnitude many = Magnitude.of(power.group(before ? "first" : "last"));
            Unit one = of(rest);
            return one.in(one.base(), BigDecimal.TEN.pow(many.zeros()));
        }
        return new Unit(SYNONYMS.getOrDefault(word, word), BigDecimal.ONE, BigDecimal.ZERO, false);
    }

    private static Optional<Known> known(String key) {
        return Optional.ofNullable(BY_NAME.get(key))
                .or(() -> Optional.ofNullable(BY_NAME.get(key.toLowerCase(Locale.ROOT))));
    }

    /** One form for all spellings: no dots, hyphens or plurals; small letters are left to whoever looks it up. */
    private static String key(String name) {
        if (WORD.matcher(name).matches()) {
            return singular(name);
        }
        String plain = GAP.matcher(
                        name.strip().replace(".", "").replace('²', '2').replace('³', '3'))
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
