package org.variorum.words.bundle.arabic;

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

/** Dates in Arabic: {@code 15 نوفمبر 2023}, {@code نحو 2009}, {@code من 12 إلى 14 نوفمبر 2023}. */
final class ArabicDates implements DateWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final List<String> MONTHS = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");

    private static final List<String> SEASONS = List.of("ربيع", "صيف", "خريف", "شتاء");
    private static final String ANY_TIME = "أي وقت";
    private static final String NO_DAY = "يوم غير معروف";

    @Override
    public String date(Edtf date) {
        if (date.isInterval()) {
            int slash = date.text().indexOf('/');
            return between(date.text().substring(0, slash), date.text().substring(slash + 1));
        }
        if (date.precision() == Precision.NONE) {
            return unknown();
        }
        String about = date.approximate() ? "نحو " + plain(date) : plain(date);
        return date.uncertain() ? about + " (غير مؤكد)" : about;
    }

    @Override
    public String unknown() {
        return "تاريخ غير معروف";
    }

    @Override
    public String undated() {
        return "بلا تاريخ";
    }

    @Override
    public String year(int year) {
        return year < 1 ? 1 - year + " قبل الميلاد" : year < 1000 ? year + " ميلادي" : String.valueOf(year);
    }

    @Override
    public String cited(Edtf date) {
        Optional<Integer> first = date.span().low().map(LocalDateTime::getYear);
        Optional<Integer> last = date.span().high().map(LocalDateTime::getYear);
        String about = date.approximate() ? "نحو " : "";
        if (first.isEmpty() || last.isEmpty()) {
            return first.map(y -> "منذ " + about + year(y))
                    .or(() -> last.map(y -> "حتى " + about + year(y)))
                    .orElseGet(this::undated);
        }
        String years = first.equals(last) ? year(first.get()) : year(first.get()) + "–" + year(last.get());
        return about + years + (date.uncertain() ? "؟" : "");
    }

    @Override
    public String yearUnknown() {
        return "السنة غير معروفة";
    }

    @Override
    public String monthAndDayUnknown() {
        return "الشهر واليوم غير معروفين";
    }

    @Override
    public String dayUnknown() {
        return "اليوم غير معروف";
    }

    @Override
    public String moment(LocalDateTime moment) {
        boolean whole = moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                || moment.toLocalTime().equals(LocalTime.MAX);
        return whole ? day(moment) : time(moment);
    }

    @Override
    public String shortDay(LocalDateTime moment) {
        return moment.getDayOfMonth() + " " + name(moment);
    }

    @Override
    public String shortMonth(LocalDateTime moment) {
        return month(moment);
    }

    private static String name(LocalDateTime moment) {
        return MONTHS.get(moment.getMonthValue() - 1);
    }

    @Override
    public String stretch(Interval<LocalDateTime> stretch) {
        Optional<String> after = stretch.low().filter(t -> stretch.lowOpen()).map(t -> "بعد " + moment(t));
        Optional<String> before = stretch.high().filter(t -> stretch.highOpen()).map(t -> "قبل " + moment(t));
        return after.or(() -> before)
                .or(() -> Edtf.over(stretch).map(this::date))
                .orElse(ANY_TIME);
    }

    @Override
    public String universal(Interval<LocalDateTime> stretch) {
        Optional<LocalDateTime> from = stretch.low().map(ArabicDates::minute);
        Optional<LocalDateTime> to = stretch.high().map(ArabicDates::minute);
        if (from.isPresent() && to.isPresent()) {
            return "من " + time(from.get()) + " إلى " + time(to.get()) + " UTC";
        }
        return from.map(f -> "منذ " + time(f) + " UTC")
                .or(() -> to.map(t -> "حتى " + time(t) + " UTC"))
                .orElse(ANY_TIME);
    }

    /** The nearest minute, for a day ends a moment before the next. */
    private static LocalDateTime minute(LocalDateTime moment) {
        return moment.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
    }

    private String between(String from, String to) {
        Optional<Edtf> first = Edtf.parse(from);
        Optional<Edtf> last = Edtf.parse(to);
        if (first.isPresent() && last.isPresent()) {
            return shortened(first.get(), last.get())
                    .orElseGet(() -> "من " + date(first.get()) + " إلى " + date(last.get()));
        }
        String end = last.map(this::date).orElse(NO_DAY);
        if (from.equals("..")) {
            return "حتى " + end;
        }
        String begin = first.map(this::date).orElse(NO_DAY);
        return to.equals("..") ? "منذ " + begin : "من " + begin + " إلى " + end;
    }

    /** What both ends share, said once; days and months that are known for certain only. */
    private Optional<String> shortened(Edtf first, Edtf last) {
        boolean plain = !first.isMarked() && !last.isMarked() && first.precision() == last.precision();
        LocalDateTime from = first.earliest();
        LocalDateTime to = last.earliest();
        if (!plain || from.getYear() != to.getYear()) {
            return Optional.empty();
        }
        return switch (first.precision()) {
            case MONTH -> Optional.of("من " + name(from) + " إلى " + month(to));
            case DAY ->
                Optional.of("من " + from.getDayOfMonth() + (from.getMonth() == to.getMonth() ? "" : " " + name(from))
                        + " إلى " + day(to));
            default -> Optional.empty();
        };
    }

    private String plain(Edtf date) {
        LocalDateTime first = date.earliest();
        return switch (date.precision()) {
            case NONE -> unknown();
            case CENTURY, DECADE ->
                "بين " + year(first.getYear()) + " و" + year(date.latest().getYear());
            case YEAR -> year(first.getYear());
            case SEASON -> SEASONS.get(first.getMonthValue() / 3 - 1) + " " + year(first.getYear());
            case MONTH -> month(first);
            case DAY -> day(first);
            case TIME -> time(first) + date.offset().map(ArabicDates::offset).orElse("");
        };
    }

    private String month(LocalDateTime moment) {
        return name(moment) + " " + year(moment.getYear());
    }

    private String day(LocalDateTime moment) {
        return moment.getDayOfMonth() + " " + month(moment);
    }

    private String time(LocalDateTime moment) {
        return day(moment) + "، " + CLOCK.format(moment);
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? " UTC" : " UTC" + offset.getId();
    }
}
