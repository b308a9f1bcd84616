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
import org.variorum.model.Interval;
import org.variorum.words.DateWords;

/** Dates in Korean: {@code 2023년 11월 15일}, {@code 2009년경}, {@code 2023년 11월 12일~14일}. */
final class KoreanDates implements DateWords {

    private static final DateTimeFormatter DAY = format("uuuu년 M월 d일");
    private static final DateTimeFormatter DAY_OF_YEAR = format("M월 d일");
    private static final DateTimeFormatter DAY_OF_MONTH = format("d일");
    private static final DateTimeFormatter MONTH = format("uuuu년 M월");
    private static final DateTimeFormatter MONTH_OF_YEAR = format("M월");
    private static final DateTimeFormatter TIME = format("uuuu년 M월 d일 HH:mm");
    private static final List<String> SEASONS = List.of("봄", "여름", "가을", "겨울");
    private static final String NO_DAY = "알 수 없는 날";

    /** A stretch of so many years is no date at all. */
    private static final int LONGEST = 9999;

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

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
        return words + (date.approximate() ? "경" : "") + (date.uncertain() ? " (불확실)" : "");
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
        return whole ? DAY.format(moment) : TIME.format(moment);
    }

    @Override
    public String universal(Interval<LocalDateTime> stretch) {
        Optional<String> from = stretch.low().map(KoreanDates::minute);
        Optional<String> to = stretch.high().map(KoreanDates::minute);
        if (from.isPresent() && to.isPresent()) {
            return "UTC " + from.get() + "~" + to.get();
        }
        return from.map(f -> "UTC " + f + "부터")
                .or(() -> to.map(t -> "UTC " + t + "까지"))
                .orElse("어느 때든");
    }

    /** The nearest minute, for a day ends a moment before the next. */
    private static String minute(LocalDateTime moment) {
        return TIME.format(moment.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES));
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
        boolean plain = isPlain(first) && isPlain(last) && first.precision() == last.precision();
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

    private static boolean isPlain(Edtf date) {
        return !date.approximate() && !date.uncertain();
    }

    private String plain(Edtf date) {
        LocalDateTime first = date.earliest();
        return switch (date.precision()) {
            case DECADES -> years(date);
            case YEAR -> first.getYear() + "년";
            case SEASON -> first.getYear() + "년 " + SEASONS.get(first.getMonthValue() / 3 - 1);
            case MONTH -> MONTH.format(first);
            case DAY -> DAY.format(first);
            case TIME ->
                TIME.format(first) + date.offset().map(KoreanDates::offset).orElse("");
        };
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? " UTC" : " UTC" + offset.getId();
    }

    /** Ten or more years: {@code 1990년대}, {@code 1900년에서 1999년 사이}. */
    private String years(Edtf date) {
        if (date.span().low().isEmpty()) {
            return unknown();
        }
        int first = date.earliest().getYear();
        int last = date.latest().getYear();
        if (last - first >= LONGEST) {
            return unknown();
        }
        return last - first == 9 ? first + "년대" : first + "년에서 " + last + "년 사이";
    }
}
