package org.variorum.content;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Citation;
import org.variorum.model.EntityId;
import org.variorum.model.OutletId;
import org.variorum.model.Reliability;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Snapshot;
import org.variorum.model.SourceKind;

/**
 * The front matter of a report.
 *
 * @param citation how it is cited; {@code container} is still empty unless written
 * @param outlet the outlet, where one is named; that none is has then been reported
 * @param kind what kind of source, where it differs from the outlet
 * @param reliability its letter, where it differs from the outlet's
 * @param reliabilityReason why it differs
 * @param via the report that it copies
 * @param viaNote how one sees that
 * @param independence why it is no copy of a report that it resembles
 * @param publisher the outlet whose words these are
 * @param interestedIn entities whose side it is on, beyond the outlet's
 * @param issuedNote what is known of its date
 * @param excerpt whether only a part was read
 * @param snapshot the private copy
 * @param tags tags
 * @param places where some of this is written
 */
public record ReportMeta(
        Citation citation,
        Optional<OutletId> outlet,
        Optional<SourceKind> kind,
        Optional<Reliability> reliability,
        Optional<String> reliabilityReason,
        Optional<ReportId> via,
        Optional<String> viaNote,
        Optional<String> independence,
        Optional<OutletId> publisher,
        List<EntityId> interestedIn,
        Optional<String> issuedNote,
        boolean excerpt,
        Optional<Snapshot> snapshot,
        List<String> tags,
        Report.Places places) {

    /** Copies the lists. */
    public ReportMeta {
        interestedIn = List.copyOf(interestedIn);
        tags = List.copyOf(tags);
    }
}
