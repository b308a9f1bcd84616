package org.variorum.load.csl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.Edtf;

/** Dates as people and reference managers write them, where they can mean one thing only: {@code May 5, 2020} is one, {@code 5/6/2020} none. */
final class RawDate {

    private static final String NAME = "(?<name>\\p{L}{3,9})\\.?";

    private static final List<Pattern> FORMS = Stream.of(
                    // May 5, 2020; May 2020; Spring 2020
                    NAME + "(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?)?,? (?<year>\\d{4})",
                    // 5 May 2020
                    "(?<day>\\d{1,2})\\.? " + NAME + ",? (?<year>\\d{4})",
                    // 2020 May 5
                    "(?<year>\\d{4}) " + NAME + "(?: (?<day>\\d{1,2}))?",
                    // 2020-5-3, 2020/05/03, with a time of no zone behind it or not
                    "(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2})(?:[ T]\\d{2}:\\d{2}(?::\\d{2})?)?)?/?")
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE))
            .toList();

    private static final Pattern ABOUT = Pattern.compile("(?i)(?:c\\.|ca\\.?|circa|about) ?(.*)");
    private static final String DRAFT_END = "(?:-?[0-9u]{4}(?:-[0-9u]{2}){0,2}[?~]{0,2}|unknown|open)";
    private static final Pattern DRAFT = Pattern.compile(DRAFT_END + "(?:/" + DRAFT_END + ")?");

    /** The 1900s may be a century, the 1910s are a decade. */
    private static final Pattern DECADE = Pattern.compile("(?i)(?:the )?(\\d\\d[1-9])0s");

    private static final Pattern YEARS = Pattern.compile("(\\d{4}) ?[-–] ?(\\d{4})");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> FULL = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private RawDate() {}

    /** The date that a text means; empty where it means none, or may mean two. */
    static Optional<Edtf> read(String written) {
        String text = written.replaceAll("[\\s\\h]+", " ").strip();
        if (text.length() > 40) {
            return Optional.empty();
        }
        Matcher about = ABOUT.matcher(text);
        return about.matches() ? exact(about.group(1)).flatMap(d -> Edtf.parse(d.text() + "~")) : exact(text);
    }

    private static Optional<Edtf> exact(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return Edtf.parse(years.group(1) + "/" + years.group(2));
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return Edtf.parse(decade.group(1) + "X");
        }
        return Edtf.parse(current(text))
                .or(() -> FORMS.stream()
                        .map(form -> form.matcher(text))
                        .filter(Matcher::matches)
                        .findFirst()
                        .flatMap(RawDate::parts));
    }

    /** A date of EDTF as its drafts wrote it, as the norm has it: {@code 199u}, {@code unknown/2006}, {@code 1723?~}. */
    private static String current(String text) {
        return DRAFT.matcher(text).matches()
                ? text.replace("unknown", "")
                        .replace("open", "..")
                        .replace('u', 'X')
                        .replace("?~", "%")
                        .replace("~?", "%")
                : text;
    }

    private static Optional<Edtf> parts(Matcher date) {
        boolean named = date.pattern().pattern().contains("<name>");
        int month = named ? named(date.group("name").toLowerCase(Locale.ROOT)) : Integer.parseInt(date.group("month"));
        Optional<String> day = Optional.ofNullable(date.group("day"));
        String text = date.group("year")
                + two(month)
                + day.map(d -> two(Integer.parseInt(d))).orElse("");
        return Edtf.parse(text);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "-%02d", number);
    }

    /** The number of a month or, from 21, of a season; 0 where a word names neither. */
    static int named(String word) {
        String short3 = word.substring(0, Math.min(3, word.length()));
        int month = MONTHS.indexOf(short3);
        if (month >= 0 && (word.length() == 3 || FULL.get(month).equals(word) || word.equals("sept"))) {
            return month + 1;
        }
        int season = SEASONS.indexOf(word.equals("fall") ? "autumn" : word);
        return season < 0 ? 0 : 21 + season;
    }
}
