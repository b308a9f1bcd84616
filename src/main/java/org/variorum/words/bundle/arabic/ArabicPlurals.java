package org.variorum.words.bundle.arabic;

import org.variorum.words.Counted;
import org.variorum.words.Phrase;

/** The six forms of words that are counted, as CLDR has them: none, one, two, 3 to 10, 11 to 99, and hundreds. */
final class ArabicPlurals {

    private ArabicPlurals() {}

    /**
     * A word in its forms, each a pattern with <code>{0}</code> where the number goes, if it goes there at all.
     *
     * @param zero for none
     * @param one for one
     * @param two for two
     * @param few for numbers whose last two digits are 3 to 10
     * @param many for numbers whose last two digits are 11 to 99
     * @param other for all others: 100, 101, 102
     */
    record Forms(String zero, String one, String two, String few, String many, String other) {

        /** The pattern that goes with a number. */
        String of(long number) {
            long digits = number % 100;
            if (number < 3) {
                return number == 0 ? zero : number == 1 ? one : two;
            }
            return digits >= 11 ? many : digits >= 3 ? few : other;
        }

        /** The words with their number. */
        String say(long number) {
            return of(number).replace("{0}", String.valueOf(number));
        }
    }

    /** Words that count. */
    static Counted counted(String zero, String one, String two, String few, String many, String other) {
        Forms forms = new Forms(zero, one, two, few, many, other);
        return (count, number) -> Phrase.fill(forms.of(count), number);
    }
}
