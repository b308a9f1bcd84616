package org.variorum.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.diagnostic.Location;

/**
 * What is needed to cite a work: the variables of CSL-JSON.
 *
 * @param id the citation key
 * @param type the CSL type, {@code article-newspaper}
 * @param title the title; absent where none was visible
 * @param authors who wrote it; empty where nobody is named
 * @param container what it appeared in: the outlet, the journal, the book
 * @param issued when it was published; absent where nobody knows
 * @param online where it is found online
 * @param language its language, BCP 47
 * @param more the other CSL variables, by name: names as {@code Family, Given; Family, Given}, dates as EDTF
 * @param location where it is declared
 */
public record Citation(
        String id,
        String type,
        Optional<String> title,
        List<Name> authors,
        Optional<String> container,
        Optional<Edtf> issued,
        Online online,
        Optional<String> language,
        Map<String, String> more,
        Location location) {

    /**
     * Where a work is found online.
     *
     * @param url its address
     * @param archive the address of an archived copy
     * @param accessed when it was last looked at
     */
    public record Online(Optional<String> url, Optional<String> archive, Optional<Edtf> accessed) {}

    /** Copies the collections; the map is sorted by name. */
    public Citation {
        authors = List.copyOf(authors);
        more = java.util.Collections.unmodifiableMap(new TreeMap<>(more));
    }

    /** The same, in this container where it names none. */
    public Citation within(String whole) {
        Optional<String> named = container.or(() -> Optional.of(whole));
        return new Citation(id, type, title, authors, named, issued, online, language, more, location);
    }

    /** Its address. */
    public Optional<String> url() {
        return online.url();
    }

    /** The address of an archived copy. */
    public Optional<String> archive() {
        return online.archive();
    }

    /** When it was last looked at. */
    public Optional<Edtf> accessed() {
        return online.accessed();
    }
}
