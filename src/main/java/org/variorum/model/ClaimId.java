package org.variorum.model;

/**
 * The id of a claim: unique in the whole content, because it is one within its report.
 *
 * @param report the report that makes the claim
 * @param local the claim's id within its report, never empty
 */
public record ClaimId(ReportId report, String local) implements Id<ClaimId> {

    /** Refuses an empty id. */
    public ClaimId {
        Ids.check(local);
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
