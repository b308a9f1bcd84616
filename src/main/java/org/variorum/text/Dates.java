package org.variorum.text;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.variorum.model.Edtf;

/** Prints EDTF dates for readers: {@code 15 November 2023}, {@code about 2009}, {@code 12 to 14 November 2023}. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

    private static final int LONGEST = 9999;
    private static final String UNKNOWN = "date unknown";

    private Dates() {}

    /** The date in words. */
    public static String text(Edtf date) {
        String text = date.text();
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text.substring(0, slash), text.substring(slash + 1));
        }
        String words = plain(date);
        if (words.equals(UNKNOWN)) {
            return words;
        }
        String about = date.approximate() ? "about " + words : words;
        return date.uncertain() ? about + " (uncertain)" : about;
    }

    /** Ten or more years: {@code the 1990s}, {@code some time from 1900 to 1999}. */
    private static String years(Edtf date) {
        if (date.span().low().isEmpty()) {
            return UNKNOWN;
        }
        int first = date.earliest().getYear();
        int last = date.latest().getYear();
        if (last - first >= LONGEST) {
            return UNKNOWN;
        }
        return last - first == 9 ? "the " + first + "s" : "some time from " + first + " to " + last;
    }

    private static String interval(String from, String to) {
        String last = end(to);
        return end(from) + " to " + (last.isEmpty() ? "an unknown day" : last);
    }

    private static String end(String text) {
        return text.equals("..")
                ? "an open end"
                : Edtf.parse(text).map(Dates::text).orElse("");
    }

    private static String plain(Edtf date) {
        LocalDateTime first = date.earliest();
        return switch (date.precision()) {
            case DECADES -> years(date);
            case YEAR -> String.valueOf(first.getYear());
            case SEASON -> SEASONS[first.getMonthValue() / 3 - 1] + " " + first.getYear();
            case MONTH -> MONTH.format(first);
            case DAY -> DAY.format(first);
            case TIME ->
                TIME.format(first.truncatedTo(ChronoUnit.MINUTES))
                        + date.offset()
                                .map(o -> o.getTotalSeconds() == 0 ? " UTC" : " UTC" + o.getId())
                                .orElse("");
        };
    }
}
