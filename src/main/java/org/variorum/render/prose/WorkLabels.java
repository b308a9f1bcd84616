package org.variorum.render.prose;

import org.variorum.model.Accents;
import org.variorum.model.Edtf;
import org.variorum.render.part.Naming;
import org.variorum.render.part.Shared;
import org.variorum.site.Library;
import org.variorum.site.Work;

/** What a citation calls each work of a site, were it the only one on its page. Safe for use by several threads. */
public final class WorkLabels {

    private final Naming naming;
    private final Shared<Work, Label> labels;

    /** The labels of works with these names. */
    public WorkLabels(Library library, Naming naming) {
        this.naming = naming;
        this.labels = new Shared<>(library.recall(), Work::key, this::label);
    }

    /** The label of a work. */
    Label of(Work work) {
        return labels.of(work);
    }

    private Label label(Work work) {
        boolean dated = work.citation()
                .issued()
                .map(Edtf::span)
                .filter(span -> span.low().isPresent() && span.high().isPresent())
                .isPresent();
        return Label.of(naming.shortName(work), naming.year(work.citation()), dated);
    }

    /**
     * A label.
     *
     * @param name who
     * @param year when, with a letter where two works would have the same label
     * @param text both together
     * @param folded the text without accents and without the difference of small and capital letters, by which it is sorted
     */
    record Label(String name, String year, String text, String folded) {

        /** {@code dated} is whether the year is a time with two ends, and not {@code undated} or {@code before 2010}. */
        private static Label of(String name, String year, boolean dated) {
            String text = name + (dated ? " " : ", ") + year;
            return new Label(name, year, text, folded(text));
        }

        /** As {@link String#CASE_INSENSITIVE_ORDER} sees a text without accents. */
        private static String folded(String text) {
            StringBuilder folded = new StringBuilder(text.length());
            Accents.without(text)
                    .codePoints()
                    .map(Character::toUpperCase)
                    .map(Character::toLowerCase)
                    .forEach(folded::appendCodePoint);
            return folded.toString();
        }

        /** The same with a letter: 2023a … 2023z, 2023aa …; {@code 2010s-a}, {@code undated-a}. */
        Label lettered(int count) {
            StringBuilder letters = new StringBuilder();
            for (int n = count; n > 0; n = (n - 1) / 26) {
                letters.insert(0, (char) ('a' + (n - 1) % 26));
            }
            boolean digits = Character.isDigit(year.charAt(year.length() - 1));
            String suffix = (digits ? "" : "-") + letters;
            return new Label(name, year + suffix, text + suffix, folded + suffix);
        }
    }
}
