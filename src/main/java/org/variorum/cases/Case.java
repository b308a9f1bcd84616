package org.variorum.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Question;
import org.variorum.model.ReportId;
import org.variorum.model.Source;

/**
 * What sources say on one question, and what is expected to come of it.
 *
 * @param id unique in its file; also the question's
 * @param question what is asked
 * @param claims what is said, in the order of the file
 * @param sources who says it, by id
 * @param bodies the texts of the pages that the claims stand on, by claim, where they are given
 * @param expected what is expected; absent where the case only asks
 * @param location where it starts
 */
public record Case(
        String id,
        Question question,
        List<Claim> claims,
        Map<ReportId, Source> sources,
        Map<ClaimId, String> bodies,
        Optional<Expectation> expected,
        Location location) {

    /** Copies the list. */
    public Case {
        claims = List.copyOf(claims);
    }
}
