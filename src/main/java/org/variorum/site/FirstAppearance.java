package org.variorum.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Finding;
import org.variorum.model.Provenance;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Review;

/**
 * Where a claim appeared first, as far as that is known: in the report from which all the others have it. The earliest of
 * reports that owe nothing to each other is no origin, for it may have it from one that nobody read.
 */
public final class FirstAppearance {

    private final Provenance provenance;
    private final Set<ReportId> claimed;
    private final Set<ReportId> asked;

    private FirstAppearance(Review review, Finding finding, Library library) {
        this.provenance = new Provenance(id -> library.report(id).map(Report::source));
        this.claimed = sources(review.claims().stream());
        this.asked = sources(library.claimsOn(finding.question().id()).stream());
    }

    /**
     * The report in which a claim appeared first; empty where that is not known.
     *
     * @param review the claim
     * @param finding on the question that it answers
     * @param library what both refer to
     */
    public static Optional<ReportId> of(Review review, Finding finding, Library library) {
        FirstAppearance first = new FirstAppearance(review, finding, library);
        return review.claims().stream()
                .filter(claim -> first.isFirst(claim, review.claims()))
                .map(Claim::source)
                .findFirst();
    }

    private static Set<ReportId> sources(Stream<Claim> claims) {
        return claims.map(Claim::source).collect(Collectors.toSet());
    }

    private boolean isFirst(Claim claim, List<Claim> claims) {
        return claimed.size() > 1
                && above(claim).allMatch(this::saysOtherwise)
                && claims.stream()
                        .filter(other -> !other.source().equals(claim.source()))
                        .allMatch(other -> above(other).anyMatch(claim.source()::equals));
    }

    private Stream<Actor> above(Claim claim) {
        return provenance.above(claim).stream().map(Provenance.Link::origin);
    }

    /** Whether the claim came about in copying: what is copied answers the question, and not so. */
    private boolean saysOtherwise(Actor origin) {
        return origin.asReport()
                .filter(report -> asked.contains(report) && !claimed.contains(report))
                .isPresent();
    }
}
