package org.variorum.site;

import java.util.Optional;
import org.variorum.model.QuestionId;
import org.variorum.words.PageWords;

/**
 * All questions, the unresolved first.
 *
 * @param number its number
 * @param findings the findings
 * @param counts how many there are, on the first page
 */
public record DisputesPage(int number, Stretch<QuestionId> findings, Optional<Counts> counts) implements SitePage {

    /**
     * How many questions there are.
     *
     * @param all all of them
     * @param open those that are unresolved or open
     */
    public record Counts(int all, int open) {}

    @Override
    public PageKind kind() {
        return PageKind.DISPUTES;
    }

    @Override
    public String title(PageWords words) {
        return words.disputes();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.disputes().apply(this);
    }
}
