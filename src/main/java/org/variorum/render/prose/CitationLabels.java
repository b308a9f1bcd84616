package org.variorum.render.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Edtf;
import org.variorum.model.Inline;
import org.variorum.model.Prose;
import org.variorum.site.Library;

/** What the citations on one page call their works; works of one name and year are told apart by letters. */
final class CitationLabels {

    private static final Comparator<Cited> BY_DATE = Comparator.comparing(
                    (Cited c) -> c.work().citation().issued().orElse(Edtf.LAST))
            .thenComparing(c -> c.work().key());

    private static final Comparator<Cited> BY_LABEL = (first, second) -> {
        int order = first.label().folded().compareTo(second.label().folded());
        return order == 0 ? first.work().key().compareTo(second.work().key()) : order;
    };

    private final Map<String, Cited> cited = new LinkedHashMap<>();
    private final List<Cited> sorted;

    /**
     * The works that a text cites.
     *
     * @param prose the text
     * @param listed the keys of works that are listed without being cited
     * @param library where they are found
     * @param all what each would be called alone
     */
    CitationLabels(Prose prose, List<String> listed, Library library, WorkLabels all) {
        for (Inline.CitationGroup group : prose.citations()) {
            for (Inline.Cite cite : group.works()) {
                add(cite.key(), library, all);
            }
        }
        listed.forEach(key -> add(key, library, all));
        tellApart();
        sorted = new ArrayList<>(cited.values());
        sorted.sort(BY_LABEL);
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).numbered(i + 1);
        }
    }

    private void add(String key, Library library, WorkLabels all) {
        if (!cited.containsKey(key)) {
            library.work(key).ifPresent(work -> cited.put(work.key(), new Cited(work, all.of(work))));
        }
    }

    private void tellApart() {
        Set<String> seen = new HashSet<>();
        Map<String, List<Cited>> alike = new HashMap<>();
        for (Cited work : cited.values()) {
            if (!seen.add(work.label().text())) {
                alike.put(work.label().text(), new ArrayList<>());
            }
        }
        if (alike.isEmpty()) {
            return;
        }
        for (Cited work : cited.values()) {
            alike.getOrDefault(work.label().text(), new ArrayList<>()).add(work);
        }
        for (List<Cited> same : alike.values()) {
            same.sort(BY_DATE);
            for (int i = 0; i < same.size(); i++) {
                same.get(i).letter(i + 1);
            }
        }
    }

    /** The work of a citation; empty where there is no such work. */
    Optional<Cited> of(Inline.Cite cite) {
        return Optional.ofNullable(cited.get(cite.key()));
    }

    /** The works, by label. */
    List<Cited> sorted() {
        return sorted;
    }
}
