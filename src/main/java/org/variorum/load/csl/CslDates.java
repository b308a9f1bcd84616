package org.variorum.load.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.load.field.Field;
import org.variorum.load.field.Fields;
import org.variorum.load.field.Forms;
import org.variorum.load.tree.Node;
import org.variorum.model.Edtf;

/**
 * Dates as EDTF, or as CSL-JSON writes them: {@code {date-parts: [[2023, 11, 16]]}}, two such lists for a range.
 *
 * <p>In what authors write themselves a date that is none is reported. What a reference manager wrote is taken as it comes: what is
 * no date there is kept in words.
 */
final class CslDates {

    private static final String PARTS = "date-parts such as [[2023, 11, 16]]";
    private static final List<String> TEXTS = List.of("edtf", "raw", "literal");
    private static final String OPEN = "..";

    /** CSL counts seasons as months from 13 on, EDTF from 21 on. */
    private static final int SEASONS_OF_CSL = 12;

    private static final int SEASONS = 20;

    private final boolean lenient;

    private CslDates(boolean lenient) {
        this.lenient = lenient;
    }

    /** The date in a field that an author writes; absent where it says {@code unknown}. */
    static Optional<Edtf> read(Field field) {
        return new CslDates(/* lenient= */ false).of(field).date();
    }

    /** When something was, as a record says that comes from elsewhere. */
    static Dated taken(Field field) {
        return new CslDates(/* lenient= */ true).of(field);
    }

    private Dated of(Field field) {
        Optional<Node> value = field.value();
        if (value.isPresent() && value.get() instanceof Node.Mapping mapping) {
            return field.one(mapping, this::map);
        }
        if (lenient && value.isPresent() && value.get() instanceof Node.Sequence list) {
            return sequence(list);
        }
        return text(field);
    }

    private Dated text(Field field) {
        if (!lenient) {
            return new Dated(field.form(Forms.EDTF), Optional.empty());
        }
        Optional<String> text = field.textOrUnknown().map(CslText::plain);
        return text.flatMap(RawDate::read)
                .map(Dated::on)
                .orElseGet(() -> text.map(Dated::inWords).orElse(Dated.NOT));
    }

    /** {@code [2023, 11]}, {@code [[2023], [2024]]}, or what Pandoc wrote once, {@code [{year: 2023}, {year: 2024}]}. */
    private static Dated sequence(Node.Sequence list) {
        boolean single = list.items().stream().allMatch(item -> item instanceof Node.Scalar);
        List<Node> ends = single ? List.of(list) : list.items();
        return joined(ends.stream().map(CslDates::numbers).toList(), Optional.empty(), /* about= */ false);
    }

    private Dated map(Fields date) {
        Field parts = date.at("date-parts");
        Optional<String> season = date.at("season").text();
        boolean about = isTrue(date.at("circa"));
        Optional<Field> other =
                TEXTS.stream().map(date::at).filter(Field::isWritten).findFirst();
        date.know(TEXTS);
        if (parts.isWritten()) {
            return lenient
                    ? joined(ends(parts), season, about)
                            .or(() -> other.map(this::of).orElse(Dated.NOT))
                    : strict(parts, season, about);
        }
        if (lenient && date.at("year").isWritten()) {
            return joined(List.of(numbers(date)), season, about);
        }
        return lenient
                ? other.map(this::of).orElse(Dated.NOT)
                : of(other.orElse(parts).required("[[2023, 11, 16]]"));
    }

    /** The ends of a date; {@code [2020, 5]} is one that lacks its outer brackets, since no time reaches from 2020 to the year 5. */
    private static List<List<String>> ends(Field parts) {
        List<List<String>> ends = parts.items().stream().map(CslDates::numbers).toList();
        boolean flat = ends.size() > 1
                && parts.items().stream().allMatch(item -> item instanceof Node.Scalar)
                && ends.get(1).stream().allMatch(month -> month.matches("\\d{1,2}"));
        return flat ? List.of(ends.stream().flatMap(List::stream).toList()) : ends;
    }

    private static boolean isTrue(Field field) {
        return field.text().filter(c -> !c.equals("false") && !c.equals("0")).isPresent();
    }

