package org.variorum.reconcile;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.variorum.diagnostic.Location;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Edtf;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Modality;
import org.variorum.model.OutletId;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Reliability;
import org.variorum.model.ReportId;
import org.variorum.model.Scope;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.reconcile.compare.EntityGraph;

/**
 * A question with claims on it, made up by chance: what the properties of the rules are tried on. Every claim stands in a
 * report of its own.
 *
 * @param type what is asked for
 * @param timeVarying whether the answer changes
 * @param functional whether there is one answer
 * @param told what is told, in the order of the input
 */
record Rumours(ValueType type, boolean timeVarying, boolean functional, List<Told> told) {

    private static final Location NOWHERE = Location.ofFile("made-up.md");
    private static final QuestionId QUESTION = new QuestionId("q");

    /** A body, and a part of it that speaks for it. */
    static final List<Entity> ENTITIES = List.of(
            part("a"),
            part("b", "a"),
            part("c", "a", "d"),
            part("d"),
            part("e", "b", "c"),
            part("ministry"),
            part("office", "ministry"));

    /** What has happened, of which one event has no zone. */
    static final Map<EventId, Event> EVENTS = events(
            "summit", "2023-11-15",
            "visit", "2023-11-14T08:00+09:00/2023-11-16T20:00+09:00",
            "talks", "2023-11-15T21:00-05:00/2023-11-15T23:00-05:00");

    /**
     * One claim.
     *
     * @param report the report's id
     * @param publisher who answers for it
     * @param letter how reliable it is
     * @param copied the report that it copies
     * @param speaker whom it quotes
     * @param value what it says
     * @param modality how
     * @param role in which role
     * @param scope of what
     * @param times of when, and for which time; its report came out at the moment of which it speaks
     * @param corrects the report whose claim it corrects
     */
    record Told(
            String report,
            String publisher,
            Reliability letter,
            Optional<String> copied,
            Optional<String> speaker,
            Optional<Value> value,
            Modality modality,
            Optional<String> role,
            Scope scope,
            Claim.Times times,
            Optional<String> corrects) {

        static Told plain(String report, Reliability letter, Value value) {
            return new Told(
                    report,
                    report,
                    letter,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(value),
                    Modality.REPORTED,
                    Optional.empty(),
                    Scope.NONE,
                    new Claim.Times(Optional.empty(), Optional.empty()),
                    Optional.empty());
        }

        Told by(String newReport, String newPublisher) {
            return new Told(
                    newReport, newPublisher, letter, copied, speaker, value, modality, role, scope, times, corrects);
        }

        Told says(Optional<Value> other, Modality how) {
            return new Told(report, publisher, letter, copied, speaker, other, how, role, scope, times, corrects);
        }

        Told copying(Optional<String> original, Reliability own) {
            return new Told(
                    report, publisher, own, original, speaker, value, modality, role, scope, times, Optional.empty());
        }

        Told correcting(String other) {
            return new Told(
                    report,
                    publisher,
                    letter,
                    copied,
                    speaker,
                    value,
                    modality,
                    role,
                    scope,
                    times,
                    Optional.of(other));
        }

        Told of(Claim.Times when, Scope what) {
            return new Told(report, publisher, letter, copied, speaker, value, modality, role, what, when, corrects);
        }

        ClaimId id() {
            return claimId(report);
        }

        private Source source() {
            return new Source(
                    new ReportId(report),
                    new OutletId(publisher),
                    SourceKind.NEWSPAPER,
                    letter,
                    copied.map(ReportId::new),
                    List.of(),
                    times.asOf());
        }

        private Claim claim() {
            List<Actor> via =
                    speaker.<List<Actor>>map(s -> List.of(new EntityId(s))).orElse(List.of());
            return new Claim(
                    id(),
                    QUESTION,
                    new Claim.Assertion(value, role, Optional.empty(), scope, modality),
                    new Claim.Attribution(Optional.empty(), via, Optional.empty()),
                    times,
                    corrects.map(Told::claimId),
                    Claim.Passage.silent(NOWHERE));
        }

        private static ClaimId claimId(String report) {
            return new ClaimId(new ReportId(report), "1");
        }
    }

    Rumours {
        told = List.copyOf(told);
    }

    Question question() {
        return new Question(
                QUESTION,
                new Question.Asked("What?", Optional.empty(), Optional.empty()),
                new Question.AnswerForm(type, Optional.empty(), functional),
                new Question.Course(timeVarying, Optional.empty(), Optional.<Period>empty()),
                new Question.Terms(Scope.NONE, Map.of("hurt", List.of("killed")), false, List.of()),
                List.of(),
                List.of(),
                List.of(),
                NOWHERE);
    }

    Reconciler reconciler() {
        Map<ReportId, Source> sources = new LinkedHashMap<>();
        told.forEach(t -> sources.put(new ReportId(t.report()), t.source()));
        return new Reconciler(Policy.DEFAULT, new EntityGraph(ENTITIES), EVENTS, sources);
    }

    Examination examined() {
        return reconciler().examine(question(), told.stream().map(Told::claim).toList());
    }

    Rumours with(Told one) {
        List<Told> more = new ArrayList<>(told);
        more.add(one);
        return with(more);
    }

    Rumours with(List<Told> others) {
        return new Rumours(type, timeVarying, functional, others);
    }

    Rumours each(UnaryOperator<Told> change) {
        return with(told.stream().map(change).toList());
    }

    private static Entity part(String id, String... wholes) {
        return new Entity(
                new EntityId(id),
                id,
                Optional.empty(),
                List.of(),
                List.of(wholes).stream().map(EntityId::new).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                NOWHERE);
    }

    private static Map<EventId, Event> events(String... idsAndDates) {
        Map<EventId, Event> events = new LinkedHashMap<>();
        IntStream.range(0, idsAndDates.length / 2).forEach(i -> {
            EventId id = new EventId(idsAndDates[2 * i]);
            Value.DateValue when =
                    new Value.DateValue(Edtf.parse(idsAndDates[2 * i + 1]).orElseThrow(), Optional.empty());
            events.put(id, new Event(id, id.text(), when, Optional.empty(), Optional.empty(), NOWHERE));
        });
        return events;
    }
}
