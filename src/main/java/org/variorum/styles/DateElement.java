package org.variorum.styles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.styles.StyledDate.Day;

/**
 * A date.
 *
 * @param variable the variable
 * @param localized in which of its forms a language writes it; empty where the style says it all
 * @param only which parts are printed of those
 * @param own the parts that the style names
 * @param delimiter what stands between parts
 * @param format how it looks
 */
record DateElement(
        String variable, String localized, Set<String> only, List<DatePart> own, String delimiter, Format format)
        implements Element {

    private static final String YEAR = "year";

    DateElement {
        only = Set.copyOf(only);
        own = List.copyOf(own);
    }

    @Override
    public StyledLine render(Scene scene) {
        Optional<StyledDate> date = scene.date(variable);
        if (date.isEmpty()) {
            return new StyledLine();
        }
        if (scene.purpose() == Scene.Purpose.SORTING) {
            Set<String> parts =
                    localized.isEmpty() ? own.stream().map(DatePart::name).collect(Collectors.toSet()) : only;
            return new StyledLine(date.get()
                    .from()
                    .map(day -> day.only(parts).sorted())
                    .orElse(date.get().words()));
        }
        if (!date.get().hasParts()) {
            return saysYear() ? format.apply(new StyledLine(date.get().words()), scene) : new StyledLine();
        }
        return format.apply(suffixed(printed(date.get(), parts(scene.terms()), scene), scene), scene);
    }

    /** Whether it prints the year: a style that has the other parts elsewhere has a date in words where the year stands, and once. */
    private boolean saysYear() {
        return localized.isEmpty() ? own.stream().anyMatch(part -> part.name().equals(YEAR)) : only.contains(YEAR);
    }

    /** A style that does not say where the letter stands that tells works of one year apart has it behind the year. */
    private StyledLine suffixed(StyledLine line, Scene scene) {
        boolean implied =
                variable.equals("issued") && !line.isEmpty() && !scene.style().hasYearSuffix();
        return implied ? line.append(scene.told().suffix()) : line;
    }

    /** The parts of the language's form, as the style has them otherwise. */
    private List<DatePart> parts(StyleTerms terms) {
        if (localized.isEmpty()) {
            return own;
        }
        return terms.date(localized).map(StyleTerms.DateForm::parts).orElse(List.of()).stream()
                .filter(part -> only.contains(part.name()))
                .map(part -> own.stream()
                        .filter(o -> o.name().equals(part.name()))
                        .findFirst()
                        .map(part::with)
                        .orElse(part))
                .toList();
    }

    private StyledLine printed(StyledDate date, List<DatePart> parts, Scene scene) {
        Day from = date.from().orElseThrow();
        Optional<Day> to = date.to().filter(end -> !end.equals(from));
        if (to.isEmpty()) {
            return joined(parts, from, scene);
        }
        int begin = 0;
        while (begin < parts.size() && !differs(parts.get(begin), from, to.get())) {
            begin++;
        }
        int end = parts.size();
        while (end > begin && !differs(parts.get(end - 1), from, to.get())) {
            end--;
        }
        return range(parts, begin, end, from, to.get(), scene);
    }

    /** Whether a part stands twice in a stretch of time: if it, or anything longer than it, is another one at the end. */
    private static boolean differs(DatePart part, Day from, Day to) {
        boolean year = from.year() != to.year();
        boolean month = year || from.month() != to.month() || from.season() != to.season();
        return switch (part.name()) {
            case YEAR -> year;
            case "month" -> month;
            default -> month || from.day() != to.day();
        };
    }

    private StyledLine range(List<DatePart> parts, int begin, int end, Day from, Day to, Scene scene) {
        if (begin == end) {
            return joined(parts, from, scene);
        }
        StyledLine line = joined(parts.subList(0, begin), from, scene);
        String delimiter = delimiter(scene);
        StyledLine first = joined(parts.subList(begin, end), from, scene);
        StyledLine last = joined(parts.subList(begin, parts.size()), to, scene);
        if (first.isEmpty() && last.isEmpty()) {
            return line;
        }
        String between = parts.get(begin).range();
        String bare = first.plain().stripTrailing();
        line.append(line.isEmpty() ? "" : delimiter)
                .append(first.part(0, bare.endsWith(",") ? bare.length() - 1 : bare.length()));
        int blanks = last.length() - last.plain().stripLeading().length();
        return line.append(between).append(last.part(blanks, last.length()));
    }

    /** What stands between parts: of the language's form that which the language says, unless the style does. */
    private String delimiter(Scene scene) {
        return delimiter.isEmpty() && !localized.isEmpty()
                ? scene.terms()
                        .date(localized)
                        .map(StyleTerms.DateForm::delimiter)
                        .orElse("")
                : delimiter;
    }

    private StyledLine joined(List<DatePart> parts, Day day, Scene scene) {
        StyledLine line = new StyledLine();
        Optional<DatePart> last = Optional.empty();
        for (DatePart part : parts) {
            StyledLine printed = part.render(day, scene);
            if (!printed.isEmpty()) {
                line.append(line.isEmpty() ? "" : delimiter(scene)).append(printed);
                last = Optional.of(part);
            }
        }
        boolean whole = last.filter(l -> !l.equals(parts.get(parts.size() - 1))).isEmpty();
        return whole ? line : withoutSuffix(line, last.orElseThrow());
    }

    /** What would stand before a part that is not known stands nowhere. */
    private static StyledLine withoutSuffix(StyledLine line, DatePart last) {
        String suffix = last.format().suffix();
        boolean blank =
                suffix.isBlank() || suffix.strip().equals(",") || suffix.strip().equals("/");
        return blank ? line.part(0, line.length() - suffix.length()) : line;
    }

    @Override
    public long weight() {
        return 1;
    }
}
