package org.variorum.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Location;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Edtf;
import org.variorum.model.Reconciliation;
import org.variorum.model.Source;

/**
 * What came of a case.
 *
 * @param worked the case
 * @param reconciliation what the rules make of it
 * @param pairs how all its claims compare, each pair once, in the order of the file
 * @param suggestions texts that look like copies, though nobody says so
 * @param differences what came out other than expected, by place
 */
public record CaseResult(
        Case worked,
        Reconciliation reconciliation,
        List<Comparison> pairs,
        List<Suggestion> suggestions,
        List<Difference> differences) {

    /** Copies the lists. */
    public CaseResult {
        pairs = List.copyOf(pairs);
        suggestions = List.copyOf(suggestions);
        differences = List.copyOf(differences);
    }

    /**
     * Two texts of which one may be a copy of the other, undeclared, and that do not count as one all the same, because the
     * claims on them say different things.
     *
     * @param first a claim
     * @param second another, of another lineage
     * @param percent how much of the shorter text stands in the other too, in per cent of its runs of five words, rounded
     *     down
     */
    public record Suggestion(ClaimId first, ClaimId second, int percent) {}

    /**
     * Something that came out other than expected.
     *
     * @param what what was compared: {@code verdict}, {@code pair}, {@code because}, {@code lineages}, {@code confidence}
     *     or {@code answer}
     * @param expected what was expected
     * @param actual what came out
     * @param location where the expectation is written
     */
    public record Difference(String what, String expected, String actual, Location location) {}

    /** The latest moment of which a claim speaks that gives this part of the answer. */
    public Optional<Edtf> asOf(Answer.Part part) {
        return asOf(part, worked, reconciliation);
    }

    static Optional<Edtf> asOf(Answer.Part part, Case worked, Reconciliation reconciliation) {
        Set<ClaimId> claims = reconciliation.positions().stream()
                .filter(p -> !p.denied()
                        && p.value().equals(Optional.of(part.value()))
                        && p.role().equals(part.role())
                        && p.scope().equals(part.scope()))
                .flatMap(p -> p.claims().stream())
                .collect(Collectors.toSet());
        return worked.claims().stream()
                .filter(c -> claims.contains(c.id()))
                .flatMap(c -> c.asOf().or(() -> issued(c, worked)).stream())
                .max(Comparator.comparing(Edtf::earliest));
    }

    private static Optional<Edtf> issued(Claim claim, Case worked) {
        return Optional.ofNullable(worked.sources().get(claim.source())).flatMap(Source::issued);
    }
}
