package org.variorum.load.exports;

import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * An entry of BibTeX.
 *
 * @param type what it is, in small letters: {@code article}
 * @param key its citation key
 * @param place where the key stands
 * @param fields its fields by name, in the order of the file; of two of one name the first
 */
record BibEntry(String type, String key, Location place, Map<String, BibField> fields) {

    Optional<BibField> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
