package org.variorum.model;

import java.util.Collections;
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
 * @param names who wrote it, edited it and so on, by the CSL variable; none of the lists is empty
 * @param container what it appeared in: the outlet, the journal, the book
 * @param issued when it was published; absent where nobody knows, or where it is said in words
 * @param online where it is found online
 * @param language its language, BCP 47
 * @param more as text, by name: the other variables, and those above whose value is not of their form, such as a date in
 *     words ({@code n.d.})
 * @param location where it is declared
 */
public record Citation(
        String id,
        String type,
        Optional<String> title,
        Map<String, List<Name>> names,
        Optional<String> container,
        Optional<Edtf> issued,
        Online online,
        Optional<String> language,
        Map<String, String> more,
        Location location) {

    /** The variable of those who wrote a work. */
    public static final String AUTHOR = "author";

    /**
     * Where a work is found online.
     *
     * @param url its address
     * @param archives the addresses of archived copies
     * @param accessed when it was last looked at
     */
    public record Online(Optional<String> url, List<String> archives, Optional<Edtf> accessed) {

        /** Copies the list. */
        public Online {
            archives = List.copyOf(archives);
        }
    }

    /** Copies the collections; the maps are sorted by name. */
    public Citation {
        Map<String, List<Name>> lists = new TreeMap<>();
        names.forEach((role, list) -> lists.put(role, List.copyOf(list)));
        names = Collections.unmodifiableMap(lists);
        more = Collections.unmodifiableMap(new TreeMap<>(more));
    }

    /** The same, in this container where it names none. */
    public Citation within(String whole) {
        Optional<String> named = container.or(() -> Optional.of(whole));
        return new Citation(id, type, title, names, named, issued, online, language, more, location);
    }

    /** Who has a part in it, such as {@code editor}; empty where nobody is named. */
    public List<Name> names(String role) {
        return names.getOrDefault(role, List.of());
    }

    /** Who wrote it; empty where nobody is named. */
    public List<Name> authors() {
        return names(AUTHOR);
    }

    /** By whom it is cited: who wrote it or, where nobody is said to have, who edited it. */
    public List<Name> makers() {
        return authors().isEmpty() ? names("editor") : authors();
    }

    /** Another variable as text. */
    public Optional<String> more(String variable) {
        return Optional.ofNullable(more.get(variable));
    }

    /** Its address at the registry of DOIs. */
    public Optional<String> doi() {
        return more("DOI").flatMap(Doi::address);
    }

    /** Its address. */
    public Optional<String> url() {
        return online.url();
    }

    /** The addresses of archived copies. */
    public List<String> archives() {
        return online.archives();
    }

    /** When it was last looked at. */
    public Optional<Edtf> accessed() {
        return online.accessed();
    }
}
