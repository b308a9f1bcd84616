package org.variorum.model;

import java.util.Optional;

/**
 * The id of a report, which is its citation key.
 *
 * @param text the id as authors write it, never empty
 */
public record ReportId(String text) implements Actor, Id<ReportId> {

    /** Refuses an empty id. */
    public ReportId {
        NonEmpty.check(text);
    }

    /** The id that some text would be; none where it is empty. */
    public static Optional<ReportId> of(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(ReportId::new);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.report().apply(this);
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
