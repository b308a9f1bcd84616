package org.variorum.text;

import java.math.BigDecimal;

/** Prints numbers exactly, digits grouped by commas. */
public final class Numbers {

    private Numbers() {}

    /** Digits grouped by commas, a true minus sign. */
    public static String grouped(BigDecimal number) {
        String plain = plain(number.abs());
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        if (point > 3) {
            for (int i = point - 3; i > 0; i -= 3) {
                text.insert(i, ',');
            }
        }
        return number.signum() < 0 ? "−" + text : text.toString();
    }

    /** No exponent, no trailing zeros. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
