package org.variorum.words.bundle.english;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.Edtf;
import org.variorum.model.Edtf.Precision;
import org.variorum.model.Interval;
import org.variorum.words.DateWords;

/** Dates in English: {@code 15 November 2023}, {@code about 2009}, {@code 12 to 14 November 2023}. */
final class EnglishDates implements DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    /** A stretch of so many years is no date at all. */
    private static final int LONGEST = 9999;

    @Override
    public String date(Edtf date) {
        int slash = date.text().indexOf('/');
        if (slash >= 0) {
            return between(date.text().substring(0, slash), date.text().substring(slash + 1));
        }
        String words = plain(date);
        if (words.equals(unknown())) {
            return words;
        }
        String about = date.approximate() ? "about " + words : words;
        return date.uncertain() ? about + " (uncertain)" : about;
    }

    @Override
    public String unknown() {
        return "date unknown";
    }

    @Override
    public String undated() {
        return "undated";
    }

    @Override
    public String monthAndDayUnknown() {
        return "month and day not known";
    }

    @Override
    public String dayUnknown() {
        return "day not known";
    }

    @Override
    public String moment(LocalDateTime moment) {
        boolean whole = moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                || moment.toLocalTime().equals(LocalTime.MAX);
        return whole ? DAY.format(moment) : TIME.format(moment);
    }

    @Override
    public String universal(Interval<LocalDateTime> stretch) {
        Optional<LocalDateTime> from = stretch.low().map(EnglishDates::minute);
        Optional<LocalDateTime> to = stretch.high().map(EnglishDates::minute);
        if (from.isPresent() && to.isPresent()) {
            return TIME.format(from.get()) + " to " + TIME.format(to.get()) + " UTC";
        }
        return from.map(f -> "from " + TIME.format(f) + " UTC on")
                .or(() -> to.map(t -> "until " + TIME.format(t) + " UTC"))
                .orElse("any time");
    }

    /** The nearest minute, for a day ends a moment before the next. */
    private static LocalDateTime minute(LocalDateTime moment) {
        return moment.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
    }

    private String between(String from, String to) {
        Optional<Edtf> first = end(from);
        Optional<Edtf> last = end(to);
        if (first.isPresent() && last.isPresent()) {
            return shortened(first.get(), last.get()).orElseGet(() -> date(first.get()) + " to " + date(last.get()));
        }
        if (from.equals("..")) {
            return "until " + last.map(this::date).orElse("an unknown day");
        }
        String begin = "from " + first.map(this::date).orElse("an unknown day");
        return to.equals("..")
                ? begin + " on"
                : begin + " to " + last.map(this::date).orElse("an unknown day");
    }

    private static Optional<Edtf> end(String text) {
        return Edtf.parse(text);
    }

    /** What both ends share, said once; days and months that are known for certain only. */
    private static Optional<String> shortened(Edtf first, Edtf last) {
        boolean plain = isPlain(first) && isPlain(last) && first.precision() == last.precision();
        LocalDateTime from = first.earliest();
        LocalDateTime to = last.earliest();
        if (!plain || from.getYear() != to.getYear()) {
            return Optional.empty();
        }
        if (first.precision() == Precision.MONTH) {
            return Optional.of(MONTH_OF_YEAR.format(from) + " to " + MONTH.format(to));
        }
        DateTimeFormatter begin = from.getMonth() == to.getMonth() ? DAY_OF_MONTH : DAY_OF_YEAR;
        return first.precision() == Precision.DAY
                ? Optional.of(begin.format(from) + " to " + DAY.format(to))
                : Optional.empty();
    }

    private static boolean isPlain(Edtf date) {
        return !date.approximate() && !date.uncertain();
    }

    private String plain(Edtf date) {
        LocalDateTime first = date.earliest();
        return switch (date.precision()) {
            case DECADES -> years(date);
            case YEAR -> String.valueOf(first.getYear());
            case SEASON -> SEASONS.get(first.getMonthValue() / 3 - 1) + " " + first.getYear();
            case MONTH -> MONTH.format(first);
            case DAY -> DAY.format(first);
            case TIME ->
                TIME.format(first) + date.offset().map(EnglishDates::offset).orElse("");
        };
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? " UTC" : " UTC" + offset.getId();
    }

    /** Ten or more years: {@code the 1990s}, {@code some time from 1900 to 1999}. */
    private String years(Edtf date) {
        if (date.span().low().isEmpty()) {
            return unknown();
        }
        int first = date.earliest().getYear();
        int last = date.latest().getYear();
        if (last - first >= LONGEST) {
            return unknown();
        }
        return last - first == 9 ? "the " + first + "s" : "some time from " + first + " to " + last;
    }
}
