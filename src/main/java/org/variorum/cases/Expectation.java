package org.variorum.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.content.Placed;
import org.variorum.diagnostic.Location;
import org.variorum.model.Because;
import org.variorum.model.ClaimId;
import org.variorum.model.Confidence;
import org.variorum.model.Edtf;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.Verdict;

/**
 * What is expected to come of a case; what is left out is not compared.
 *
 * @param pairs how some of the claims relate
 * @param verdict the verdict
 * @param because all reasons of the verdict, and no other
 * @param lineages how many independent voices are left
 * @param confidence the confidence
 * @param answer the answer: one part, or one for each role or scope; none where it is only described
 * @param mustMention ideas that an explanation has to bring; for readers, never compared
 */
public record Expectation(
        List<Pair> pairs,
        Optional<Placed<Verdict>> verdict,
        Optional<Placed<Set<Because>>> because,
        Optional<Placed<Integer>> lineages,
        Optional<Placed<Confidence>> confidence,
        List<Part> answer,
        List<String> mustMention) {

    /** Copies the lists. */
    public Expectation {
        pairs = List.copyOf(pairs);
        answer = List.copyOf(answer);
        mustMention = List.copyOf(mustMention);
    }

    /**
     * How two claims relate.
     *
     * @param first one
     * @param relation how it stands to the other
     * @param second the other
     * @param location where it is written
     */
    public record Pair(ClaimId first, Relation relation, ClaimId second, Location location) {}

    /**
     * A value of the answer.
     *
     * @param key the role or the scope for which it answers; absent where there is one answer to the question
     * @param value the value; absent where none is expected
     * @param asOf the moment that it speaks of, where that is expected too
     * @param location where it is written
     */
    public record Part(Optional<String> key, Optional<Value> value, Optional<Edtf> asOf, Location location) {}
}
