package org.variorum.reconcile;

import java.math.BigDecimal;

/** Prints numbers exactly, digits grouped by commas. */
final class Numbers {

    private Numbers() {}

    static String grouped(BigDecimal number) {
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

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
