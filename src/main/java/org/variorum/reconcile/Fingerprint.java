package org.variorum.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Claim;
import org.variorum.model.Comparison;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.Words;

/**
 * The SHA-256 of a reconciliation over canonical JSON: everything that the rules looked at, how each pair
 * compares, and what comes of it. Two reconciliations of one hash are the same; where an input changes that no rule looks at, such as a line number, so does
 * nothing here.
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(
            Question question,
            Policy policy,
            List<Statement> statements,
            Judgement judgement,
            List<Comparison> comparisons,
            Certainty certainty) {
        return Canonical.sha256(Canonical.array(Stream.of(
                question(question),
                Canonical.string(policy.toString()),
                Canonical.array(statements.stream().map(Fingerprint::statement)),
                Canonical.array(comparisons.stream().map(Fingerprint::comparison)),
                Canonical.array(judgement.tally().stances().stream()
                        .map(s -> Canonical.string(s.margin().toPlainString()))),
                Canonical.string(Words.of(judgement.verdict())),
                Canonical.string(Words.of(certainty.level())))));
    }

    private static String comparison(Comparison c) {
        return Canonical.string(
                c.first() + " " + Words.of(c.relation()) + " " + c.second() + " by " + Words.of(c.rule()));
    }

    private static String question(Question question) {
        return Canonical.object(Map.of(
                "id", Optional.of(question.id()),
                "expects", Optional.of(Words.of(question.expects())),
                "unit", question.unit(),
                "functional", Optional.of(question.functional()),
                "time-varying", Optional.of(question.timeVarying()),
                "monotone", question.monotone().map(Words::of),
                "stale-after", question.staleAfter(),
                "parties", Optional.of(question.parties()),
                "competent", Optional.of(question.competence())));
    }

    private static String statement(Statement statement) {
        Claim claim = statement.claim();
        Map<String, Optional<?>> members = new HashMap<>();
        members.put("id", Optional.of(claim.id()));
        members.put("source", Optional.of(statement.source()));
        members.put("weight", Optional.of(statement.weight()));
        members.put("value", claim.value());
        members.put("role", claim.role());
        members.put("speaker-role", claim.speakerRole());
        members.put("scope", Optional.of(claim.scope()));
        members.put("modality", Optional.of(Words.of(claim.modality())));
        members.put("chain", Optional.of(statement.chain()));
        members.put("claimant", claim.claimant());
        members.put("as-of", claim.asOf());
        members.put("valid", claim.valid());
        members.put("corrects", claim.corrects());
        return Canonical.object(members);
    }
}
