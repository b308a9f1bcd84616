package org.variorum.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Claim;
import org.variorum.model.Hedge;
import org.variorum.model.Modality;
import org.variorum.model.Provenance;
import org.variorum.model.Relation;
import org.variorum.model.Report;
import org.variorum.model.Value;
import org.variorum.model.Words;
import org.variorum.words.bundle.Languages;

/** A copy is no surer than what it copies: no hedge is dropped, no allegation turned into a fact, along a chain of via. */
final class HedgeCheck implements Check {

    private static final Set<Modality> GUARDED =
            EnumSet.of(Modality.ALLEGED, Modality.UNCONFIRMED, Modality.PLANNED, Modality.ESTIMATED);

    /** As many claims of one report on one question are compared with each of a copy. */
    private static final int MOST_COMPARED = 200;

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Report report : subject.reports()) {
            for (Claim claim : report.claims()) {
                boolean unrated = subject.finding(claim.question()).isPresent() && !subject.isRated(claim);
                if (unrated && claim.value().isPresent()) {
                    check(subject, claim, original(claim, subject), reporter);
                }
            }
        }
    }

    /** The claims on the same matter in the nearest report up the chain that has any. */
    private static List<Claim> original(Claim claim, Subject subject) {
        return new Provenance(id -> subject.report(id).map(Report::source))
                .above(claim).stream()
                        .flatMap(link -> link.origin().asReport().stream())
                        .filter(id -> !id.equals(claim.source()))
                        .flatMap(id -> subject.report(id).stream())
                        .map(origin -> subject.claims(origin, claim.question()).stream()
                                .limit(MOST_COMPARED)
                                .filter(c -> isSameMatter(c, claim))
                                .toList())
                        .filter(claims -> !claims.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private static boolean isSameMatter(Claim a, Claim b) {
        return a.role().equals(b.role()) && a.scope().fits(b.scope());
    }

    private static void check(Subject subject, Claim claim, List<Claim> originals, Reporter reporter) {
        boolean backed = originals.stream()
                .anyMatch(o -> isSameValue(subject, claim, o) && lost(claim, o).isEmpty());
        if (!backed) {
            originals.stream()
                    .filter(o -> lost(claim, o).isPresent())
                    .filter(o -> isSameUnhedged(claim, o) || isSameValue(subject, claim, o))
                    .findFirst()
                    .ifPresent(o -> report(claim, o, lost(claim, o).orElse(""), reporter));
        }
    }

    private static void report(Claim claim, Claim original, String lost, Reporter reporter) {
        reporter.report(Diagnostic.of(
                        Code.HEDGE_DROPPED,
                        claim.location(),
                        "surer than " + original.source() + " (" + original.location() + "), from which it comes: "
                                + lost)
                .expected("the hedge of the source, if this report keeps it")
                .hint("if the report really drops it, rule on the position: imprecise or garbled"));
    }

    /** What stands in the original and not in the copy. */
    private static Optional<String> lost(Claim claim, Claim original) {
        Value copied = claim.value().orElse(Value.YesNo.UNKNOWN);
        Value first = original.value().orElse(Value.YesNo.UNKNOWN);
        if (copied instanceof Value.Quantity c
                && first instanceof Value.Quantity o
                && c.hedge() == Hedge.EXACT
                && o.hedge() != Hedge.EXACT) {
            return Optional.of("\"" + Languages.ENGLISH.labels().hedge(o.hedge()) + "\" there, exact here");
        }
        if (copied instanceof Value.DateValue c && first instanceof Value.DateValue o && isVague(o) && !isVague(c)) {
            return Optional.of(o.date() + " there, " + c.date() + " here");
        }
        return Optional.of(original.modality())
                .filter(m -> GUARDED.contains(m) && claim.modality() == Modality.REPORTED)
                .map(m -> Words.of(m) + " there, reported as a fact here");
    }

    private static boolean isVague(Value.DateValue value) {
        return value.date().approximate() || value.date().uncertain();
    }

    private static boolean isSameUnhedged(Claim a, Claim b) {
        return a.value()
                .flatMap(v -> b.value().filter(o -> v.unhedged().alike(o.unhedged())))
                .isPresent();
    }

    private static boolean isSameValue(Subject subject, Claim a, Claim b) {
        return subject.finding(a.question())
                .flatMap(f -> a.value()
                        .flatMap(v -> b.value().map(o -> subject.values().between(f.question(), v, o))))
                .filter(r -> r == Relation.SAME)
                .isPresent();
    }
}
