package org.variorum.render.part;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.Edtf;
import org.variorum.model.Value.DateValue;
import org.variorum.render.view.DateView;
import org.variorum.site.Library;
import org.variorum.words.DateWords;

/**
 * Dates for people and for machines.
 *
 * @param words how the language of the site puts them
 */
public record DateViews(DateWords words) {

    private static final Pattern PLAIN = Pattern.compile("\\d{4}(-(0\\d|1[0-2])(-\\d{2})?)?");

    /** Dates in the language of a site. */
    public static DateViews of(Library library) {
        return new DateViews(library.values().language().dates());
    }

    /** A day. */
    public DateView of(LocalDate date) {
        return new DateView(day(date), Optional.of(date.toString()));
    }

    /** A date that may be unknown; {@code time} elements take whole days, months and years only. */
    public DateView of(Optional<Edtf> date) {
        return new DateView(words.date(date), date.flatMap(DateViews::machine));
    }

    /** A date, or what is said in words where there is none. */
    public DateView of(Optional<Edtf> date, Optional<String> said) {
        return date.isEmpty() && said.isPresent() ? new DateView(said.get(), Optional.empty()) : of(date);
    }

    /** A date that a claim gives or that was found. */
    public DateView of(DateValue value) {
        return new DateView(words.date(value), machine(value.date()));
    }

    /** A day in words. */
    public String day(LocalDate date) {
        return words.moment(date.atStartOfDay());
    }

    private static Optional<String> machine(Edtf date) {
        if (date.precision() == Edtf.Precision.TIME) {
            return date.day().map(LocalDate::toString);
        }
        return Optional.of(date.text()).filter(t -> PLAIN.matcher(t).matches());
    }
}
