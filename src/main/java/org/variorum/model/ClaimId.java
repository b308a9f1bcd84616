package org.variorum.model;

import java.util.Optional;

/**
 * The id of a claim: unique in the whole content, because it is one within its report.
 *
 * @param report the report that makes the claim
 * @param local the claim's id within its report, never empty
 */
public record ClaimId(ReportId report, String local) implements Id<ClaimId> {

    /** Refuses an empty id. */
    public ClaimId {
        NonEmpty.check(local);
    }

    /**
     * The id that an author writes, {@code report#claim}, or {@code claim} alone for a claim of the same report; none where
     * either is empty.
     */
    public static Optional<ClaimId> parse(String written, ReportId within) {
        return written.indexOf('#') < 0 ? of(within, written) : of(written);
    }

    /** The id that is written {@code report#claim}; none where the text is no such id. */
    public static Optional<ClaimId> of(String written) {
        int hash = written.indexOf('#');
        return ReportId.of(written.substring(0, Math.max(hash, 0)))
                .flatMap(report -> of(report, written.substring(hash + 1)));
    }

    private static Optional<ClaimId> of(ReportId report, String local) {
        return Optional.of(local).filter(l -> !l.isEmpty()).map(l -> new ClaimId(report, l));
    }

    /** The id as authors write it, {@code yonhap-20231116#c1}. */
    @Override
    public String text() {
        return report.text() + "#" + local;
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text();
    }
}
