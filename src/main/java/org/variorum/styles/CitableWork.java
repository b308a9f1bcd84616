package org.variorum.styles;

import java.util.List;

/** What is to know of a work in a style before it is known what else is cited beside it. Immutable, and safe for use by several threads. */
public final class CitableWork {

    private final StyledWork work;
    private final List<String> keys;
    private final StyledLine cite;
    private final String label;

    /**
     * A work.
     *
     * @param work its variables
     * @param keys by which it is sorted in a list
     * @param cite a citation of it, were it the only one
     */
    CitableWork(StyledWork work, List<String> keys, StyledLine cite) {
        this.work = work;
        this.keys = List.copyOf(keys);
        this.cite = cite;
        this.label = cite.plain();
    }

    StyledWork work() {
        return work;
    }

    String key() {
        return work.key();
    }

    List<String> keys() {
        return keys;
    }

    /** A citation of the whole work, were it the only one. */
    StyledLine cite() {
        return new StyledLine().append(cite);
    }

    /** What that says. */
    String label() {
        return label;
    }
}
