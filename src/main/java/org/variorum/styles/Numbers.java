package org.variorum.styles;

import java.util.regex.Pattern;

/** Numbers as a style has them. */
final class Numbers {

    private static final String ONE = "\\p{L}?\\d+\\p{L}{0,2}";
    private static final Pattern NUMERIC = Pattern.compile(ONE + "(?:\\s*[-–,&]\\s*" + ONE + ")*+\\s*");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,6}");

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Numbers() {}

    /** Whether a text is a number, or several. */
    static boolean isNumeric(String text) {
        return NUMERIC.matcher(text.strip()).matches();
    }

    /** A number in a form; as it stands where it is none. */
    static String of(String text, String form, StyleTerms terms) {
        String value = text.strip();
        if (!PLAIN.matcher(value).matches()) {
            return isNumeric(value) ? PageRanges.of(value, "", terms) : value;
        }
        int number = Integer.parseInt(value);
        return switch (form) {
            case "ordinal" -> ordinal(number, terms);
            case "long-ordinal" ->
                number >= 1 && number <= 10 && terms.has(longOrdinal(number), "long")
                        ? terms.of(longOrdinal(number))
                        : ordinal(number, terms);
            case "roman" -> roman(number);
            default -> value;
        };
    }

    private static String longOrdinal(int number) {
        return "long-ordinal-" + two(number);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** The sign behind the last two digits that a language has one for, else behind the last one, else that of all. */
    static String ordinal(int number, StyleTerms terms) {
        String hundred = "ordinal-" + two(number % 100);
        String ten = "ordinal-" + two(number % 10);
        boolean teen = number % 100 > 9 && terms.has(hundred, "long");
        return number + terms.of(teen ? hundred : terms.has(ten, "long") ? ten : "ordinal");
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
