package org.variorum.model;

import java.util.Collection;
import java.util.List;

/**
 * What names a thing of the content. Each kind of thing has ids of its own, so that one cannot be taken for another's; all
 * are ordered by their text.
 *
 * @param <I> the kind of id itself
 */
public sealed interface Id<I extends Id<I>> extends Comparable<I>
        permits ReportId, ClaimId, QuestionId, EntityId, OutletId, EventId, LineageId {

    /** The id as authors write it, never empty. */
    String text();

    @Override
    default int compareTo(I other) {
        return text().compareTo(other.text());
    }

    /** The texts of some ids, in their order. */
    static List<String> texts(Collection<? extends Id<?>> ids) {
        return ids.stream().<String>map(Id::text).toList();
    }
}
