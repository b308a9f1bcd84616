package org.variorum.model;

/**
 * The id of a report, which is its citation key.
 *
 * @param text the id as authors write it, never empty
 */
public record ReportId(String text) implements Actor, Id<ReportId> {

    /** Refuses an empty id. */
    public ReportId {
        Ids.check(text);
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
