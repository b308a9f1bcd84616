package org.variorum.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lies where in the content folder.
 *
 * @param data the names of the data files that are there
 * @param reports the reports, by path
 * @param questions the questions, by path
 * @param briefings the briefings, by path
 * @param pages the pages, by path
 * @param statics files to be copied, by path
 */
record Folder(
        Set<String> data,
        List<String> reports,
        List<String> questions,
        List<String> briefings,
        List<String> pages,
        List<String> statics) {

    static final String SITE = "site.yaml";
    static final String OUTLETS = "outlets.yaml";
    static final String ENTITIES = "entities.yaml";
    static final String EVENTS = "events.yaml";
    static final List<String> REFERENCES = List.of("references.json", "references.yaml");

    /** A data file, if it is there. */
    Optional<String> data(String name) {
        return Optional.of(name).filter(data::contains);
    }

    /** The files of references that are there. */
    List<String> references() {
        return REFERENCES.stream().filter(data::contains).toList();
    }
}
