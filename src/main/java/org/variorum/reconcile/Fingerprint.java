package org.variorum.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.data.Canonical;
import org.variorum.data.Captions;
import org.variorum.data.ClaimJson;
import org.variorum.data.InputJson;
import org.variorum.data.Json;
import org.variorum.data.JsonObject;
import org.variorum.data.ReconciliationJson;
import org.variorum.data.StepJson;
import org.variorum.model.Conclusion;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.Position;
import org.variorum.model.Provenance;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation.Count;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Step;
import org.variorum.model.Value;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.compare.World;

/**
 * The SHA-256 of a reconciliation over canonical JSON: everything that the rules looked at, every step that they took, and
 * what came of it. It changes when, and only when, one of these does; no word for readers and no place in a file is among
 * them.
 *
 * @param world what is known beside the claims; of entities only those that are named, and what lies above them, count,
 *     and of events only those that are named
 * @param sources every source, by id; only those that speak, and what they go back to, count
 */
record Fingerprint(World world, Map<ReportId, Source> sources) {

    private static final ClaimJson CLAIMS = new ClaimJson(Captions.NONE);
    private static final ReconciliationJson RESULTS = new ReconciliationJson(Captions.NONE);

    String of(
            Comparisons comparisons,
            List<Position> positions,
            List<Count> tally,
            Conclusion conclusion,
            List<Step> steps) {
        Question question = comparisons.question();
        List<Statement> statements = comparisons.statements();
        return Canonical.sha256(new JsonObject()
                .put("question", InputJson.question(question))
                .put("policy", InputJson.policy(world.policy()))
                .putAll("claims", statements, Fingerprint::claim)
                .putAll("sources", sources(statements), InputJson::source)
                .put("entities", entities(question, statements))
                .putAll("events", events(statements), InputJson::event)
                .putAll("positions", positions, p -> RESULTS.position(p).json())
                .putAll("tally", tally, RESULTS::count)
                .put("leading", conclusion.leading(), RESULTS::answer)
                .putAll("slots", conclusion.slots(), s -> RESULTS.slot(s).json())
                .putAll("steps", steps, StepJson::of)
                .json());
    }

    /** A claim in its place, which breaks ties, with what its source's word weighs. */
    private static Json claim(Statement statement) {
        return CLAIMS.of(statement.claim()).put("weight", statement.weight()).json();
    }

    private List<Source> sources(List<Statement> statements) {
        Provenance provenance = new Provenance(id -> Optional.ofNullable(sources.get(id)));
        return statements.stream()
                .flatMap(s -> Stream.concat(Stream.of(s.source().id()), s.claim().via().stream()))
                .flatMap(actor -> actor.asReport().stream())
                .distinct()
                .flatMap(id -> Stream.concat(Stream.of(id), provenance.originals(id).stream()))
                .distinct()
                .sorted()
                .flatMap(id -> Optional.ofNullable(sources.get(id)).stream())
                .toList();
    }

    private Json entities(Question question, List<Statement> statements) {
        JsonObject entities = new JsonObject();
        world.graph()
                .parents(named(question, statements))
                .forEach((id, parents) -> entities.putAll(id.text(), parents, Json::of));
        return entities.json();
    }

    private static Set<EntityId> named(Question question, List<Statement> statements) {
        Set<EntityId> named = new TreeSet<>(question.parties());
        question.competence().forEach(c -> named.add(c.entity()));
        for (Statement statement : statements) {
            statement.claim().value().ifPresent(v -> named.addAll(entities(v)));
            Stream.concat(statement.claim().claimant().stream(), statement.claim().via().stream())
                    .flatMap(actor -> actor.asEntity().stream())
                    .forEach(named::add);
        }
        return named;
    }

    private static List<EntityId> entities(Value value) {
        return value.fold(new Value.Cases<List<EntityId>>(
                e -> List.of(e.id()),
                q -> List.of(),
                d -> List.of(),
                r -> List.of(),
                q -> List.of(),
                y -> List.of(),
                s -> s.ids()));
    }

    private List<Event> events(List<Statement> statements) {
        return statements.stream()
                .flatMap(s -> s.claim().value().stream())
                .flatMap(v -> v instanceof Value.RelationValue r ? Stream.of(r.event()) : Stream.empty())
                .distinct()
                .sorted()
                .flatMap(id -> Optional.ofNullable(world.events().get(id)).stream())
                .toList();
    }
}
