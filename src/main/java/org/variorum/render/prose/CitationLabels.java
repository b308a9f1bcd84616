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
     */
    record Label(String name, String year) {
        String text() {
            boolean words = Character.isLetter(year.codePointAt(0)) && !year.startsWith("c. ");
            return name + (words ? ", " : " ") + year;
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
                    labels.put(
                            work.key(),
                            alone ? label : new Label(label.name(), year(label, next.merge(label, 1, Integer::sum))));
                });
    }

    /** The label of a work that was among those given. */
    Label of(Work work) {
        return labels.getOrDefault(work.key(), new Label(work.key(), ""));
    }

    private static Label plain(Work work, Naming naming) {
        return new Label(naming.shortName(work), naming.year(work.citation()));
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
