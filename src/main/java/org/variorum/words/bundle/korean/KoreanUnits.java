package org.variorum.words.bundle.korean;

import java.util.Map;

/** Units of measurement, however an author spells them in English, as Korean counts them. */
final class KoreanUnits {

    private static final Map<String, String> COUNTERS = Map.ofEntries(
            Map.entry("second", "초"),
            Map.entry("sec", "초"),
            Map.entry("minute", "분"),
            Map.entry("min", "분"),
            Map.entry("hour", "시간"),
            Map.entry("hr", "시간"),
            Map.entry("day", "일"),
            Map.entry("week", "주"),
            Map.entry("month", "개월"),
            Map.entry("year", "년"),
            Map.entry("metre", "m"),
            Map.entry("meter", "m"),
            Map.entry("kilometre", "km"),
            Map.entry("kilometer", "km"),
            Map.entry("mi", "마일"),
            Map.entry("mile", "마일"),
            Map.entry("nmi", "해리"),
            Map.entry("nautical mile", "해리"),
            Map.entry("ft", "피트"),
            Map.entry("foot", "피트"),
            Map.entry("feet", "피트"),
            Map.entry("inch", "인치"),
            Map.entry("yard", "야드"),
            Map.entry("acre", "에이커"),
            Map.entry("hectare", "헥타르"),
            Map.entry("litre", "리터"),
            Map.entry("liter", "리터"),
            Map.entry("gallon", "갤런"),
            Map.entry("barrel", "배럴"),
            Map.entry("gram", "g"),
            Map.entry("kilogram", "kg"),
            Map.entry("tonne", "톤"),
            Map.entry("pound", "파운드"),
            Map.entry("ounce", "온스"),
            Map.entry("knot", "노트"),
            Map.entry("percent", "%"),
            Map.entry("per cent", "%"),
            Map.entry("percentage point", "%포인트"),
            Map.entry("person", "명"),
            Map.entry("people", "명"));

    private KoreanUnits() {}

    /** The counter of a unit; the author's own word where it is none of these. */
    static String counter(String unit) {
        String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return COUNTERS.getOrDefault(unit, COUNTERS.getOrDefault(one, unit));
    }
}
