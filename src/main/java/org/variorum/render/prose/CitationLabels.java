package org.variorum.render.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Edtf;
import org.variorum.render.part.Naming;
import org.variorum.site.Work;

/** What the citations on one page call their works; works of one name and year are told apart by letters. */
final class CitationLabels {

    /**
     * A label.
     *
     * @param name who
     * @param year when, with a letter where two works would have the same label
     * @param dated whether that is a time with two ends, and not {@code undated} or {@code before 2010}
     */
    record Label(String name, String year, boolean dated) {
        String text() {
            return name + (dated ? " " : ", ") + year;
        }

        private Label lettered(int count) {
            return new Label(name, CitationLabels.year(this, count), dated);
        }
    }

    private final Map<String, Label> labels = new TreeMap<>();

    CitationLabels(List<Work> works, Naming naming) {
        Map<Label, Integer> count = new java.util.HashMap<>();
        works.forEach(w -> count.merge(plain(w, naming), 1, Integer::sum));
        Map<Label, Integer> next = new java.util.HashMap<>();
        works.stream()
                .sorted(Comparator.comparing((Work w) -> w.citation().issued().orElse(Edtf.LAST))
                        .thenComparing(Work::key))
                .forEach(work -> {
                    Label label = plain(work, naming);
                    boolean alone = count.getOrDefault(label, 0) < 2;
                    labels.put(work.key(), alone ? label : label.lettered(next.merge(label, 1, Integer::sum)));
                });
    }

    /** The label of a work that was among those given. */
    Label of(Work work) {
        return labels.getOrDefault(work.key(), new Label(work.key(), "", true));
    }

    private static Label plain(Work work, Naming naming) {
        boolean dated = work.citation()
                .issued()
                .map(Edtf::span)
                .filter(span -> span.low().isPresent() && span.high().isPresent())
                .isPresent();
        return new Label(naming.shortName(work), naming.year(work.citation()), dated);
    }

    /** 2023a … 2023z, 2023aa …; {@code 2010s-a}, {@code undated-a}. */
    private static String year(Label label, int count) {
        StringBuilder letters = new StringBuilder();
        for (int n = count; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('a' + (n - 1) % 26));
        }
        boolean digits = Character.isDigit(label.year().charAt(label.year().length() - 1));
        return label.year() + (digits ? "" : "-") + letters;
    }
}
