package org.variorum.measure;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static javax.measure.MetricPrefix.TERA;
import static tech.units.indriya.unit.Units.DAY;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KELVIN;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.KILOMETRE_PER_HOUR;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.METRE_PER_SECOND;
import static tech.units.indriya.unit.Units.MINUTE;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.WATT;
import static tech.units.indriya.unit.Units.WEEK;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import org.variorum.measure.Units.Known;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.function.RationalNumber;
import tech.units.indriya.unit.BaseUnit;

/**
 * How units convert, from the units library. It answers with fractions; here they become decimals: the base of each
 * dimension is so small a part of its SI unit that every unit of it is a finite number of them, and none is ever rounded.
 * Temperatures are counted in ninths of a kelvin for that reason.
 */
final class UnitTable {

    private static final BigInteger ONE = BigInteger.ONE;

    /** By convention, 4.184 gigajoules. */
    private static final BigDecimal JOULES_IN_TON_OF_TNT = new BigDecimal("4184000000");

    private static final Map<Known, Units.Unit> ALL = loaded();

    private UnitTable() {}

    static Units.Unit of(Known known) {
        return Objects.requireNonNull(ALL.get(known));
    }

    private static Unit<?> unit(Known known) {
        return switch (known) {
            case METRE -> METRE;
            case KILOMETRE -> METRE.prefix(KILO);
            case CENTIMETRE -> METRE.prefix(CENTI);
            case MILLIMETRE -> METRE.prefix(MILLI);
            case MICROMETRE -> METRE.prefix(MICRO);
            case NANOMETRE -> METRE.prefix(NANO);
            case MILE -> USCustomary.MILE;
            case NAUTICAL_MILE -> USCustomary.NAUTICAL_MILE;
            case FOOT -> USCustomary.FOOT;
            case YARD -> USCustomary.YARD;
            case INCH -> USCustomary.INCH;
            case SQUARE_METRE -> METRE.pow(2);
            case SQUARE_KILOMETRE -> METRE.prefix(KILO).pow(2);
            case SQUARE_CENTIMETRE -> METRE.prefix(CENTI).pow(2);
            case SQUARE_MILE -> USCustomary.MILE.pow(2);
            case SQUARE_FOOT -> USCustomary.SQUARE_FOOT;
            case HECTARE -> USCustomary.HECTARE;
            case ACRE -> USCustomary.ACRE;
            case CUBIC_METRE -> METRE.pow(3);
            case CUBIC_KILOMETRE -> METRE.prefix(KILO).pow(3);
            case CUBIC_CENTIMETRE -> METRE.prefix(CENTI).pow(3);
            case CUBIC_FOOT -> USCustomary.FOOT.pow(3);
            case LITRE -> LITRE;
            case MILLILITRE -> LITRE.prefix(MILLI);
            case GALLON -> USCustomary.GALLON_LIQUID;
            case IMPERIAL_GALLON -> Imperial.GALLON_UK;
            case BARREL -> USCustomary.GALLON_LIQUID.multiply(42); // Of oil; the library's own barrel is another.
            case GRAM -> GRAM;
            case KILOGRAM -> KILOGRAM;
            case MILLIGRAM -> GRAM.prefix(MILLI);
            case MICROGRAM -> GRAM.prefix(MICRO);
            case TONNE -> KILOGRAM.multiply(1000);
            case POUND -> USCustomary.POUND;
            case OUNCE -> USCustomary.OUNCE;
            case STONE -> USCustomary.POUND.multiply(14);
            case SHORT_TON -> USCustomary.TON;
            case LONG_TON -> Imperial.TON_UK;
            case METRE_PER_SECOND -> METRE_PER_SECOND;
            case KILOMETRE_PER_HOUR -> KILOMETRE_PER_HOUR;
            case MILE_PER_HOUR -> USCustomary.MILE_PER_HOUR;
            case KNOT -> USCustomary.KNOT;
            case KELVIN -> KELVIN;
            case CELSIUS -> KELVIN.shift(RationalNumber.of(27315, 100)); // The library's own are shifted in binary.
            case FAHRENHEIT -> KELVIN.multiply(RationalNumber.of(5, 9)).shift(RationalNumber.of(45967, 100));
            case SECOND -> SECOND;
            case MILLISECOND -> SECOND.prefix(MILLI);
            case MINUTE -> MINUTE;
            case HOUR -> HOUR;
            case DAY -> DAY;
            case WEEK -> WEEK;
            case SHARE -> AbstractUnit.ONE;
            case PERCENT -> AbstractUnit.ONE.divide(100);
            case PER_MILLE -> AbstractUnit.ONE.divide(1000);
            case JOULE -> JOULE;
            case KILOWATT_HOUR -> JOULE.multiply(3_600_000);
            case MEGAWATT_HOUR -> JOULE.multiply(3_600).prefix(MEGA);
            case GIGAWATT_HOUR -> JOULE.multiply(3_600).prefix(GIGA);
            case TERAWATT_HOUR -> JOULE.multiply(3_600).prefix(TERA);
            case TON_OF_TNT -> JOULE.multiply(JOULES_IN_TON_OF_TNT);
            case KILOTON -> JOULE.multiply(JOULES_IN_TON_OF_TNT).prefix(KILO);
            case MEGATON -> JOULE.multiply(JOULES_IN_TON_OF_TNT).prefix(MEGA);
            case WATT -> WATT;
            case KILOWATT -> WATT.prefix(KILO);
            case MEGAWATT -> WATT.prefix(MEGA);
            case GIGAWATT -> WATT.prefix(GIGA);
            case BYTE -> bytes();
            case KILOBYTE -> bytes().prefix(KILO);
            case MEGABYTE -> bytes().prefix(MEGA);
            case GIGABYTE -> bytes().prefix(GIGA);
            case TERABYTE -> bytes().prefix(TERA);
        };
    }

