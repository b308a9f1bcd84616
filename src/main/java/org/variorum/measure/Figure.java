package org.variorum.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number in digits: groups of three parted by commas or narrow spaces, or grouped as in South Asia, decimals behind a point.
 *
 * @param value what it says, with as many decimals as it is written with; empty where it cannot be told
 * @param forms the ways to write what it may be meant for; empty where there is no doubt
 */
record Figure(Optional<BigDecimal> value, List<String> forms) {

    private static final int MOST_DIGITS = 30;

    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";

    /** Matches whatever seems to be a number. */
    static final Pattern PATTERN =
            Pattern.compile("\\d{1,3}(?:" + SPACE + "\\d{3})+(?!\\d)(?:[.,]\\d+)*|\\d+(?:[.,]\\d+)*");

    private static final Pattern ENGLISH =
            Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d+)(?:\\.\\d+)?");

    /** A point before three digits, which elsewhere parts groups. */
    private static final Pattern GROUP_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern POINTS_PART_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMA_BEFORE_DECIMALS = Pattern.compile("\\d+,\\d+");

    /** Copies the list. */
    Figure {
        forms = List.copyOf(forms);
    }

    /** What some digits say that {@link #PATTERN} matches. */
    static Figure of(String text) {
        String digits = text.replaceAll(SPACE, "");
        if (digits.length() > MOST_DIGITS) {
            return new Figure(Optional.empty(), List.of());
        }
        if (GROUP_OR_DECIMALS.matcher(digits).matches()) {
            return new Figure(Optional.of(new BigDecimal(digits)), List.of(digits.replace('.', ','), decimals(digits)));
        }
        if (ENGLISH.matcher(digits).matches()) {
            return new Figure(Optional.of(new BigDecimal(digits.replace(",", ""))), List.of());
        }
        boolean abroad = POINTS_PART_GROUPS.matcher(digits).matches();
        boolean comma = COMMA_BEFORE_DECIMALS.matcher(digits).matches();
        List<String> forms = abroad ? List.of(swapped(digits)) : comma ? List.of(digits.replace(',', '.')) : List.of();
        return new Figure(Optional.empty(), forms);
    }

    /** What some words say. */
    static Figure ofWords(String words) {
        return new Figure(Numerals.of(words), List.of());
    }

    /** Whether it may be meant for something else than what it says. */
    boolean isDoubtful() {
        return !forms.isEmpty();
    }

    /** The same decimals, in a number of them that cannot be a group. */
    private static String decimals(String digits) {
        String shorter = digits.replaceFirst("0+$", "");
        return shorter.equals(digits) ? digits + "0" : shorter.replaceFirst("\\.$", "");
    }

    private static String swapped(String digits) {
        return digits.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
}
