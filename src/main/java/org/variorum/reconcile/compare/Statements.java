package org.variorum.reconcile.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Modality;
import org.variorum.model.Provenance;
import org.variorum.model.Question;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.ValueType;
import org.variorum.model.Weights;

/**
 * Reads claims as statements: who speaks, for whom, from whom, and in which role the value is meant.
 *
 * @param world what is known beside the claims
 * @param sources every source, by id
 */
public record Statements(World world, Map<ReportId, Source> sources) {

    /**
     * The statements that some claims make on a question, in their order, with roles put right.
     *
     * @throws IllegalArgumentException if a claim's source is not known
     */
    public List<Statement> of(Question question, List<Claim> claims) {
        List<Statement> statements = new ArrayList<>();
        for (Claim claim : claims) {
            Source source = Optional.ofNullable(sources.get(claim.source()))
                    .orElseThrow(() -> new IllegalArgumentException("claim of an unknown source: " + claim.id()));
            statements.add(statement(question, claim, source, statements.size()));
        }
        return new Scopes(
                        question,
                        new TypedRule(question, world),
                        new Provenance(id -> Optional.ofNullable(sources.get(id))))
                .complete(new Roles(question, world.graph()).putRight(statements));
    }

    private Statement statement(Question question, Claim claim, Source source, int order) {
        List<Actor> chain = chain(question, claim, source);
        boolean interested = claim.interested().isPresent()
                || source.interestedIn().stream().anyMatch(question.parties()::contains)
                || (!chain.isEmpty() && isParty(question, chain.get(chain.size() - 1)));
        BigDecimal weight = Weights.of(source.reliability());
        BigDecimal own = interested ? Weights.interested(weight) : weight;
        return new Statement(
                order,
                claim,
                source,
                claim.role(),
                /* roleMoved= */ false,
                claim.scope(),
                interested,
                claim.modality() == Modality.ALLEGED ? Weights.alleged(own) : own,
                chain);
    }

    private boolean isParty(Question question, Actor body) {
        return body.asEntity()
                .filter(id -> question.parties().stream()
                        .anyMatch(party -> party.equals(id) || world.graph().isWithin(id, party)))
                .isPresent();
    }

    /**
     * Who has it from whom. One speaker quoted by many is one origin, except on a question of what was said: there those
     * who heard it are the witnesses.
     */
    private List<Actor> chain(Question question, Claim claim, Source source) {
        Optional<Actor> speaker = claim.claimant()
                .filter(c -> question.expects() != ValueType.QUOTE)
                .filter(c -> isFarEnd(c, source))
                .filter(c -> !claim.via().contains(c));
        List<Actor> chain = new ArrayList<>(claim.via());
        speaker.ifPresent(chain::add);
        return chain;
    }

    /** Whether it is somebody in particular, and not who passes it on: a known entity, another outlet or report, a name. */
    private boolean isFarEnd(Actor speaker, Source source) {
        boolean own = speaker.equals(source.publisher()) || speaker.equals(source.id());
        return speaker.fold(new Actor.Cases<>(
                report -> !own, outlet -> !own, world.graph()::knows, words -> !own && !words.isNobody()));
    }
}
