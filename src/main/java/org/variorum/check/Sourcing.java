package org.variorum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.model.Claim;
import org.variorum.model.Provenance;
import org.variorum.model.QuestionId;
import org.variorum.model.Reliability;
import org.variorum.model.Report;
import org.variorum.model.ReportId;

/**
 * Where a report has its words from, and how good it is: what has to be held against other reports, and so is kept from one
 * build to the next.
 *
 * @param report the report
 * @param title the place of its title
 * @param unjudged whether nobody could judge it, though it makes claims
 * @param via the report that it copies
 * @param viaPlace where it says so
 * @param ties the claims that it has from others
 */
public record Sourcing(
        ReportId report, Location title, boolean unjudged, Optional<ReportId> via, Location viaPlace, List<Tie> ties) {

    /** Copies the list. */
    public Sourcing {
        ties = List.copyOf(ties);
    }

    /**
     * From whom a claim comes.
     *
     * @param question its question
     * @param place where it stands
     * @param links which report has it from which, the nearest first
     */
    public record Tie(QuestionId question, Location place, List<Link> links) {
        /** Copies the list. */
        public Tie {
            links = List.copyOf(links);
        }
    }

    /**
     * That a report has something from another.
     *
     * @param from the one
     * @param origin the other
     */
    public record Link(ReportId from, ReportId origin) {}

    /** That of a report. */
    public static Sourcing of(Report report, Whole whole) {
        List<Tie> ties = new ArrayList<>();
        for (Claim claim : report.claims()) {
            if (!claim.via().isEmpty()) {
                ties.add(new Tie(claim.question(), claim.location(), links(claim)));
            }
        }
        return new Sourcing(
                report.id(),
                report.places().title(),
                !report.claims().isEmpty() && isUnjudged(report, whole),
                report.source().via(),
                report.places().via(),
                ties);
    }

    private static List<Link> links(Claim claim) {
        return Provenance.named(claim).stream()
                .flatMap(link -> link.from().asReport().stream()
                        .flatMap(from -> link.origin().asReport().stream().map(origin -> new Link(from, origin))))
                .toList();
    }

    /** A letter that was not read comes without a reason. */
    private static boolean isUnjudged(Report report, Whole whole) {
        boolean reasoned = report.reliabilityReason().isPresent()
                || whole.outlet(report.outlet())
                        .filter(outlet -> !outlet.reason().isBlank())
                        .isPresent();
        return report.source().reliability() == Reliability.F && reasoned;
    }
}
