package org.variorum.content;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Citation;
import org.variorum.model.EntityId;
import org.variorum.model.OutletId;
import org.variorum.model.Reliability;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.SourceKind;

/**
 * The front matter of a report.
 *
 * @param citation how it is cited; {@code container} is still empty unless written
 * @param outlet the outlet, where one is named; that none is has then been reported
 * @param own what it says of itself that its outlet says of all its reports
 * @param via the report that it copies
 * @param notes what the desk notes on it
 * @param seen how much of it was read
 * @param tags tags
 * @param places where some of this is written
 * @param formerly the ids under which it was published before
 */
public record ReportMeta(
        Citation citation,
        Optional<OutletId> outlet,
        Own own,
        Optional<ReportId> via,
        Report.Notes notes,
        Report.Seen seen,
        List<String> tags,
        Report.Places places,
        List<Text> formerly) {

    /**
     * What a report says of itself that its outlet says of all its reports.
     *
     * @param kind what kind of source, where it differs from the outlet
     * @param reliability its letter, where it differs from the outlet's
     * @param publisher the outlet whose words these are
     * @param interestedIn entities whose side it is on, beyond the outlet's
     */
    public record Own(
            Optional<SourceKind> kind,
            Optional<Reliability> reliability,
            Optional<OutletId> publisher,
            List<EntityId> interestedIn) {

        /** Copies the list. */
        public Own {
            interestedIn = List.copyOf(interestedIn);
        }
    }

    /** Copies the lists. */
    public ReportMeta {
        tags = List.copyOf(tags);
        formerly = List.copyOf(formerly);
    }
}
