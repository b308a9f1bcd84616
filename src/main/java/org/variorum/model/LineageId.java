package org.variorum.model;

/**
 * The id of a lineage, stable as long as its members are.
 *
 * @param text the id as authors write it, never empty
 */
public record LineageId(String text) implements Id<LineageId> {

    /** Refuses an empty id. */
    public LineageId {
        NonEmpty.check(text);
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
