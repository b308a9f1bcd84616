package org.variorum.render.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.variorum.model.Inline;
import org.variorum.render.part.References;
import org.variorum.render.view.SourceView;

/** Citations in the site's own form: {@code (see Reuters 2023, para. 2; KBS 2023)}, or {@code Reuters (2023) says}. */
final class HouseCites implements PageCites {

    private final CitationLabels labels;
    private final References references;
    private int cites;

    HouseCites(CitationLabels labels, References references) {
        this.labels = labels;
        this.references = references;
    }

    @Override
    public List<SourceView> sources(Predicate<Cited> which) {
        List<SourceView> sources = new ArrayList<>();
        for (Cited cited : labels.sorted()) {
            if (which.test(cited)) {
                sources.add(cited.entry(references.of(cited.work())));
            }
        }
        return sources;
    }

    @Override
    public void cite(Inline.CitationGroup group, boolean linked, Html out) {
        boolean inText = group.inText();
        out.tags(inText ? "<span>" : "<small>");
        boolean known = labels.of(group.works().get(0)).isPresent();
        if (inText) {
            say(group.works().get(0), out);
        }
        int from = inText && !known ? 1 : 0;
        if (from < group.works().size()) {
            out.tags("(");
            for (int i = from; i < group.works().size(); i++) {
                if (i > from) {
                    out.tags("; ");
                }
                cite(group.works().get(i), inText && i == 0, linked, out);
            }
            out.tags(")");
        }
        out.tags(inText ? "</span>" : "</small>");
    }

    /** Writes who is part of a sentence; the rest of the citation follows in brackets. */
    private void say(Inline.Cite cite, Html out) {
        Optional<Cited> cited = labels.of(cite);
        if (cited.isEmpty()) {
            out.tags("@").text(cite.key()).text(tail(cite));
        } else if (!cite.suppressAuthor()) {
            out.text(cited.get().label().name()).tags(" ");
        }
    }

    /** This form has no notes: a citation stands in the text. */
    @Override
    public void note(Inline.CitationGroup group, Html out) {
        cite(group, /* linked= */ true, out);
    }

    private void cite(Inline.Cite cite, boolean said, boolean linked, Html out) {
        if (!cite.prefix().isEmpty()) {
            out.text(cite.prefix().strip()).tags(" ");
        }
        Optional<Cited> cited = labels.of(cite);
        if (cited.isEmpty()) {
            out.tags("@").text(cite.key());
        } else {
            WorkLabels.Label label = cited.get().label();
            link(cited.get(), said || cite.suppressAuthor() ? label.year() : label.text(), linked, out);
        }
        out.text(tail(cite));
    }

    private void link(Cited cited, String text, boolean linked, Html out) {
        if (!linked) {
            out.text(text);
            return;
        }
        cites++;
        cited.open(cites, out).text(text).tags("</a>");
    }

    private static String tail(Inline.Cite cite) {
        String locator = cite.locator().strip();
        String suffix = cite.suffix();
        boolean parted = !locator.isEmpty() || suffix.isEmpty() || !Character.isLetterOrDigit(suffix.charAt(0));
        return (locator.isEmpty() ? "" : ", " + locator) + (parted ? suffix : ", " + suffix);
    }
}
