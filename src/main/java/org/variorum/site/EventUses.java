package org.variorum.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Finding;
import org.variorum.model.QuestionSubject;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Value;
import org.variorum.model.Value.RelationValue;

/** The page of each event: the questions that turn on it, and the reports that speak to them; looked up once for all. */
final class EventUses {

    private final Library library;
    private final List<Report> reports;
    private final Map<ReportId, Integer> places = new HashMap<>();
    private final Map<EventId, List<Finding>> findings = new HashMap<>();
    private final Map<EventId, Set<Integer>> speaking = new HashMap<>();

    /** The events of a library; the reports are in the order in which pages list them. */
    EventUses(Library library, List<Report> reports) {
        this.library = library;
        this.reports = reports;
        for (int i = 0; i < reports.size(); i++) {
            places.put(reports.get(i).id(), i);
        }
        library.findings().forEach(this::enter);
    }

    List<SitePage> pages() {
        return library.events().stream().flatMap(this::pages).toList();
    }

    private Stream<SitePage> pages(Event event) {
        String path = Paths.event(event.id());
        LongList<Finding> turning =
                Disputes.cards(findings.getOrDefault(event.id(), List.of()), Disputes.BY_QUESTION, path);
        LongList<Report> spoken = LongList.lines(
                speaking.getOrDefault(event.id(), Set.of()).stream()
                        .map(reports::get)
                        .toList(),
                path);
        return LongList.numbers(turning, spoken).mapToObj(n -> new EventPage(event, n, turning.on(n), spoken.on(n)));
    }

    /** A finding turns on the event that its question is about, and on those that its positions name. */
    private void enter(Finding finding) {
        Optional<EventId> subject = finding.question().subject().flatMap(EventUses::event);
        Set<EventId> events = new LinkedHashSet<>(subject.stream().toList());
        finding.reconciliation().positions().forEach(p -> event(p.value()).ifPresent(events::add));
        if (events.isEmpty()) {
            return;
        }
        events.forEach(e -> findings.computeIfAbsent(e, k -> new ArrayList<>()).add(finding));
        library.claimsOn(finding.question().id()).forEach(claim -> {
            subject.ifPresent(e -> speaks(claim.source(), e));
            event(claim.value()).filter(events::contains).ifPresent(e -> speaks(claim.source(), e));
        });
    }

    private void speaks(ReportId report, EventId event) {
        Optional.ofNullable(places.get(report))
                .ifPresent(place ->
                        speaking.computeIfAbsent(event, k -> new TreeSet<>()).add(place));
    }

    private static Optional<EventId> event(QuestionSubject subject) {
        return subject.fold(new QuestionSubject.Cases<Optional<EventId>>(
                entity -> Optional.empty(), Optional::of, words -> Optional.empty()));
    }

    private static Optional<EventId> event(Optional<Value> value) {
        return value.filter(RelationValue.class::isInstance).map(v -> ((RelationValue) v).event());
    }
}
