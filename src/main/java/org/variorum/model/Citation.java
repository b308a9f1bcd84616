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
 * @param url its address
 * @param archive the address of an archived copy
 * @param accessed when it was last looked at
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
        Optional<String> url,
        Optional<String> archive,
        Optional<Edtf> accessed,
        Optional<String> language,
        Map<String, String> more,
        Location location) {

    /** Copies the collections; the map is sorted by name. */
    public Citation {
        authors = List.copyOf(authors);
        more = java.util.Collections.unmodifiableMap(new TreeMap<>(more));
    }
}