    private static Unit<?> bytes() {
        return new BaseUnit<>("B");
    }

    /**
     * The table, made under this class's own loader: the library looks for a part of itself through the thread's, which in
     * a build tool's worker knows nothing of it.
     */
    private static Map<Known, Units.Unit> loaded() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(UnitTable.class.getClassLoader());
        try {
            return all();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<Known, Units.Unit> all() {
        Map<Known, Fraction[]> lines = new EnumMap<>(Known.class);
        Map<String, BigInteger> parts = new HashMap<>();
        for (Known known : Known.values()) {
            Fraction[] line = line(unit(known));
            lines.put(known, line);
            parts.merge(base(known), leastCommonMultiple(line[0].odd(), line[1].odd()), UnitTable::leastCommonMultiple);
        }
        Map<Known, Units.Unit> units = new EnumMap<>(Known.class);
        lines.forEach((known, line) -> {
            BigInteger part = parts.getOrDefault(base(known), ONE);
            units.put(known, new Units.Unit(base(known), line[0].times(part), line[1].times(part), true));
        });
        return units;
    }

    /** A name that no word for what is counted can have: those are in small letters. */
    private static String base(Known known) {
        return "SI " + unit(known).getSystemUnit();
    }

    /** Factor and offset that lead from a unit to the SI. */
    private static Fraction[] line(Unit<?> unit) {
        try {
            UnitConverter converter = unit.getConverterToAny(unit.getSystemUnit());
            Fraction zero = Fraction.of(converter.convert((Number) BigInteger.ZERO));
            return new Fraction[] {Fraction.of(converter.convert((Number) ONE)).minus(zero), zero};
        } catch (IncommensurableException e) {
            throw new IllegalStateException("a unit converts to its own system", e);
        }
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    /**
     * An exact number.
     *
     * @param numerator any number
     * @param denominator 1 or more, without a common divisor
     */
    private record Fraction(BigInteger numerator, BigInteger denominator) {

        static Fraction of(Number number) {
            if (number instanceof RationalNumber rational) {
                return reduced(rational.getDividend(), rational.getDivisor());
            }
            if (number instanceof Double || number instanceof Float) {
                throw new IllegalStateException("not exact: " + number);
            }
            BigDecimal decimal = new BigDecimal(number.toString());
            BigDecimal whole = decimal.setScale(Math.max(0, decimal.scale()));
            return reduced(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
        }

        private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
            BigInteger common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            return new Fraction(numerator.divide(common), denominator.divide(common));
        }

        Fraction minus(Fraction other) {
            return reduced(
                    numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        /** The part of the denominator that no power of ten holds: how many times this is a finite decimal. */
        BigInteger odd() {
            BigInteger rest = denominator;
            for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
                while (rest.mod(prime).signum() == 0) {
                    rest = rest.divide(prime);
                }
            }
            return rest;
        }

        BigDecimal times(BigInteger part) {
            return new BigDecimal(numerator.multiply(part)).divide(new BigDecimal(denominator));
        }
    }
}
