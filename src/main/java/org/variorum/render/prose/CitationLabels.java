package org.variorum.render.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.Edtf;
import org.variorum.render.prose.WorkLabels.Label;
import org.variorum.site.Work;

/** What the citations on one page call their works; works of one name and year are told apart by letters. */
final class CitationLabels {

    private static final Comparator<Work> BY_DATE = Comparator.comparing(
                    (Work w) -> w.citation().issued().orElse(Edtf.LAST))
            .thenComparing(Work::key);

    private final Map<String, Label> labels = new HashMap<>();
    private final List<Work> sorted;

    /**
     * The labels of one page.
     *
     * @param works what is cited on it, each once
     * @param all what each work would be called alone
     */
    CitationLabels(List<Work> works, WorkLabels all) {
        Map<String, List<Work>> alike = new HashMap<>();
        works.forEach(w ->
                alike.computeIfAbsent(all.of(w).text(), k -> new ArrayList<>()).add(w));
        alike.values().forEach(same -> name(same, all));
        this.sorted = works.stream()
                .sorted(Comparator.comparing((Work w) -> of(w).text(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Work::key))
                .toList();
    }

    private void name(List<Work> alike, WorkLabels all) {
        if (alike.size() == 1) {
            labels.put(alike.get(0).key(), all.of(alike.get(0)));
            return;
        }
        alike.sort(BY_DATE);
        int count = 0;
        for (Work work : alike) {
            count++;
            labels.put(work.key(), all.of(work).lettered(count));
        }
    }

    /** The label of a work that was among those given. */
    Label of(Work work) {
        return labels.getOrDefault(work.key(), new Label(work.key(), "", work.key() + " "));
    }

    /** The works, by label. */
    List<Work> sorted() {
        return sorted;
    }
}
