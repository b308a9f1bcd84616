package org.variorum.load.cases;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.load.field.Field;
import org.variorum.load.tree.Node;

/**
 * Reads numbers as exact decimals of at most 30 digits, so that no input can blow up arithmetic or printing. Their scale is
 * the last place to which they are written.
 *
 * <p>A number without quotes reads as in every language: {@code 1234.5}, and {@code 010} is ten. One in quotes is a text
 * and reads as its claim's locale writes numbers: {@code "1.234,5"} in {@code de}; without a locale as in English.
 * Digits in groups may always be parted by spaces or low lines.
 */
final class Amounts {

    private static final String FORM =
            "a number of at most 30 digits, such as 1000, 1.10 or \"1,234.5\"; with locale: de also \"1.234,5\"";

    private static final int MOST_DIGITS = 30;
    private static final int LONGEST = 60;

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?(?:\\d{1,3}(?:,\\d{2,3})*,\\d{3}|\\d+)(?:\\.\\d+)?");

    private final Locale locale;

    Amounts(Locale locale) {
        this.locale = locale;
    }

    /** The number of a field; absent where there is none or it cannot be read, which is reported. */
    Optional<BigDecimal> of(Field field) {
        return field.value().flatMap(node -> of(field, node));
    }

    /** A number of a list. */
    Optional<BigDecimal> of(Field field, Node item) {
        Optional<BigDecimal> number = item instanceof Node.Scalar scalar ? read(scalar) : Optional.empty();
        if (number.isEmpty()) {
            field.rejectNode(item, FORM);
        }
        return number;
    }

    private Optional<BigDecimal> read(Node.Scalar scalar) {
        String text = scalar.text().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (scalar.plain() && NUMBER.matcher(text).matches()) {
            return exact(text);
        }
        String english = english(text);
        return GROUPED.matcher(english).matches() ? exact(english.replace(",", "")) : Optional.empty();
    }

    /** The text with the signs of English for those of the locale. */
    private String english(String text) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        StringBuilder english = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                english.append(Character.digit(c, 10));
            } else if (c == symbols.getDecimalSeparator()) {
                english.append('.');
            } else if (c == symbols.getGroupingSeparator() || Character.isSpaceChar(c) || c == '_') {
                english.append(',');
            } else {
                english.appendCodePoint(c == '\u2212' ? '-' : c);
            }
        });
        return english.toString();
    }

    private static Optional<BigDecimal> exact(String text) {
        BigDecimal number = new BigDecimal(text);
        boolean small = number.precision() <= MOST_DIGITS
                && Math.abs((long) number.scale()) <= MOST_DIGITS
                && (long) number.precision() - number.scale() <= MOST_DIGITS;
        return Optional.of(number).filter(n -> small);
    }
}
