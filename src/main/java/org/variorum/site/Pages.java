package org.variorum.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Pages by their paths, in their order: a page may be made only when it is asked for. Two are never held equal. */
final class Pages {

    private final Map<String, Supplier<? extends SitePage>> pages = new LinkedHashMap<>();

    /** These pages. */
    static Pages of(Stream<? extends SitePage> all) {
        Pages pages = new Pages();
        all.forEach(page -> pages.add(page.path(), () -> page));
        return pages;
    }

    /** Adds a page that is made each time when it is asked for. */
    Pages add(String path, Supplier<? extends SitePage> page) {
        pages.put(path, page);
        return this;
    }

    /** Where they lie. */
    Set<String> paths() {
        return pages.keySet();
    }

    /** The page at a path. */
    Optional<SitePage> at(String path) {
        return Optional.ofNullable(pages.get(path)).map(Supplier::get);
    }

    /** All of them. */
    List<SitePage> all() {
        return pages.values().stream().<SitePage>map(Supplier::get).toList();
    }
}
