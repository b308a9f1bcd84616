package org.variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.variorum.diagnostic.CodeGroup;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.Proven;
import org.variorum.evidence.EvidenceRecord;
import org.variorum.keep.LockKeeper;
import org.variorum.model.Evidence;
import org.variorum.model.ReportId;
import org.variorum.model.Tie;

/** Records what private copies show. */
final class SnapshotRecord {

    private final Path content;
    private final PrintWriter err;

    private SnapshotRecord(Path content, PrintWriter err) {
        this.content = content;
        this.err = err;
    }

    /** In the lock of that folder; what keeps it from being written is printed there. */
    static SnapshotRecord of(Path content, PrintWriter err) {
        return new SnapshotRecord(content, err);
    }

    /** Records what is known of some reports, and of those that share text with them, and leaves the others as they are; whether it could. */
    boolean record(Proven proven, Predicate<ReportId> reports) throws IOException {
        Diagnostics faults = new Diagnostics();
        Set<ReportId> gone = new TreeSet<>();
        boolean written = new LockKeeper(content)
                .change(
                        lock -> {
                            gone.addAll(EvidenceRecord.reports(lock));
                            gone.removeIf(id -> !reports.test(id) || isKnown(proven, id));
                            return EvidenceRecord.write(lock, read(proven, reports), shares(proven), gone::contains);
                        },
                        faults);
        if (written) {
            gone.forEach(id -> err.print(Visible.line("variorum: of " + id
                            + " nothing is recorded any more: no report of that name names a private copy")
                    + "\n"));
        }
        faults.sorted()
                .forEach(fault -> err.print(
                        Visible.line("variorum: nothing was recorded: " + fault.location() + ": " + fault.message()
                                        + fault.hint().map(hint -> "; " + hint).orElse(""))
                                + "\n"));
        return written;
    }

    /** What could be read of the copies that are there. */
    private static Map<ReportId, Evidence> read(Proven proven, Predicate<ReportId> reports) {
        Map<ReportId, Evidence> read = new TreeMap<>();
        proven.reports().forEach((id, proof) -> {
            boolean asked = reports.test(id) || proof.shares().stream().anyMatch(tie -> reports.test(tie.first()));
            if (asked && proof.there()) {
                read.put(id, proof.evidence());
            }
        });
        return read;
    }

    private static List<Tie.OneText> shares(Proven proven) {
        return proven.reports().values().stream()
                .flatMap(proof -> proof.shares().stream())
                .toList();
    }

    /** A report that could not be read is no report that is gone. */
    private static boolean isKnown(Proven proven, ReportId id) {
        return Optional.ofNullable(proven.reports().get(id)).isPresent() || hasErrors(proven);
    }

    private static boolean hasErrors(Proven proven) {
        return proven.result().diagnostics().stream()
                .anyMatch(d ->
                        d.location().path().startsWith("reports/") && d.code().group() == CodeGroup.FILES);
    }
}
