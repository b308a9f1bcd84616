package org.variorum.edition;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.model.Evidence;
import org.variorum.model.ReportId;
import org.variorum.model.Tie;

/**
 * What private copies show, or are recorded to have shown.
 *
 * @param result what was read, and what a check finds
 * @param reports what is known of the copy of each report that names one
 * @param orphans the files in the folder of copies that no report names
 */
public record Proven(BuildResult result, Map<ReportId, Proof> reports, List<String> orphans) {

    /** Copies the collections. */
    public Proven {
        reports = Collections.unmodifiableMap(new TreeMap<>(reports));
        orphans = List.copyOf(orphans);
    }

    /**
     * What is known of the copy of a report.
     *
     * @param path the report's file
     * @param file the name of the copy
     * @param there whether it is there
     * @param evidence what it shows, block quotations from the report in any text included
     * @param shares how much text it shares with those of reports before it
     */
    public record Proof(String path, String file, boolean there, Evidence evidence, List<Tie.OneText> shares) {

        /** Copies the list. */
        public Proof {
            shares = List.copyOf(shares);
        }
    }
}
