package org.variorum.render.prose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Edtf;
import org.variorum.render.part.Naming;
import org.variorum.site.Library;
import org.variorum.site.Work;

/** What a citation calls each work of a site, were it the only one on its page. Immutable after construction. */
public final class WorkLabels {

    private final Map<String, Label> labels = new HashMap<>();

    /** The labels of all works. */
    public WorkLabels(Library library, Naming naming) {
        List<Work> works = library.works().stream()
                .sorted(Comparator.comparing((Work w) -> w.citation().issued().orElse(Edtf.LAST))
                        .thenComparing(Work::key))
                .toList();
        works.forEach(work -> labels.put(work.key(), label(work, naming, labels.size())));
    }

    /** The label of a work. */
    Label of(Work work) {
        return Optional.ofNullable(labels.get(work.key())).orElseThrow();
    }

    private static Label label(Work work, Naming naming, int rank) {
        boolean dated = work.citation()
                .issued()
                .map(Edtf::span)
                .filter(span -> span.low().isPresent() && span.high().isPresent())
                .isPresent();
        return Label.of(naming.shortName(work), naming.year(work.citation()), dated, rank);
    }

    /**
     * A label.
     *
     * @param name who
     * @param year when, with a letter where two works would have the same label
     * @param text both together
     * @param rank the place of its work among all of the site, by date and then by key
     */
    record Label(String name, String year, String text, int rank) {

        /** {@code dated} is whether the year is a time with two ends, and not {@code undated} or {@code before 2010}. */
        private static Label of(String name, String year, boolean dated, int rank) {
            return new Label(name, year, name + (dated ? " " : ", ") + year, rank);
        }

        /** The same with a letter: 2023a … 2023z, 2023aa …; {@code 2010s-a}, {@code undated-a}. */
        Label lettered(int count) {
            StringBuilder letters = new StringBuilder();
            for (int n = count; n > 0; n = (n - 1) / 26) {
                letters.insert(0, (char) ('a' + (n - 1) % 26));
            }
            boolean digits = Character.isDigit(year.charAt(year.length() - 1));
            String suffix = (digits ? "" : "-") + letters;
            return new Label(name, year + suffix, text + suffix, rank);
        }
    }
}
