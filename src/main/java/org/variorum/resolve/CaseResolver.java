package org.variorum.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.content.CaseDraft;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.Provenance;
import org.variorum.model.Question;
import org.variorum.model.ReportId;
import org.variorum.model.Source;

/**
 * Resolves questions that stand for themselves, outside a content folder.
 *
 * <p>There a source names with each of its claims whom it has it from. Whoever has everything from another source of
 * the case copies it; whoever has a statement from some other body, such as a ministry, has only that from there.
 */
public final class CaseResolver {

    private final EntityIndex entities;
    private final ValueReader values;
    private final Reporter reporter;

    /**
     * A question and what is said on it.
     *
     * @param question the question
     * @param claims what is said, in the order of the draft
     * @param sources who says it, in the order in which they first speak
     */
    public record Resolved(Question question, List<Claim> claims, Map<ReportId, Source> sources) {}

    /** A resolver that looks up names there. */
    public CaseResolver(EntityIndex entities, ValueReader values, Reporter reporter) {
        this.entities = entities;
        this.values = values;
        this.reporter = reporter;
    }

    /** The question and what is said on it; every name and value that does not resolve is reported. */
    public Resolved resolve(CaseDraft draft) {
        Set<ReportId> ids = draft.sources().stream().map(CaseDraft.Source::id).collect(Collectors.toSet());
        ClaimReader reader = new ClaimReader(
                entities,
                new ActorIndex(ids::contains, outlet -> false, entities, entities::spellings),
                values,
                reporter);
        Question question =
                draft.question().in(entities.scope(draft.scope())).withCompetence(competence(draft.facts()));
        List<Claim> claims =
                draft.claims().stream().map(c -> reader.read(c, question)).toList();
        Map<String, Claim> named = new LinkedHashMap<>();
        claims.forEach(c -> named.putIfAbsent(c.id().local(), c));
        Map<ReportId, Actor> origins = origins(claims);
        Map<ReportId, Source> sources = new LinkedHashMap<>();
        draft.sources().forEach(s -> sources.put(s.id(), source(s, copied(s.id(), origins))));
        return new Resolved(
                question.withReadings(
                        new ReadingReader(name -> Optional.ofNullable(named.get(name)), named.keySet(), reporter)
                                .read(question.id(), draft.readings())),
                claims.stream().map(c -> c.via(chain(c, origins))).toList(),
                Collections.unmodifiableMap(sources));
    }

    private List<Question.Competence> competence(List<CaseDraft.Fact> facts) {
        return facts.stream()
                .flatMap(fact -> values.entity(fact.body()).stream()
                        .map(body -> new Question.Competence(fact.role(), body, Optional.empty(), Optional.empty())))
                .toList();
    }

    /** Who answers for a source: an entity, or a name; another source of the case does not. */
    private Source source(CaseDraft.Source draft, Optional<ReportId> copied) {
        String publisher = draft.publisher();
        return new Source(
                draft.id(),
                entities.one(publisher).<Actor>map(e -> e).orElseGet(() -> new Actor.Named(publisher)),
                draft.kind(),
                draft.reliability(),
                copied,
                List.of(),
                draft.issued());
    }

    /** What all that a source says comes from, by source. */
    private static Map<ReportId, Actor> origins(List<Claim> claims) {
        Map<ReportId, Actor> origins = new LinkedHashMap<>();
        claims.stream().collect(Collectors.groupingBy(Claim::source)).forEach((source, own) -> {
            Set<List<Actor>> all = own.stream().map(Claim::via).collect(Collectors.toSet());
            all.stream()
                    .filter(via -> all.size() == 1)
                    .flatMap(List::stream)
                    .forEach(origin -> origins.put(source, origin));
        });
        return origins;
    }

    private static Optional<ReportId> copied(ReportId source, Map<ReportId, Actor> origins) {
        return Optional.ofNullable(origins.get(source))
                .flatMap(Actor::asReport)
                .filter(origin -> !origin.equals(source));
    }

    /** The chain behind a claim, where it is not that of its source. */
    private static List<Actor> chain(Claim claim, Map<ReportId, Actor> origins) {
        List<Actor> chain = new ArrayList<>();
        if (copied(claim.source(), origins).isEmpty()) {
            claim.via().forEach(first -> {
                chain.add(first);
                chain.addAll(Provenance.walk(
                        first, actor -> actor.asReport().flatMap(r -> Optional.ofNullable(origins.get(r)))));
            });
        }
        return chain;
    }
}
