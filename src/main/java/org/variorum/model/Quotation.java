package org.variorum.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a source that carry a claim, as in a Web Annotation's {@code TextQuoteSelector}.
 *
 * @param exact the words, verbatim
 * @param prefix the words before, where {@code exact} is not unique
 * @param suffix the words after
 */
public record Quotation(String exact, Optional<String> prefix, Optional<String> suffix) {

    /** A letter in square brackets at the beginning of a word: a small one for a capital, or the other way round. */
    public static final Pattern CHANGE_OF_CASE = Pattern.compile("(?<![\\p{L}\\p{N}])\\[(\\p{L})]");

    private static final Pattern MARK = Pattern.compile("\\[|…|\\.\\.\\.|\\.[\\s\\h]\\.[\\s\\h]\\.");

    /**
     * Whether it leaves something out or has words of whoever quotes, so that it is not word for word. Another case of a letter, in
     * brackets as it should be, changes no word.
     */
    public boolean isAbridged() {
        return MARK.matcher(CHANGE_OF_CASE.matcher(exact).replaceAll("$1")).find();
    }
}
