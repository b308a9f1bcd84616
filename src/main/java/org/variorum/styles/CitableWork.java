package org.variorum.styles;

import java.util.List;

/** What is to know of a work in a style before it is known what else is cited beside it. Immutable, and safe for use by several threads. */
public final class CitableWork {

    private final StyledWork work;
    private final List<String> keys;
    private final String label;

    /**
     * A work.
     *
     * @param work its variables
     * @param keys by which it is sorted in a list
     * @param label what a citation of it says, were it the only one
     */
    CitableWork(StyledWork work, List<String> keys, String label) {
        this.work = work;
        this.keys = List.copyOf(keys);
        this.label = label;
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

    String label() {
        return label;
    }
}