    private static Dated strict(Field parts, Optional<String> season, boolean about) {
        List<List<String>> ends = new ArrayList<>();
        for (Node end : parts.items()) {
            List<String> numbers = numbers(end);
            if (numbers.isEmpty() || numbers.size() > 3 || !numbers.stream().allMatch(n -> n.matches("-?\\d{1,4}"))) {
                parts.rejectNode(end, PARTS);
                return Dated.NOT;
            }
            ends.add(numbers);
        }
        if (ends.isEmpty() || ends.size() > 2) {
            parts.reject(parts.location(), ends.size() + " dates", PARTS, Optional.empty());
            return Dated.NOT;
        }
        Dated found = joined(ends, season, about);
        found.words().ifPresent(words -> parts.reject(parts.location(), "\"" + words + "\"", PARTS, Optional.empty()));
        return found;
    }

    /** The numbers of one end; what is empty behind the last one is left out. */
    private static List<String> numbers(Node end) {
        if (end instanceof Node.Scalar year) {
            return year.isNull() || year.text().isBlank()
                    ? List.of()
                    : List.of(year.text().strip());
        }
        List<String> numbers = new ArrayList<>();
        if (end instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> numbers.add(number(Optional.of(item))));
        } else if (end instanceof Node.Mapping mapping) {
            Stream.of("year", "month", "day")
                    .map(key -> Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value))
                    .forEach(value -> numbers.add(number(value)));
        }
        while (!numbers.isEmpty() && numbers.get(numbers.size() - 1).isEmpty()) {
            numbers.remove(numbers.size() - 1);
        }
        return numbers;
    }

    private static List<String> numbers(Fields date) {
        List<String> numbers = new ArrayList<>();
        for (String part : List.of("year", "month", "day")) {
            date.at(part).text().ifPresent(numbers::add);
        }
        return numbers;
    }

    private static String number(Optional<Node> node) {
        return node.filter(n -> n instanceof Node.Scalar scalar && !scalar.isNull())
                .map(n -> ((Node.Scalar) n).text().strip())
                .orElse("");
    }

    /** One date or, of two, the time from one to the other; an end of the year 0 is open, as citeproc has it. */
    private static Dated joined(List<List<String>> ends, Optional<String> season, boolean about) {
        List<List<String>> written = ends.stream().filter(end -> !end.isEmpty()).toList();
        if (written.isEmpty()) {
            return Dated.NOT;
        }
        List<String> dates = new ArrayList<>();
        for (List<String> end : written) {
            String date = end(end, season).orElse("");
            dates.add(about && !date.equals(OPEN) ? date + "~" : date);
        }
        boolean never = dates.size() == 1 && dates.get(0).equals(OPEN);
        return Optional.of(String.join("/", dates))
                .flatMap(Edtf::parse)
                .map(Dated::on)
                .orElseGet(() -> never ? Dated.NOT : Dated.inWords(inWords(written, season, about)));
    }

    private static String inWords(List<List<String>> ends, Optional<String> season, boolean about) {
        List<String> words = ends.stream().map(end -> String.join("-", end)).toList();
        return (about ? "c. " : "") + season.map(s -> s + " ").orElse("") + String.join(" – ", words);
    }

    /** One end: a year, with month and day or with a season. */
    private static Optional<String> end(List<String> numbers, Optional<String> season) {
        if (numbers.size() > 3 || !numbers.stream().allMatch(n -> n.matches("-?\\d{1,6}"))) {
            return Optional.empty();
        }
        int year = Integer.parseInt(numbers.get(0));
        if (year == 0) {
            return Optional.of(OPEN);
        }
        int month = numbers.size() > 1 ? month(Integer.parseInt(numbers.get(1))) : 0;
        int day = numbers.size() > 2 ? Integer.parseInt(numbers.get(2)) : 0;
        int part = numbers.size() > 1 ? month : season.map(CslDates::season).orElse(0);
        return Optional.of(year(year) + (part == 0 ? "" : two(part)) + (part == 0 || day == 0 ? "" : two(day)));
    }

    /** A month, or a season as EDTF counts it. */
    private static int month(int number) {
        boolean season = number > SEASONS_OF_CSL && number <= SEASONS_OF_CSL + 4;
        return season ? number - SEASONS_OF_CSL + SEASONS : number;
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "-%02d", number);
    }

    /** The year before 1 is -1 in CSL and 0 in EDTF. */
    private static String year(int year) {
        int astronomical = year < 0 ? year + 1 : year;
        String sign = astronomical < 0 ? "-" : "";
        int digits = Math.abs(astronomical);
        return digits > 9999 ? "Y" + sign + digits : sign + String.format(Locale.ROOT, "%04d", digits);
    }

    /** A season as EDTF counts it; 0 where a text names none. */
    private static int season(String written) {
        int named = RawDate.named(written.toLowerCase(Locale.ROOT));
        return written.matches("[1-4]") ? SEASONS + Integer.parseInt(written) : named > SEASONS ? named : 0;
    }
}
