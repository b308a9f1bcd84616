package org.variorum.site;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Edtf;
import org.variorum.model.OutletId;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/**
 * What lists need to know of a report, to tell where it stands in them: so little that it is kept from one build to the next.
 *
 * @param id the report
 * @param issued the earliest moment at which it can have been published; absent where it has no date
 * @param year the year that its date gives, where that is one
 * @param outlet who published it
 * @param tags its tags
 * @param claims how many claims it makes
 * @param fared how many of them are on questions that there are
 */
public record ReportFace(
        ReportId id,
        Optional<LocalDateTime> issued,
        Optional<Integer> year,
        OutletId outlet,
        List<String> tags,
        int claims,
        int fared) {

    /** Oldest first, the undated last, then by id. */
    public static final Comparator<ReportFace> BY_DATE = Comparator.comparing(
                    (ReportFace face) -> face.issued().orElse(LocalDateTime.MAX))
            .thenComparing(ReportFace::id);

    /** Newest first, the undated last, then by id. */
    static final Comparator<ReportFace> NEWEST = Comparator.comparing(
                    (ReportFace face) -> face.issued().orElse(LocalDateTime.MIN), Comparator.reverseOrder())
            .thenComparing(ReportFace::id);

    /** The face of a report that a library has. */
    static ReportFace of(Report report, Library library) {
        return new ReportFace(
                report.id(),
                report.citation().issued().map(Edtf::earliest),
                report.citation().issued().flatMap(Edtf::year),
                report.outlet(),
                report.tags(),
                report.claims().size(),
                Math.toIntExact(report.claims().stream()
                        .filter(claim -> library.asks(claim.question()))
                        .count()));
    }
}
