package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * What the engine must know of a report: who speaks, how reliable, copied from whom.
 *
 * @param id the report's id
 * @param publisher who answers for the words; two sources of one publisher are one lineage
 * @param kind what kind of source
 * @param reliability the letter in force for this report
 * @param via the report that it copies, reprints or rewrites
 * @param interestedIn the entities whose side it is on
 * @param issued when it was published
 */
public record Source(
        ReportId id,
        Actor publisher,
        SourceKind kind,
        Reliability reliability,
        Optional<ReportId> via,
        List<EntityId> interestedIn,
        Optional<Edtf> issued) {

    /** Copies the list. */
    public Source {
        interestedIn = List.copyOf(interestedIn);
    }
}
