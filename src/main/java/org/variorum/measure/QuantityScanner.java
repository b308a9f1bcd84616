package org.variorum.measure;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text from left to right. */
final class QuantityScanner {

    private final String text;
    private int at;

    QuantityScanner(String text) {
        this.text = text;
    }

    /** What matches next, which is then behind it; empty, and nothing moves, where it does not. */
    Optional<Matcher> take(Pattern pattern) {
        Matcher next = pattern.matcher(text)
                .region(at, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (!next.lookingAt()) {
            return Optional.empty();
        }
        at = next.end();
        return Optional.of(next);
    }

    /** What a function makes of what matches next, which is then behind it; empty, and nothing moves, where it makes nothing. */
    <T> Optional<T> takeIf(Pattern pattern, Function<? super Matcher, Optional<T>> reading) {
        int before = at;
        Optional<T> read = take(pattern).flatMap(reading);
        at = read.isPresent() ? at : before;
        return read;
    }

    /** What is left. */
    String rest() {
        return text.substring(at);
    }
}
