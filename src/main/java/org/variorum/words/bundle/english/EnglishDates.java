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

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private static final String ANY_TIME = "any time";

    @Override
    public String date(Edtf date) {
        if (date.isInterval()) {
            int slash = date.text().indexOf('/');
            return between(date.text().substring(0, slash), date.text().substring(slash + 1));
        }
        if (date.precision() == Precision.NONE) {
            return unknown();
        }
        String about = date.approximate() ? "about " + plain(date) : plain(date);
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
    public String year(int year) {
        return year < 1 ? 1 - year + " BC" : year < 1000 ? "AD " + year : String.valueOf(year);
    }

    @Override
    public String cited(Edtf date) {
        Optional<Integer> first = date.span().low().map(LocalDateTime::getYear);
        Optional<Integer> last = date.span().high().map(LocalDateTime::getYear);
        if (first.isEmpty() || last.isEmpty()) {
            String about = date.approximate() ? "c. " : "";
            return first.map(y -> "from " + about + year(y))
                    .or(() -> last.map(y -> "by " + about + year(y)))
                    .orElseGet(this::undated);
        }
        String years = first.equals(last) ? year(first.get()) : year(first.get()) + "–" + year(last.get());
        String plain = isNamed(date) ? first.get() + "s" : years;
        return (date.approximate() ? "c. " : "") + plain + (date.uncertain() ? "?" : "");
    }

    @Override
    public String yearUnknown() {
        return "year not known";
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
        return whole ? day(moment) : time(moment);
    }

    @Override
    public String shortDay(LocalDateTime moment) {
        return moment.getDayOfMonth() + " " + shortName(moment);
    }

    @Override
    public String shortMonth(LocalDateTime moment) {
        return shortName(moment) + " " + year(moment.getYear());
    }

    /** Our own, because the JDK's abbreviations change from release to release: three letters of every month. */
    private static String shortName(LocalDateTime moment) {
        return MONTHS.get(moment.getMonthValue() - 1).substring(0, 3);
    }

    @Override
    public String stretch(Interval<LocalDateTime> stretch) {
        Optional<String> after = stretch.low().filter(t -> stretch.lowOpen()).map(t -> "after " + moment(t));
        Optional<String> before = stretch.high().filter(t -> stretch.highOpen()).map(t -> "before " + moment(t));
        return after.or(() -> before)
                .or(() -> Edtf.over(stretch).map(this::date))
                .orElse(ANY_TIME);
    }

    @Override
    public String universal(Interval<LocalDateTime> stretch) {
        Optional<LocalDateTime> from = stretch.low().map(EnglishDates::minute);
        Optional<LocalDateTime> to = stretch.high().map(EnglishDates::minute);
        if (from.isPresent() && to.isPresent()) {
            return time(from.get()) + " to " + time(to.get()) + " UTC";
        }
        return from.map(f -> "from " + time(f) + " UTC on")
                .or(() -> to.map(t -> "until " + time(t) + " UTC"))
                .orElse(ANY_TIME);
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
    private Optional<String> shortened(Edtf first, Edtf last) {
        boolean plain = !first.isMarked() && !last.isMarked() && first.precision() == last.precision();
        LocalDateTime from = first.earliest();
        LocalDateTime to = last.earliest();
        if (!plain || from.getYear() != to.getYear()) {
            return Optional.empty();
        }
        if (first.precision() == Precision.MONTH) {
            return Optional.of(MONTHS.get(from.getMonthValue() - 1) + " to " + month(to));
        }
        String begin = from.getDayOfMonth()
                + (from.getMonth() == to.getMonth() ? "" : " " + MONTHS.get(from.getMonthValue() - 1));
        return first.precision() == Precision.DAY ? Optional.of(begin + " to " + day(to)) : Optional.empty();
    }

    private String plain(Edtf date) {
        LocalDateTime first = date.earliest();
        return switch (date.precision()) {
            case NONE -> unknown();
            case CENTURY -> from(date);
            case DECADE -> isNamed(date) ? "the " + first.getYear() + "s" : from(date);
            case YEAR -> year(first.getYear());
            case SEASON -> SEASONS.get(first.getMonthValue() / 3 - 1) + " " + year(first.getYear());
            case MONTH -> month(first);
            case DAY -> day(first);
            case TIME -> time(first) + date.offset().map(EnglishDates::offset).orElse("");
        };
    }

    private String month(LocalDateTime moment) {
        return MONTHS.get(moment.getMonthValue() - 1) + " " + year(moment.getYear());
    }

    private String day(LocalDateTime moment) {
        return moment.getDayOfMonth() + " " + month(moment);
    }

    private String time(LocalDateTime moment) {
        return day(moment) + ", " + CLOCK.format(moment);
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? " UTC" : " UTC" + offset.getId();
    }

    /** Whether it is a decade that has a name: that of 1900 would be taken for a century. */
    private static boolean isNamed(Edtf date) {
        int first = date.earliest().getYear();
        return date.precision() == Precision.DECADE && !date.isInterval() && first >= 1000 && first % 100 != 0;
    }

    private String from(Edtf date) {
        return "some time from " + year(date.earliest().getYear()) + " to "
                + year(date.latest().getYear());
    }
}
