package org.variorum.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * As much of a list as stands on one page.
 *
 * @param entries what stands there
 * @param before how many are older than all of these
 * @param older the page of those that come next before them; empty where there are none
 * @param newer the page of those that come next after them; empty where there are none
 * @param <T> what is listed
 */
public record Stretch<T>(List<T> entries, int before, Optional<String> older, Optional<String> newer) {
    /** Copies the list. */
    public Stretch {
        entries = List.copyOf(entries);
    }

    /** The same of what a function makes of each entry. */
    <R> Stretch<R> map(Function<? super T, ? extends R> function) {
        return new Stretch<>(entries.stream().<R>map(function).toList(), before, older, newer);
    }

    /** A list that stands on one page. */
    static <T> Stretch<T> of(List<T> all) {
        return new Stretch<>(all, 0, Optional.empty(), Optional.empty());
    }

    /** Nothing, where a list has no more to show. */
    static <T> Stretch<T> none() {
        return of(List.of());
    }
}
