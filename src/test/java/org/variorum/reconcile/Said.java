package org.variorum.reconcile;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.diagnostic.Location;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Hedge;
import org.variorum.model.OutletId;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Reconciliation;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.reconcile.compare.EntityGraph;

/** Claims on one question, made up for a test. */
final class Said {

    private static final Location NOWHERE = Location.ofFile("made-up.md");

    private final Question question;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<EventId, Event> events = new LinkedHashMap<>();
    private final Map<ReportId, Source> sources = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    Said(ValueType type) {
        this(type, false);
    }

    Said(ValueType type, boolean timeVarying) {
        question = new Question(
                new QuestionId("q"),
                new Question.Asked("What?", Optional.empty(), Optional.empty()),
                new Question.AnswerForm(type, Optional.empty(), true),
                new Question.Course(timeVarying, Optional.empty(), Optional.of(java.time.Period.ofMonths(6))),
                Question.Terms.NONE,
                List.of(),
                List.of(),
                List.of(),
                NOWHERE);
    }

    Said part(String id, String... wholes) {
        entities.add(new Entity(
                new EntityId(id),
                id,
                Optional.empty(),
                List.of(),
                Stream.of(wholes).map(EntityId::new).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                NOWHERE));
        return this;
    }

    Said event(String id, String when) {
        return event(id, when, Optional.empty());
    }

    Said event(String id, String when, Optional<ZoneId> zone) {
        Value.DateValue date = new Value.DateValue(Edtf.parse(when).orElseThrow(), zone);
        events.put(new EventId(id), new Event(new EventId(id), id, date, Optional.empty(), Optional.empty(), NOWHERE));
        return this;
    }

    Said by(String source, Reliability letter, Value value) {
        return by(source, letter, value, SourceKind.NEWSPAPER, Optional.empty(), "2024-01-01", Optional.empty());
    }

    Said quoting(String claimant, String source, Reliability letter, Value value) {
        return by(
                source,
                letter,
                value,
                SourceKind.NEWSPAPER,
                Optional.of(actor(claimant)),
                "2024-01-01",
                Optional.empty());
    }

    Said on(String asOf, String issued, String source, Reliability letter, Value value) {
        return by(source, letter, value, SourceKind.NEWSPAPER, Optional.empty(), issued, Edtf.parse(asOf));
    }

    Said rewriting(String source, Reliability letter, Value value) {
        return by(source, letter, value, SourceKind.REWRITE, Optional.empty(), "2024-01-01", Optional.empty());
    }

    private Actor actor(String idOrWords) {
        EntityId id = new EntityId(idOrWords);
        return entities.stream().anyMatch(e -> e.id().equals(id)) ? id : new Actor.Named(idOrWords);
    }

    private Said by(
            String source,
            Reliability letter,
            Value value,
            SourceKind kind,
            Optional<Actor> claimant,
            String issued,
            Optional<Edtf> asOf) {
        ReportId id = new ReportId(source);
        sources.put(
                id,
                new Source(id, new OutletId(source), kind, letter, Optional.empty(), List.of(), Edtf.parse(issued)));
        claims.add(new Claim(
                new ClaimId(id, String.valueOf(claims.size())),
                question.id(),
                Claim.Assertion.of(value),
                new Claim.Attribution(claimant, List.of(), Optional.empty()),
                new Claim.Times(asOf, Optional.empty()),
                Optional.empty(),
                Claim.Passage.silent(NOWHERE)));
        return this;
    }

    Reconciler reconciler() {
        return new Reconciler(Policy.DEFAULT, new EntityGraph(entities), events, sources);
    }

    Reconciliation reconciled() {
        return reconciler().reconcile(question, claims);
    }

    /** How two values compare. */
    org.variorum.model.Relation relation(Value a, Value b) {
        return reconciler().relation(question, a, b);
    }

    static Value entity(String id) {
        return new Value.EntityValue(new EntityId(id));
    }

    static Value set(List<String> ids) {
        return new Value.SetValue(ids.stream().map(EntityId::new).toList());
    }

    static Value number(long n) {
        return number(n, Hedge.EXACT);
    }

    static Value number(long n, Hedge hedge) {
        return new Value.Quantity(BigDecimal.valueOf(n), BigDecimal.valueOf(n), hedge, Optional.empty(), List.of());
    }

    static Value quote(String words) {
        return new Value.QuoteValue(words, Optional.empty(), Optional.empty());
    }
}
