package org.variorum.words.bundle.korean;

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

/** Dates in Korean: {@code 2023년 11월 15일}, {@code 2009년경}, {@code 2023년 11월 12일~14일}. */
final class KoreanDates implements DateWords {

    private static final DateTimeFormatter DAY_OF_YEAR = format("M월 d일");
    private static final DateTimeFormatter DAY_OF_MONTH = format("d일");
    private static final DateTimeFormatter MONTH_OF_YEAR = format("M월");
    private static final DateTimeFormatter CLOCK = format("HH:mm");
    private static final List<String> SEASONS = List.of("봄", "여름", "가을", "겨울");
    private static final String ANY_TIME = "어느 때든";
    private static final String NO_DAY = "알 수 없는 날";

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    @Override
    public String date(Edtf date) {
        if (date.isInterval()) {
            int slash = date.text().indexOf('/');
            return between(date.text().substring(0, slash), date.text().substring(slash + 1));
        }
        if (date.precision() == Precision.NONE) {
            return unknown();
        }
        return plain(date) + (date.approximate() ? "경" : "") + (date.uncertain() ? " (불확실)" : "");
    }

    @Override
    public String unknown() {
        return "날짜 미상";
    }

    @Override
    public String undated() {
        return "날짜 미상";
    }

    @Override
    public String year(int year) {
        return (year < 1 ? "기원전 " + (1 - year) : year < 1000 ? "서기 " + year : String.valueOf(year)) + "년";
    }

    @Override
    public String cited(Edtf date) {
        Optional<Integer> first = date.span().low().map(LocalDateTime::getYear);
        Optional<Integer> last = date.span().high().map(LocalDateTime::getYear);
        if (first.isEmpty() || last.isEmpty()) {
            String about = date.approximate() ? "경" : "";
            return first.map(y -> year(y) + about + "부터")
                    .or(() -> last.map(y -> year(y) + about + "까지"))
                    .orElseGet(this::undated);
        }
        String years = first.equals(last) ? year(first.get()) : year(first.get()) + "~" + year(last.get());
        String plain = isNamed(date) ? first.get() + "년대" : years;
        return plain + (date.approximate() ? "경" : "") + (date.uncertain() ? "?" : "");
    }

    @Override
    public String yearUnknown() {
        return "연도는 알려지지 않음";
    }

    @Override
    public String monthAndDayUnknown() {
        return "월과 일은 알려지지 않음";
    }

    @Override
    public String dayUnknown() {
        return "일은 알려지지 않음";
    }

    @Override
    public String moment(LocalDateTime moment) {
        boolean whole = moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                || moment.toLocalTime().equals(LocalTime.MAX);
        return whole ? day(moment) : time(moment);
    }

    @Override
    public String shortDay(LocalDateTime moment) {
        return DAY_OF_YEAR.format(moment);
    }

    @Override
    public String shortMonth(LocalDateTime moment) {
        return year(moment.getYear()) + " " + MONTH_OF_YEAR.format(moment);
    }

    @Override
    public String stretch(Interval<LocalDateTime> stretch) {
        Optional<String> after = stretch.low().filter(t -> stretch.lowOpen()).map(t -> moment(t) + " 이후");
        Optional<String> before = stretch.high().filter(t -> stretch.highOpen()).map(t -> moment(t) + " 이전");
        return after.or(() -> before)
                .or(() -> Edtf.over(stretch).map(this::date))
                .orElse(ANY_TIME);
    }

    @Override
    public String universal(Interval<LocalDateTime> stretch) {
        Optional<String> from = stretch.low().map(this::minute);
        Optional<String> to = stretch.high().map(this::minute);
        if (from.isPresent() && to.isPresent()) {
            return "UTC " + from.get() + "~" + to.get();
        }
        return from.map(f -> "UTC " + f + "부터")
                .or(() -> to.map(t -> "UTC " + t + "까지"))
                .orElse(ANY_TIME);
    }

    /** The nearest minute, for a day ends a moment before the next. */
    private String minute(LocalDateTime moment) {
        return time(moment.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES));
    }

    private String between(String from, String to) {
        Optional<Edtf> first = Edtf.parse(from);
        Optional<Edtf> last = Edtf.parse(to);
        if (first.isPresent() && last.isPresent()) {
            return date(first.get()) + "~" + shortened(first.get(), last.get()).orElseGet(() -> date(last.get()));
        }
        String end = last.map(this::date).orElse(NO_DAY) + "까지";
        if (from.equals("..")) {
            return end;
        }
        String begin = first.map(this::date).orElse(NO_DAY) + "부터";
        return to.equals("..") ? begin : begin + " " + end;
    }

    /** The later end without what it shares with the first; days and months that are known for certain only. */
    private static Optional<String> shortened(Edtf first, Edtf last) {
        boolean plain = !first.isMarked() && !last.isMarked() && first.precision() == last.precision();
        LocalDateTime to = last.earliest();
        if (!plain || first.earliest().getYear() != to.getYear()) {
            return Optional.empty();
        }
        return switch (first.precision()) {
            case MONTH -> Optional.of(MONTH_OF_YEAR.format(to));
            case DAY ->
                Optional.of((first.earliest().getMonth() == to.getMonth() ? DAY_OF_MONTH : DAY_OF_YEAR).format(to));
            default -> Optional.empty();
        };
    }

    private String plain(Edtf date) {
        LocalDateTime first = date.earliest();
        return switch (date.precision()) {
            case NONE -> unknown();
            case CENTURY -> from(date);
            case DECADE -> isNamed(date) ? first.getYear() + "년대" : from(date);
            case YEAR -> year(first.getYear());
            case SEASON -> year(first.getYear()) + " " + SEASONS.get(first.getMonthValue() / 3 - 1);
            case MONTH -> year(first.getYear()) + " " + MONTH_OF_YEAR.format(first);
            case DAY -> day(first);
            case TIME -> time(first) + date.offset().map(KoreanDates::offset).orElse("");
        };
    }

    private String day(LocalDateTime moment) {
        return year(moment.getYear()) + " " + DAY_OF_YEAR.format(moment);
    }

    private String time(LocalDateTime moment) {
        return day(moment) + " " + CLOCK.format(moment);
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? " UTC" : " UTC" + offset.getId();
    }

    /** Whether it is a decade that has a name: that of 2000 would be taken for a century. */
    private static boolean isNamed(Edtf date) {
        int first = date.earliest().getYear();
        return date.precision() == Precision.DECADE && !date.isInterval() && first >= 1000 && first % 100 != 0;
    }

    private String from(Edtf date) {
        return year(date.earliest().getYear()) + "에서 " + year(date.latest().getYear()) + " 사이";
    }
}
