package org.variorum.edition;

import java.util.List;
import java.util.Set;
import org.variorum.model.Outlet;
import org.variorum.model.ReportId;

/**
 * What somebody must know who adds to some content.
 *
 * @param outlets the outlets that are listed
 * @param reports the ids of reports that are taken
 */
public record Inventory(List<Outlet> outlets, Set<ReportId> reports) {

    /** Copies both. */
    public Inventory {
        outlets = List.copyOf(outlets);
        reports = Set.copyOf(reports);
    }
}
