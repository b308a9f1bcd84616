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

    private static final Pattern MARK = Pattern.compile("\\[|…|\\.\\.\\.|\\.[\\s\\h]\\.[\\s\\h]\\.");

    /** Whether it leaves something out or has words of whoever quotes, so that it is not word for word. */
    public boolean isAbridged() {
        return MARK.matcher(exact).find();
    }
}
