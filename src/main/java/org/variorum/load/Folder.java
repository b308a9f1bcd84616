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
 * @param styles styles of citation, by path
 */
public record Folder(
        Set<String> data,
        List<String> reports,
        List<String> questions,
        List<String> briefings,
        List<String> pages,
        List<String> statics,
        List<String> styles) {

    /** Copies the collections. */
    public Folder {
        data = Set.copyOf(data);
        reports = List.copyOf(reports);
        questions = List.copyOf(questions);
        briefings = List.copyOf(briefings);
        pages = List.copyOf(pages);
        statics = List.copyOf(statics);
        styles = List.copyOf(styles);
    }

    /** How the names of texts end. */
    public static final String TEXT = ".md";

    /** The file of the site. */
    public static final String SITE = "site.yaml";
    /** The file of the outlets. */
    public static final String OUTLETS = "outlets.yaml";
    /** The file of the entities. */
    public static final String ENTITIES = "entities.yaml";
    /** The file of the events. */
    public static final String EVENTS = "events.yaml";

    /** The file in which the program records what it has checked. */
    public static final String LOCK = "variorum.lock";

    static final List<String> REFERENCES =
            List.of("references.json", "references.yaml", "references.yml", "references.bib", "references.ris");

    /** Whether a file, by its name, is a style of citation. */
    public static boolean isStyle(String path) {
        return path.endsWith(".csl");
    }

    /** Whether there is a site. */
    public boolean hasSite() {
        return data.contains(SITE);
    }

    /** Whether anything is recorded. */
    public boolean hasLock() {
        return data.contains(LOCK);
    }

    /** A data file, if it is there. */
    Optional<String> data(String name) {
        return Optional.of(name).filter(data::contains);
    }

    /** Whether a file, by its name, holds references. */
    public static boolean isReferences(String path) {
        return REFERENCES.contains(path);
    }

    /** The files of references that are there. */
    public List<String> references() {
        return REFERENCES.stream().filter(data::contains).toList();
    }
}
