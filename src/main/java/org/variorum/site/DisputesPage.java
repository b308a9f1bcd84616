package org.variorum.site;

import java.util.List;
import java.util.Optional;
import org.variorum.model.QuestionId;
import org.variorum.words.PageWords;

/**
 * All questions, or those of one verdict, the unresolved first.
 *
 * @param part of what verdict; absent for all
 * @param number its number
 * @param findings the findings
 * @param counts how many there are, on the first page of all
 * @param parts those of each verdict, on the first page of all
 */
public record DisputesPage(
        Optional<ListPart> part,
        int number,
        Stretch<QuestionId> findings,
        Optional<Counts> counts,
        List<ListPart.Sized> parts)
        implements SitePage {
    /** Copies the list. */
    public DisputesPage {
        parts = List.copyOf(parts);
    }

    /**
     * How many questions there are.
     *
     * @param all all of them
     * @param open those that are unresolved or open
     */
    public record Counts(int all, int open) {}

    @Override
    public String first() {
        return part.map(ListPart::path).orElse(Paths.DISPUTES);
    }

    @Override
    public PageKind kind() {
        return PageKind.DISPUTES;
    }

    @Override
    public String title(PageWords words) {
        return part.map(p -> words.of(words.questions(), p.name(words))).orElseGet(words::questions);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.disputes().apply(this);
    }
}
