package org.variorum.words.bundle.english;

import org.variorum.words.DateWords;
import org.variorum.words.Language;
import org.variorum.words.NumberWords;
import org.variorum.words.ValueWords;

/** English, with British spelling and dates. */
public final class English implements Language {

    private final NumberWords numbers = new EnglishNumbers();
    private final DateWords dates = new EnglishDates();
    private final ValueWords values = new EnglishValues();

    @Override
    public String tag() {
        return "en";
    }

    @Override
    public NumberWords numbers() {
        return numbers;
    }

    @Override
    public DateWords dates() {
        return dates;
    }

    @Override
    public ValueWords values() {
        return values;
    }
}
