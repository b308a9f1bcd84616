package org.variorum.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.cases.CaseResult;
import org.variorum.data.Captions;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Severity;
import org.variorum.model.ClaimId;
import org.variorum.model.Cutoffs;
import org.variorum.words.Narrator;
import org.variorum.words.Wording;

/**
 * What came of all cases of a run.
 *
 * @param results the cases, in the order of the files
 * @param diagnostics the mistakes of the files, by place
 * @param sources the lines of the files, by name
 */
record CaseOutcome(List<Printed> results, List<Diagnostic> diagnostics, Map<String, List<String>> sources) {

    /**
     * A case, and how values of its file are put in words.
     *
     * @param result the case
     * @param values puts values in words
     */
    record Printed(CaseResult result, Wording values) {

        /** Tells what the rules did. */
        Narrator narrator() {
            return new Narrator(values, Cutoffs.DEFAULT);
        }

        /** What stands beside data: claims by their ids within the case, and words. */
        Captions captions() {
            return new Captions(
                    ClaimId::local,
                    value -> Optional.of(values.of(value)),
                    c -> Optional.of(narrator().operands(c).words()));
        }

        boolean differs() {
            return !result.differences().isEmpty();
        }

        boolean expects() {
            return result.worked().expected().isPresent();
        }
    }

    /** Whether a file has a mistake, or a case came out other than expected. */
    boolean failed() {
        return results.stream().anyMatch(Printed::differs)
                || diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    long different() {
        return results.stream().filter(Printed::differs).count();
    }

    long asExpected() {
        return results.stream().filter(r -> r.expects() && !r.differs()).count();
    }
}
