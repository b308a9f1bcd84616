package org.variorum.render.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.model.FindingUse;
import org.variorum.site.Library;

/** The passages of a site that rest on findings, by their places; told apart by files when one is first asked for. */
final class Passages {

    private final Library library;
    private Optional<Map<String, List<FindingUse>>> files = Optional.empty();

    /** The passages of a site. */
    Passages(Library library) {
        this.library = library;
    }

    /** The passage at a place. */
    Optional<FindingUse> at(Location place) {
        for (FindingUse use : files().getOrDefault(place.path(), List.of())) {
            if (use.passage().equals(place)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    private synchronized Map<String, List<FindingUse>> files() {
        if (files.isEmpty()) {
            files = Optional.of(byFile(library.uses()));
        }
        return files.get();
    }

    /** Those of a file stand together. */
    private static Map<String, List<FindingUse>> byFile(List<FindingUse> uses) {
        Map<String, List<FindingUse>> files = new HashMap<>();
        for (int from = 0, to; from < uses.size(); from = to) {
            String file = uses.get(from).passage().path();
            to = from + 1;
            while (to < uses.size() && uses.get(to).passage().path().equals(file)) {
                to++;
            }
            files.put(file, uses.subList(from, to));
        }
        return files;
    }
}
