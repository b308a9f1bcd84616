package org.variorum.intake;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Edtf;

/**
 * What an article says of itself.
 *
 * @param article whether it says that it is one
 * @param title its title
 * @param authors who wrote it, each as it is written
 * @param issued when it was published
 * @param outlet who published it, as it is written
 * @param address where it can be read
 * @param language its language, a tag of BCP 47
 */
record Particulars(
        boolean article,
        Optional<String> title,
        List<String> authors,
        Optional<Edtf> issued,
        Optional<String> outlet,
        Optional<String> address,
        Optional<String> language) {

    /** It says nothing. */
    static final Particulars NONE = new Particulars(
            false, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    Particulars {
        authors = List.copyOf(authors);
    }

    /** These, and where they are silent the others. */
    Particulars or(Particulars others) {
        return new Particulars(
                article || others.article,
                title.or(others::title),
                authors.isEmpty() ? others.authors : authors,
                issued.or(others::issued),
                outlet.or(others::outlet),
                address.or(others::address),
                language.or(others::language));
    }
}
