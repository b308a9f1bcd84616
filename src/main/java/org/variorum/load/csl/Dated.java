package org.variorum.load.csl;

import java.util.Optional;
import java.util.function.Supplier;
import org.variorum.model.Edtf;

/**
 * When something was, as far as the record says.
 *
 * @param date the date
 * @param words what is written where that is no date of EDTF: {@code n.d.}, {@code 13th cent.}
 */
record Dated(Optional<Edtf> date, Optional<String> words) {

    /** Nothing is said. */
    static final Dated NOT = new Dated(Optional.empty(), Optional.empty());

    /** This, or what another record says where this one says nothing. */
    Dated or(Supplier<Dated> other) {
        return date.isEmpty() && words.isEmpty() ? other.get() : this;
    }

    static Dated on(Edtf date) {
        return new Dated(Optional.of(date), Optional.empty());
    }

    static Dated inWords(String words) {
        return words.isBlank() ? NOT : new Dated(Optional.empty(), Optional.of(words.strip()));
    }
}
