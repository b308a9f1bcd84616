package org.variorum.styles;

import org.variorum.styles.StyledDate.Day;

/**
 * A part of a date.
 *
 * @param name year, month or day
 * @param form how it is written
 * @param range what stands between two of them
 * @param format how it looks
 */
record DatePart(String name, String form, String range, Format format) {

    /** That of an element. */
    static DatePart of(StyleXml element) {
        String name = element.text("name");
        String form = element.value("form").orElse(name.equals("day") ? "numeric" : "long");
        return new DatePart(name, form, element.value("range-delimiter").orElse("–"), Format.of(element));
    }

    /** The same as a style has it otherwise: its form and its looks, and not what stands around it. */
    DatePart with(DatePart other) {
        Format looks = other.format;
        Format mixed = new Format(
                format.prefix(),
                format.suffix(),
                format.looks() | looks.looks(),
                looks.letters() == TextCase.NONE ? format.letters() : looks.letters(),
                format.stripped() || looks.stripped(),
                /* quoted= */ false);
        return new DatePart(name, other.form, range, mixed);
    }

    /** It, of a day. */
    StyledLine render(Day day, Scene scene) {
        StyleTerms terms = scene.terms();
        String text = switch (name) {
            case "year" -> year(day.year(), terms);
            case "month" -> month(day, terms);
            case "day" -> day(day.day(), terms);
            default -> "";
        };
        return format.apply(new StyledLine(text), scene);
    }

    private String year(int year, StyleTerms terms) {
        if (year <= 0) {
            return 1 - year + terms.of("bc");
        }
        String digits = String.valueOf(year);
        if (form.equals("short") && digits.length() == 4) {
            return digits.substring(2);
        }
        return year < 1000 ? digits + terms.of("ad") : digits;
    }

    private String month(Day day, StyleTerms terms) {
        if (day.season() > 0) {
            return terms.of("season-0" + day.season());
        }
        if (day.month() == 0) {
            return "";
        }
        return switch (form) {
            case "numeric" -> String.valueOf(day.month());
            case "numeric-leading-zeros" -> two(day.month());
            default -> terms.of("month-" + two(day.month()), form, /* plural= */ false);
        };
    }

    private String day(int day, StyleTerms terms) {
        if (day == 0) {
            return "";
        }
        return switch (form) {
            case "numeric-leading-zeros" -> two(day);
            case "ordinal" -> day > 1 && terms.isOrdinalOnDayOne() ? String.valueOf(day) : Numbers.ordinal(day, terms);
            default -> String.valueOf(day);
        };
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
