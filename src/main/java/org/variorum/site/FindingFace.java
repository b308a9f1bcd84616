package org.variorum.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.Decision;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.Finding;
import org.variorum.model.Position;
import org.variorum.model.QuestionId;
import org.variorum.model.QuestionSubject;
import org.variorum.model.ReportId;
import org.variorum.model.Standing;
import org.variorum.model.Value;
import org.variorum.model.Value.DateValue;
import org.variorum.model.Value.RelationValue;

/**
 * What lists need to know of a finding, to tell where it stands in them: so little that it is kept from one build to the next.
 *
 * @param question its question
 * @param brief the question in few words
 * @param rank its place among others, by {@link Disputes}
 * @param disputed whether sources contradict each other
 * @param decided the day on which the desk decided it
 * @param tags its tags
 * @param subject the entity that the question is about
 * @param named the entities that somebody gives as an answer
 * @param events the events on which it turns, with the reports that speak to each
 * @param dates the dates that are answers, or are given as one
 */
public record FindingFace(
        QuestionId question,
        String brief,
        int rank,
        boolean disputed,
        Optional<LocalDate> decided,
        List<String> tags,
        Optional<EntityId> subject,
        Set<EntityId> named,
        Map<EventId, Set<ReportId>> events,
        List<Moment> dates) {

    private static final QuestionSubject.Cases<Optional<EntityId>> ENTITY =
            new QuestionSubject.Cases<>(Optional::of, event -> Optional.empty(), words -> Optional.empty());

    private static final QuestionSubject.Cases<Optional<EventId>> EVENT =
            new QuestionSubject.Cases<>(entity -> Optional.empty(), Optional::of, words -> Optional.empty());

    /** The face of a finding on a question that a library has. */
    static FindingFace of(Finding finding, Library library) {
        return new FindingFace(
                finding.question().id(),
                finding.question().brief(),
                Disputes.rank(finding),
                finding.isDisputed(),
                finding.decision().flatMap(Decision::decided),
                finding.question().tags(),
                subject(finding),
                named(finding),
                events(finding, library),
                dates(finding, library));
    }

    /** The entity that its question is about. */
    static Optional<EntityId> subject(Finding finding) {
        return finding.question().subject().flatMap(subject -> subject.fold(ENTITY));
    }

    /** The entities that somebody gives as an answer. */
    static Set<EntityId> named(Finding finding) {
        Set<EntityId> named = new TreeSet<>();
        finding.reconciliation().positions().stream()
                .flatMap(FindingFace::named)
                .forEach(named::add);
        return named;
    }

    private static Stream<EntityId> named(Position position) {
        Value value = position.value().orElse(Value.YesNo.UNKNOWN);
        if (value instanceof Value.EntityValue entity) {
            return Stream.of(entity.id());
        }
        return value instanceof Value.SetValue set ? set.ids().stream() : Stream.empty();
    }

    /** A finding turns on the event that its question is about, and on those that its positions name. */
    public static Set<EventId> turnsOn(Finding finding) {
        Set<EventId> events = new TreeSet<>();
        happened(finding).ifPresent(events::add);
        finding.reconciliation()
                .positions()
                .forEach(position -> event(position.value()).ifPresent(events::add));
        return events;
    }

    /** The event that its question is about. */
    static Optional<EventId> happened(Finding finding) {
        return finding.question().subject().flatMap(s -> s.fold(EVENT));
    }

    private static Map<EventId, Set<ReportId>> events(Finding finding, Library library) {
        Optional<EventId> subject = happened(finding);
        Map<EventId, Set<ReportId>> events = new TreeMap<>();
        turnsOn(finding).forEach(event -> events.put(event, new TreeSet<>()));
        if (!events.isEmpty()) {
            for (Claim claim : library.claimsOn(finding.question().id())) {
                Set<EventId> spokenTo = new LinkedHashSet<>(subject.stream().toList());
                event(claim.value()).filter(events::containsKey).ifPresent(spokenTo::add);
                spokenTo.forEach(
                        event -> events.getOrDefault(event, new TreeSet<>()).add(claim.source()));
            }
        }
        return events;
    }

    private static Optional<EventId> event(Optional<Value> value) {
        return value.filter(RelationValue.class::isInstance).map(v -> ((RelationValue) v).event());
    }

    private static List<Moment> dates(Finding finding, Library library) {
        QuestionId question = finding.question().id();
        List<Moment> dates = new ArrayList<>();
        finding.answer().map(Answer::parts).orElse(List.of()).stream()
                .map(Answer.Part::value)
                .filter(DateValue.class::isInstance)
                .distinct()
                .forEach(v -> dates.add(new Moment.Found(question, (DateValue) v)));
        List<Position> positions = finding.reconciliation().positions();
        for (int i = 0; i < positions.size(); i++) {
            int index = i;
            boolean answer = library.standings(question)
                    .filter(s -> s.of(index) == Standing.ANSWER)
                    .isPresent();
            positions
                    .get(i)
                    .value()
                    .filter(v -> !answer && v instanceof DateValue)
                    .ifPresent(v -> dates.add(new Moment.Claimed(question, index, (DateValue) v)));
        }
        return dates;
    }
}
