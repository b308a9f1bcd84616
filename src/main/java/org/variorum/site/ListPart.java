package org.variorum.site;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Words;
import org.variorum.words.PageWords;

/**
 * A part of a list, which has a page of its own.
 *
 * @param list the list
 * @param respect what is alike in it
 * @param letters with what its names begin, where many are divided by that; empty for names without letters
 */
public record ListPart(PageKind list, Respect respect, Optional<String> letters) {

    /**
     * A part with its size.
     *
     * @param part the part
     * @param size how many entries it has
     */
    public record Sized(ListPart part, int size) {}

    /** Its page, or the first of them. */
    public String path() {
        return Paths.part(list, Words.of(respect.by()), joined("-", respect.key(), letters.map(Alphabet::key)));
    }

    /** What readers call it. */
    public String name(PageWords words) {
        return joined(
                ": ", respect.name(words), letters.map(l -> l.isEmpty() ? words.otherLetters() : Alphabet.shown(l)));
    }

    private static String joined(String between, String first, Optional<String> second) {
        return Stream.concat(Stream.of(first).filter(text -> !text.isEmpty()), second.stream())
                .collect(Collectors.joining(between));
    }
}
