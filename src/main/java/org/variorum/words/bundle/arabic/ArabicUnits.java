package org.variorum.words.bundle.arabic;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Units of measurement, however an author spells them in English, as Arabic counts them. */
final class ArabicUnits {

    private static final Map<String, ArabicPlurals.Forms> NOUNS = Map.ofEntries(
            noun("second", "ثانية", "ثانيتان", "ثوانٍ", "ثانية"),
            noun("minute", "دقيقة", "دقيقتان", "دقائق", "دقيقة"),
            noun("hour", "ساعة", "ساعتان", "ساعات", "ساعة"),
            noun("day", "يوم", "يومان", "أيام", "يوماً"),
            noun("week", "أسبوع", "أسبوعان", "أسابيع", "أسبوعاً"),
            noun("month", "شهر", "شهران", "أشهر", "شهراً"),
            noun("year", "سنة", "سنتان", "سنوات", "سنة"),
            noun("metre", "متر", "متران", "أمتار", "متراً"),
            noun("kilometre", "كيلومتر", "كيلومتران", "كيلومترات", "كيلومتراً"),
            noun("mile", "ميل", "ميلان", "أميال", "ميلاً"),
            noun("foot", "قدم", "قدمان", "أقدام", "قدماً"),
            noun("gram", "غرام", "غرامان", "غرامات", "غراماً"),
            noun("kilogram", "كيلوغرام", "كيلوغرامان", "كيلوغرامات", "كيلوغراماً"),
            noun("tonne", "طن", "طنان", "أطنان", "طناً"),
            noun("litre", "لتر", "لتران", "لترات", "لتراً"),
            noun("barrel", "برميل", "برميلان", "براميل", "برميلاً"),
            noun("person", "شخص", "شخصان", "أشخاص", "شخصاً"),
            noun("missile", "صاروخ", "صاروخان", "صواريخ", "صاروخاً"));

    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("s", "second"),
            Map.entry("sec", "second"),
            Map.entry("min", "minute"),
            Map.entry("h", "hour"),
            Map.entry("hr", "hour"),
            Map.entry("m", "metre"),
            Map.entry("meter", "metre"),
            Map.entry("km", "kilometre"),
            Map.entry("kilometer", "kilometre"),
            Map.entry("mi", "mile"),
            Map.entry("ft", "foot"),
            Map.entry("feet", "foot"),
            Map.entry("g", "gram"),
            Map.entry("kg", "kilogram"),
            Map.entry("t", "tonne"),
            Map.entry("liter", "litre"),
            Map.entry("people", "person"));

    private ArabicUnits() {}

    private static Map.Entry<String, ArabicPlurals.Forms> noun(
            String unit, String one, String two, String few, String many) {
        String single = one + (one.endsWith("ة") || one.equals("قدم") ? " واحدة" : " واحد");
        return Map.entry(
                unit, new ArabicPlurals.Forms("{0} " + one, single, two, "{0} " + few, "{0} " + many, "{0} " + one));
    }

    /** A number of units; the author's own word where it is none of these. */
    static String counted(String figure, BigDecimal number, String unit) {
        if (unit.equals("percent") || unit.equals("per cent") || unit.equals("%")) {
            return figure + "%";
        }
        BigDecimal whole = number.abs().stripTrailingZeros();
        return known(unit)
                .map(forms ->
                        whole.scale() <= 0 && whole.precision() < 15 ? forms.of(whole.longValueExact()) : forms.other())
                .map(pattern -> pattern.replace("{0}", figure))
                .orElseGet(() -> figure + " " + unit);
    }

    /** A unit by itself. */
    static String plural(String unit) {
        return known(unit).map(forms -> forms.few().substring("{0} ".length())).orElse(unit);
    }

    private static Optional<ArabicPlurals.Forms> known(String unit) {
        String one = unit.length() > 1 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        String name = SPELLINGS.getOrDefault(unit, SPELLINGS.getOrDefault(one, one));
        return Optional.ofNullable(NOUNS.get(name));
    }
}
